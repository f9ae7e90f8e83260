import { describe, expect, test } from 'vitest';
import { importDraft } from '../../main/import-draft.ts';
import { MAX_IMPORT_BYTES } from '../../shared/defaults.ts';
import { toInterchange, toStored } from '../../shared/meeting/interchange.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { aMeeting, anAttachment, anItem } from '../support/builders.ts';
import { valueOf } from '../support/store.ts';
import { counter } from './read.ts';

const text = 'Bestuur Rietpolder\n1. Opening – één\n2. Café';
const utf8 = (content: string) => new TextEncoder().encode(content);
const read = (name: string | null, bytes: Uint8Array) => importDraft({ name, bytes }, counter());

async function titles(bytes: Uint8Array): Promise<readonly string[]> {
  const draft = await read('agenda.txt', bytes);
  if (!draft.ok) throw new Error(draft.error.key);
  return draft.value.meeting.items.map(({ title }) => title);
}

async function errorOf(name: string | null, bytes: Uint8Array) {
  const draft = await read(name, bytes);
  return draft.ok ? undefined : draft.error;
}

describe('a text file is read', () => {
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['UTF-16 from a little end', utf16],
    ['UTF-16 from a big end', Buffer.from(utf16).swap16()],
    ['UTF-16 without a mark', utf16.subarray(2)],
    ['UTF-16 from a big end without a mark', Buffer.from(utf16).swap16().subarray(2)],
    ['Windows-1252', Buffer.from(text.replace('–', '\u0096'), 'latin1')],
  ])('in %s', async (_encoding, bytes) => {
    expect(await titles(bytes)).toEqual(['Opening – één', 'Café']);
  });
});

describe('the content says what a file is, whatever its name', () => {
  const page = '<!doctype html><ol><li>Opening – één</li><li>Café</li></ol>';
  const mail =
    'From: Nora <nora@example.org>\r\nSubject: Bestuur\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n1. Opening – één\r\n2. Café';
  test.each([
    ['a page', 'agenda.txt', page],
    ['Markdown', 'agenda.txt', '# Bestuur\n\n1. **Opening – één**\n2. Café'],
    ['a mail', 'agenda.txt', mail],
  ])('%s', async (_what, name, content) => {
    const draft = await read(name, utf8(content));
    expect(draft.ok && draft.value.meeting.items.map(({ title }) => title)).toEqual([
      'Opening – één',
      'Café',
    ]);
  });

  test('a page says its encoding', async () => {
    const page = '<meta charset="iso-8859-15"><ol><li>Begroting in \xa4</li><li>Caf\xe9</li></ol>';
    expect(await titles(Buffer.from(page, 'latin1'))).toEqual(['Begroting in €', 'Café']);
  });
});

describe('what is no text is refused by name and cause', () => {
  const zip = (inside: string) => Buffer.from(`PK\u0003\u0004....${inside}`, 'latin1');
  test.each([
    [
      'verslag.txt',
      zip('mimetypeapplication/vnd.oasis.opendocument.text'),
      'errors.importFormat',
      'OpenDocument (.odt)',
    ],
    ['alles.zip', zip('foto.jpg'), 'errors.importFormat', 'ZIP'],
    ['verslag.pdf', utf8('%PDF-1.7'), 'errors.importFormat', 'PDF'],
    ['foto.txt', Buffer.from('\u0089PNG\r\n', 'latin1'), 'errors.importImage', 'PNG'],
  ])('%s', async (file, bytes, key, format) => {
    expect(await errorOf(file, bytes)).toEqual({ key, values: { file, format } });
  });

  test.each([
    ['leeg.txt', utf8(''), 'errors.importEmpty'],
    ['wit.txt', utf8(' \r\n\t'), 'errors.importEmpty'],
    ['gegevens.bin', Buffer.from([1, 2, 0, 4, 5]), 'errors.importBinary'],
    ['ruis.txt', Buffer.alloc(1000, 7), 'errors.importBinary'],
    ['ruis.docx', Buffer.alloc(1000, 7), 'errors.importNotWord'],
    ['kapot.docx', zip('ruis'), 'errors.importNotWord'],
    ['half.json', utf8('{"schema": "notulist/meeting@1", '), 'errors.importDamaged'],
    ['agenda.json', utf8('1. Opening'), 'errors.importNotJson'],
    ['lijst.json', utf8('[1, 2]'), 'errors.importNotMeeting'],
    ['nieuw.json', utf8('{"schema": "notulist/meeting@99"}'), 'errors.importNewer'],
  ])('%s', async (file, bytes, key) => {
    expect(await errorOf(file, bytes)).toEqual({ key, values: { file } });
  });

  const compound = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(stream, 'utf16le')]);
  test.each([
    ['oud.docx', compound('WordDocument'), 'errors.importOldWord'],
    ['geheim.docx', compound('EncryptedPackage'), 'errors.importLocked'],
  ])('%s', async (file, bytes, key) => {
    expect(await errorOf(file, bytes)).toEqual({ key, values: { file } });
  });

  test('a program of another kind in the container of old Word files', async () => {
    expect(await errorOf('cijfers.doc', compound('Workbook'))).toEqual({
      key: 'errors.importFormat',
      values: { file: 'cijfers.doc', format: 'Excel 97-2003 (.xls)' },
    });
  });

  test('more text than any report has', async () => {
    const bytes = utf8('Nog een regel.\n'.repeat(1_000_000));
    expect(await errorOf('lang.txt', bytes)).toEqual({
      key: 'errors.importTooMuch',
      values: { file: 'lang.txt', limit: 6, thousands: 100 },
    });
  });

  test('more lines than any report has', async () => {
    const error = await errorOf('regels.txt', utf8('a\n'.repeat(100_001)));
    expect(error?.key).toBe('errors.importTooMuch');
  });

  test('JSON with layers or objects without end', async () => {
    const head = '{"schema":"notulist/meeting@1","title":"a","items":[';
    const deep = utf8(`${head}${'{"title":"a","items":['.repeat(100_000)}`);
    const many = utf8(`${head}${'{"title":"a"},'.repeat(300_000)}{}]}`);
    expect((await errorOf('diep.json', deep))?.key).toBe('errors.importTooDeep');
    expect((await errorOf('veel.json', many))?.key).toBe('errors.importTooMuch');
  });

  test('text that is called a Word document', async () => {
    const draft = await importDraft({ name: 'a.docx', bytes: utf8(text), as: 'docx' }, counter());
    expect(draft).toEqual({
      ok: false,
      error: { key: 'errors.importNotWord', values: { file: 'a.docx' } },
    });
  });

  test('a file above the limit, unread', async () => {
    const error = await errorOf('groot.txt', new Uint8Array(MAX_IMPORT_BYTES + 1));
    expect(error).toEqual({
      key: 'errors.importTooLarge',
      values: { file: 'groot.txt', limit: 50 },
    });
  });

  test('a paste, without speaking of a file', async () => {
    expect(await errorOf(null, utf8(' \n'))).toEqual({ key: 'errors.pasteEmpty' });
    expect(await errorOf(null, utf8('a\0b'))).toEqual({ key: 'errors.pasteUnreadable' });
  });
});

describe('a meeting file', () => {
  const { meeting } = sampleMeeting(counter());
  const json = JSON.stringify(toInterchange(meeting));

  test('becomes a new meeting with the same content', async () => {
    const draft = await importDraft({ name: 'vergadering.json', bytes: utf8(json) }, () => 'new');
    expect(draft).toEqual({
      ok: true,
      value: {
        fileName: 'vergadering.json',
        meeting: { ...meeting, id: 'new', seriesId: null },
        findings: [],
        trace: [],
        lines: [],
      },
    });
  });

  test('comes without the names of files, which are with the meeting it was made of', async () => {
    const items = [
      anItem('A', { attachments: [anAttachment('Begroting', null, 'begroting.pdf')] }),
    ];
    const stored = JSON.stringify(toStored(aMeeting({ items })));
    const draft = valueOf(await importDraft({ name: null, bytes: utf8(stored) }, counter()));
    expect(stored).toContain('begroting.pdf');
    expect(draft.meeting.items[0]?.attachments).toMatchObject([{ title: 'Begroting', file: null }]);
  });

  test('is known by its content when pasted', async () => {
    const draft = await read(null, utf8(json));
    expect(draft.ok && draft.value.meeting.items.length).toBe(12);
  });

  test('with a wrong value is refused with the place of it', async () => {
    const error = await errorOf('fout.json', utf8(json.replace('2027-03-12', '2027-99-12')));
    expect(error).toEqual({
      key: 'errors.importDamagedAt',
      values: { file: 'fout.json', at: 'date' },
    });
  });

  test.each([
    ['', 'kleur'],
    ['items.0.', 'items.0.kleur'],
  ])('with an unknown key in "%s" is refused with the name of the key', async (inside, at) => {
    const read = JSON.parse(json) as { items: object[] };
    Object.assign(inside === '' ? read : (read.items[0] ?? {}), { kleur: 'rood' });
    const error = await errorOf('fout.json', utf8(JSON.stringify(read)));
    expect(error).toEqual({ key: 'errors.importDamagedAt', values: { file: 'fout.json', at } });
  });
});
