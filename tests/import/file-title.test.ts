import { describe, expect, test } from 'vitest';
import { importDraft } from '../../main/import-draft.ts';
import { account, sound } from './account.ts';
import { importFile } from './read-file.ts';
import { counter } from './read.ts';

const untitled =
  '1. Opening\nDe voorzitter opent de vergadering.\n2. Kade\nActie Nora vrijdag: bellen\n';
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a document without a title has that of its file', () => {
  test.each([
    ['Dorpsraad Klaverveen.txt', 'Dorpsraad Klaverveen'],
    ['2027-04-06_notulen_dorpsraad.txt', 'Dorpsraad'],
    ['Verslag Dorpsraad 6 april 2027 (2).txt', 'Dorpsraad'],
    ['20270406 dorpsraad v1.2 def.md', 'Dorpsraad v1.2 def'],
  ])('%s', async (name, title) => {
    const read = await importFile(name, bytes(untitled));
    expect(read.meeting.title).toBe(title);
    expect(read.findings).toContainEqual({
      kind: 'guess',
      line: 1,
      reason: 'importing.findings.titleFromFileName',
      values: { title },
      text: '',
    });
    expect(account(read.lines, read)).toMatchObject(sound);
  });

  test.each(['verslag.txt', 'Document1.txt', 'scan_20270406.txt', 'Naamloos document.md'])(
    'but not when the name says nothing: %s',
    async (name) => {
      const read = await importFile(name, bytes(untitled));
      expect(read.meeting.title).toBe('');
      expect(read.findings.map(({ reason }) => reason)).toContain('importing.findings.noTitle');
    },
  );

  test('and the one item of a text without items is called so too', async () => {
    const read = await importFile(
      'Dorpsraad.txt',
      bytes('Beste allen,\nDe kade is af. Het is mooi.'),
    );
    expect(read.meeting).toMatchObject({ title: 'Dorpsraad', items: [{ title: 'Dorpsraad' }] });
  });
});

test('its own title goes before the name of the file', async () => {
  const read = await importFile('iets-anders.txt', bytes(`Dorpsraad\n${untitled}`));
  expect(read.meeting.title).toBe('Dorpsraad');
});

test('what was pasted or piped has no file to be called after', async () => {
  const pasted = await importDraft({ name: null, bytes: bytes(untitled) }, counter());
  const piped = { name: 'Dorpsraad.txt', isFile: false, bytes: bytes(untitled) } as const;
  for (const read of [pasted, await importDraft(piped, counter())])
    expect(read).toMatchObject({ ok: true, value: { meeting: { title: '' } } });
});

test('the day in the name of the file is where the days of the actions are reckoned from', async () => {
  const { meeting } = await importFile('2027-04-06 dorpsraad.txt', bytes(untitled));
  expect(meeting.actions).toMatchObject([{ owners: ['Nora'], due: '2027-04-09' }]);
});
