import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../main/readers/docx/docx-lines.ts';
import { readTextLines } from '../../main/readers/read-text.ts';
import { draftFromLines, type TextDraft } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import { meetingSchema } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { account, sound, type Account } from './account.ts';
import { counter } from './read.ts';

/** Published minutes that may stand beside the project; they are never copied into it. */
const folder = resolve(import.meta.dirname, '../../../shared/examples');
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^(?!readme).*\.(?:txt|md|docx)$/i.test(name))
  : [];

if (names.length === 0) {
  test.skip('published minutes are read (skipped: there are none beside the project)', () =>
    undefined);
}

async function linesOf(name: string): Promise<readonly HintedLine[]> {
  const bytes = readFileSync(resolve(folder, name));
  const format = name.endsWith('.md') ? 'markdown' : 'text';
  const read = name.endsWith('.docx')
    ? await readDocx(bytes)
    : await readTextLines(format, bytes.toString('utf8'), bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** What was found, in one line, to hold beside the document. */
function summary({ meeting }: TextDraft, { total, untraced, lost }: Account): string {
  const items = allItems(meeting.items);
  const numbers = numberItems(meeting.items);
  const all = items.map(({ id }) => numbers.get(id)).join(' ');
  const papers = items.reduce((sum, { attachments }) => sum + attachments.length, 0);
  const lanes = items.reduce((sum, { contributions }) => sum + contributions.length, 0);
  const discussed = items.filter(({ discussion }) => discussion.length > 0);
  const owned = meeting.actions.filter(({ owners }) => owners.length > 0);
  return [
    `items ${all}`,
    `discussed ${discussed.map(({ id }) => numbers.get(id)).join(' ')}`,
    `papers ${String(papers)}, lanes ${String(lanes)}`,
    `attendees ${String(meeting.attendees.length)}`,
    `decisions ${String(meeting.decisions.length)}`,
    `actions ${String(meeting.actions.length)} (${String(owned.length)} with an owner)`,
    `words ${String(total)}, unaccounted ${String(untraced.length + lost.length)}`,
  ].join('; ');
}

describe.each(names)('published minutes in %s', (name) => {
  test('become a valid meeting with a date and items', async () => {
    const { meeting } = draftFromLines(await linesOf(name), counter());
    expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
    expect(meeting.date).not.toBeNull();
    expect(meeting.items.length).toBeGreaterThan(5);
  });

  test('keep every word', async () => {
    const lines = await linesOf(name);
    const draft = draftFromLines(lines, counter());
    const books = account(lines, draft);
    console.info(`${name}: ${summary(draft, books)}`);
    expect(books).toMatchObject(sound);
  });
});
