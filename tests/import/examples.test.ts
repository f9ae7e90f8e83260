import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../shared/import/draft.ts';
import { meetingSchema } from '../../shared/meeting/schema.ts';
import { accountOfText, sound } from './account.ts';
import { counter } from './read.ts';

/** Published minutes that may stand beside the project; they are never copied into it. */
const folder = resolve(import.meta.dirname, '../../../shared/examples');
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^(?!readme).*\.(?:txt|md)$/i.test(name))
  : [];

if (names.length === 0) {
  test.skip('published minutes are read (skipped: there are none beside the project)', () =>
    undefined);
}

describe.each(names)('published minutes in %s', (name) => {
  const text = readFileSync(resolve(folder, name), 'utf8');
  const draft = draftFromText(text, counter());

  test('become a valid meeting with a date', () => {
    expect(meetingSchema.safeParse(draft.meeting).error).toBeUndefined();
    expect(draft.meeting.date).not.toBeNull();
  });

  test('keep every word', () => {
    expect(accountOfText(text, draft)).toMatchObject(sound);
  });
});
