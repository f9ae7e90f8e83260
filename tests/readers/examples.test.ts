import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importDraft } from '../../main/import-draft.ts';
import { meetingSchema } from '../../shared/meeting/schema.ts';
import { counter } from '../import/read.ts';

/** Published minutes that may stand beside the project; they are never copied into it. */
const folder = resolve(import.meta.dirname, '../../../shared/examples');
const names = existsSync(folder)
  ? readdirSync(folder).filter((name) => !/^readme/i.test(name))
  : [];

if (names.length === 0) {
  test.skip('published minutes are read (skipped: there are none beside the project)', () =>
    undefined);
}

describe.each(names)('published minutes in the file %s', (name) => {
  test('become a valid meeting with a date and items', async () => {
    const bytes = readFileSync(resolve(folder, name));
    const draft = await importDraft({ name, bytes }, counter());
    if (!draft.ok) throw new Error(draft.error.key);
    const { meeting } = draft.value;
    expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
    expect(meeting.date).not.toBeNull();
    expect(meeting.items.length).toBeGreaterThan(4);
  });
});
