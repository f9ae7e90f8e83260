import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { meetingFileSchema, toInterchange } from '../../shared/meeting/interchange.ts';
import { plainStyle } from '../../shared/house/house-style.ts';
import { fail } from '../../shared/result.ts';
import { aDecision, aMeeting, anAttendee, anItem, text } from '../support/builders.ts';
import { Disk, tempFolder } from '../support/disk.ts';
import { png } from '../support/picture.ts';
import { type, writeMeetingFile } from './terminal.ts';

const meeting = aMeeting({
  items: [anItem('Jaarplan', { discussion: text('Het jaarplan is besproken.') })],
  decisions: [aDecision(4, { text: 'Het jaarplan is vastgesteld.' })],
});

async function read(path: string): Promise<string> {
  return new TextDecoder().decode(await realFiles.read(path));
}

describe('export', () => {
  test.each(['html', 'md', 'txt', 'json'])('writes the minutes to .%s', async (extension) => {
    const folder = await tempFolder();
    const target = join(folder, `verslag.${extension}`);
    const source = await writeMeetingFile(folder, meeting);
    const said = await type(['export', source, '--to', target]);
    expect(said).toEqual({ exit: 0, out: '', notes: [] });
    expect(await read(target)).toContain('Het jaarplan is besproken.');
  });

  test.each(['Verslag.DOCX', 'verslag.odt'])('writes %s, whatever its case', async (name) => {
    const folder = await tempFolder();
    const target = join(folder, name);
    await type(['export', await writeMeetingFile(folder, meeting), '--to', target]);
    expect((await realFiles.read(target)).subarray(0, 2)).toEqual(Buffer.from('PK'));
  });

  test('prints the web page for a PDF, and names the file when it cannot', async () => {
    const folder = await tempFolder();
    const target = join(folder, 'verslag.pdf');
    const source = await writeMeetingFile(folder, meeting);
    expect((await type(['export', source, '--to', target])).exit).toBe(0);
    expect(await read(target)).toContain('<html lang="nl"');
    await realFiles.write(target, 'oud');
    const print = () => Promise.resolve(fail({ key: 'errors.printNeedsApp' } as const));
    const { exit, notes } = await type(['export', source, '--to', target], { print });
    expect(exit).toBe(2);
    expect(notes).toEqual([expect.stringContaining(target)]);
    expect(await read(target)).toBe('oud');
  });

  test('takes the house style of a library, with its logo, and the times where asked', async () => {
    const folder = await tempFolder();
    const spans = [{ id: 'span', start: '2027-03-12T09:00:00', end: '2027-03-12T09:12:00' }];
    const items = [anItem('Jaarplan', { discussion: text('Ja.'), spans })];
    const source = await writeMeetingFile(folder, aMeeting({ items }));
    const target = join(folder, 'verslag.html');
    const house = join(folder, 'series', 'tf', 'house-style.json');
    const logo = {
      file: '0123456789abcdef.png',
      alt: 'Logo van de taskforce',
      width: 6,
      height: 4,
    };
    const style = { schema: 'notulist/house-style@1', ...plainStyle, accent: '9b1c1c', logo };
    await realFiles.makeFolder(join(folder, 'series', 'tf'));
    await realFiles.makeFolder(join(folder, 'series', 'logos'));
    await realFiles.write(house, JSON.stringify(style));
    const refused = await type(['export', source, '--to', target, '--house', house]);
    expect(refused).toMatchObject({ exit: 2, notes: [expect.stringContaining(house)] });

    await realFiles.write(join(folder, 'series', 'logos', logo.file), png(6, 4));
    expect((await type(['export', source, '--to', target, '--house', house])).exit).toBe(0);
    const page = await read(target);
    expect(page).toContain('#9b1c1c');
    expect(page).toContain('alt="Logo van de taskforce"');
    expect(page).not.toContain('12 minuten');
    await type(['export', source, '--to', target, '--times']);
    expect(await read(target)).toContain('12 minuten');
  });

  test('reads stdin for a dash', async () => {
    const target = join(await tempFolder(), 'verslag.txt');
    const stdin = JSON.stringify(toInterchange(meeting));
    expect((await type(['export', '-', '--to', target], { stdin })).exit).toBe(0);
    expect(await read(target)).toContain('Jaarplan');
  });

  test('keeps a meeting the same from JSON to JSON', async () => {
    const folder = await tempFolder();
    const target = join(folder, 'kopie.json');
    await type(['export', await writeMeetingFile(folder, meeting), '--to', target]);
    const copy = meetingFileSchema.parse(JSON.parse(await read(target)));
    expect(copy).toEqual(meetingFileSchema.parse(toInterchange(meeting)));
  });

  test('writes only the part that is asked for', async () => {
    const folder = await tempFolder();
    const target = join(folder, 'besluiten.txt');
    const source = await writeMeetingFile(folder, meeting);
    await type(['export', source, '--to', target, '--part', 'decisions']);
    const decisions = await read(target);
    expect(decisions).toContain('Het jaarplan is vastgesteld.');
    expect(decisions).not.toContain('besproken');
  });

  test('writes a public edition, and says in counts what was left out', async () => {
    const folder = await tempFolder();
    const target = join(folder, 'openbaar.txt');
    const source = await writeMeetingFile(
      folder,
      aMeeting({
        attendees: [anAttendee('Joris Meerhof', { role: 'member' })],
        items: [
          anItem('Jaarplan', { discussion: text('Joris mailt joris@waterrand.example.') }),
          anItem('Rechtszaak', { confidential: true }),
        ],
      }),
    );
    const said = await type(['export', source, '--to', target, '--edition', 'public']);
    expect(said).toEqual({
      exit: 0,
      out: '',
      notes: [
        'Weggelaten: 1 vertrouwelijk agendapunt',
        'Vervangen: 2 keer een naam',
        'Weggelaten: 1 e-mailadres',
      ],
    });
    const written = await read(target);
    expect(written).toContain('Lid mailt [e-mailadres].');
    expect(written).not.toMatch(/joris|meerhof|rechtszaak/i);
  });

  test('writes Dutch minutes on any system, and English on request', async () => {
    const folder = await tempFolder();
    const source = await writeMeetingFile(folder, meeting);
    const target = join(folder, 'verslag.html');
    await type(['export', source, '--to', target], { locale: 'en_US.UTF-8' });
    expect(await read(target)).toContain('<html lang="nl"');
    await type(['export', source, '--to', target, '--lang', 'en']);
    expect(await read(target)).toContain('<html lang="en"');
  });

  test('a source that is no meeting leaves the old target as it was', async () => {
    const folder = await tempFolder();
    const source = join(folder, 'stuk.json');
    const target = join(folder, 'verslag.txt');
    await realFiles.write(source, '{"schema": "notulist/meeting@1", "titel": "x"}');
    await realFiles.write(target, 'oud');
    const { exit, notes } = await type(['export', source, '--to', target]);
    expect(exit).toBe(2);
    expect(notes).toEqual([expect.stringContaining(source)]);
    expect(await read(target)).toBe('oud');
  });

  test('a meeting that ties a decision to no item of its own is refused in one line', async () => {
    const folder = await tempFolder();
    const source = join(folder, 'stuk.json');
    const file = {
      ...toInterchange(meeting),
      decisions: [{ number: 1, item: '7', text: 'Akkoord' }],
    };
    await realFiles.write(source, JSON.stringify(file));
    const { exit, notes } = await type(['export', source, '--to', join(folder, 'verslag.txt')]);
    expect(exit).toBe(2);
    expect(notes).toEqual([expect.stringMatching(/stuk\.json.*decisions\.0\.item/)]);
  });

  test('a full disk leaves the old target and no half file', async () => {
    const folder = await tempFolder();
    const source = await writeMeetingFile(folder, meeting);
    const target = join(folder, 'verslag.txt');
    await realFiles.write(target, 'oud');
    const disk = new Disk();
    disk.refuseNext('write', 'ENOSPC');
    const { exit, notes } = await type(['export', source, '--to', target], { files: disk });
    expect(exit).toBe(2);
    expect(notes).toEqual([expect.stringMatching(/verslag\.txt.*schijf is vol/)]);
    expect(await read(target)).toBe('oud');
    expect(await realFiles.list(folder)).toEqual(['vergadering.json', 'verslag.txt']);
  });

  test('a folder that is not there is named', async () => {
    const folder = await tempFolder();
    const target = join(folder, 'weg', 'verslag.txt');
    const source = await writeMeetingFile(folder, meeting);
    const { exit, notes } = await type(['export', source, '--to', target]);
    expect(exit).toBe(2);
    expect(notes).toEqual([expect.stringContaining(target)]);
  });
});

describe('export tells what it needs', () => {
  const word = Buffer.from('PK\u0003\u0004....word/document.xml', 'latin1');

  test.each([
    ['agenda.docx', word],
    ['agenda.txt', Buffer.from('1. Opening')],
  ])('when it gets %s', async (name, bytes) => {
    const folder = await tempFolder();
    const source = join(folder, name);
    await realFiles.write(source, bytes);
    const said = await type(['export', source, '--to', join(folder, 'verslag.html')]);
    expect(said.exit).toBe(2);
    expect(said.notes).toEqual([
      expect.stringMatching(/geen vergadering in JSON.*notulist import/),
    ]);
  });

  test('when the folder of the target was never there', async () => {
    const folder = await tempFolder();
    const target = join(folder, 'nooit', 'verslag.html');
    const said = await type(['export', await writeMeetingFile(folder, meeting), '--to', target]);
    expect(said.notes).toEqual([`notulist: “${target}” is niet gemaakt: die map bestaat niet.`]);
  });
});

test('a Word document that is to be read as text is said to be one', async () => {
  const source = join(await tempFolder(), 'agenda.docx');
  await realFiles.write(source, Buffer.from('PK\u0003\u0004....word/document.xml', 'latin1'));
  const said = await type(['import', '--format', 'text', source]);
  expect(said.notes).toEqual([expect.stringContaining('is een Word-document (.docx)')]);
});
