import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../shared/import/draft.ts';
import { meetingSchema } from '../../shared/meeting/schema.ts';
import { walk } from '../../shared/meeting/tree.ts';
import { counter } from './read.ts';
import { countsOf, wordsOf, wordsOfDraft } from './words.ts';

/** Published minutes that may stand beside the project; they are never copied into it. */
const folder = resolve(import.meta.dirname, '../../../shared/examples');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

if (names.length === 0) {
  test.skip('published minutes are read (skipped: there are none beside the project)', () =>
    undefined);
}

describe.each(names)('published minutes in %s', (name) => {
  const text = readFileSync(resolve(folder, name), 'utf8');
  const { meeting, findings } = draftFromText(text, counter());

  test('become a valid meeting with a date and items', () => {
    expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
    expect(meeting.date).not.toBeNull();
    expect(meeting.items.length).toBeGreaterThan(5);
  });

  test('keep their words', () => {
    const found = countsOf(wordsOfDraft(meeting, findings));
    const expected = countsOf(wordsOf(text.replace(/\[\d+\]/g, '')));
    const all = [...expected.values()].reduce((sum, count) => sum + count, 0);
    const lost = [...expected].reduce(
      (sum, [word, count]) => sum + Math.max(0, count - (found.get(word) ?? 0)),
      0,
    );
    // Labels, codes and the date become structure: a few words for every item.
    expect(lost).toBeLessThan(8 * [...walk(meeting.items)].length);
    expect(lost / all).toBeLessThan(0.03);
  });
});
