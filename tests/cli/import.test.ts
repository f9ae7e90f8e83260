import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { meetingFileSchema } from '../../shared/meeting/interchange.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { type, writeMeetingFile } from './terminal.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const agenda = join(fixtures, 'agenda-waterrand.txt');

describe('import', () => {
  test('prints the agenda of a text file as interchange JSON', async () => {
    const { exit, out } = await type(['import', agenda]);
    expect(exit).toBe(0);
    const file = meetingFileSchema.parse(JSON.parse(out));
    expect(file.title).toContain('Waterrand');
    expect(file.items.length).toBeGreaterThan(1);
  });

  test('reads stdin for a dash', async () => {
    const { exit, out } = await type(['import', '-'], { stdin: '1. Opening\n2. Rondvraag\n' });
    expect(exit).toBe(0);
    const titles = meetingFileSchema.parse(JSON.parse(out)).items.map(({ title }) => title);
    expect(titles).toEqual(['Opening', 'Rondvraag']);
  });

  test('tells on stderr what was guessed, with the line of the file', async () => {
    const path = join(fixtures, 'verslag-webpagina.txt');
    const { exit, notes } = await type(['import', path]);
    expect(exit).toBe(0);
    expect(notes[0]?.startsWith(`${path}, regel `)).toBe(true);
  });

  test('gives back a meeting file as it was, under a new id', async () => {
    const meeting = aMeeting({ items: [anItem('Opening', { discussion: text('Welkom.') })] });
    const path = await writeMeetingFile(await tempFolder(), meeting);
    const file = meetingFileSchema.parse(JSON.parse((await type(['import', path])).out));
    expect(file.items[0]?.discussion).toEqual(text('Welkom.'));
    expect(file.id).not.toBe(meeting.id);
  });

  test('takes JSON for text when text is asked for', async () => {
    const path = await writeMeetingFile(await tempFolder(), aMeeting());
    const { exit, out } = await type(['import', path, '--format', 'text']);
    expect(exit).toBe(0);
    expect(out).toContain('notulist/meeting@1\\"');
  });

  test.each([
    ['an empty file', 'leeg.txt', ''],
    ['a file that is no text', 'foto.txt', '\u0000\u0001\u0002'],
    ['JSON that is cut off', 'half.json', '{"schema": "notulist/meeting@1", '],
    ['JSON of something else', 'anders.json', '{"a": 1}'],
  ])('%s is refused by name, with nothing on stdout', async (_what, name, content) => {
    const path = join(await tempFolder(), name);
    await realFiles.write(path, content);
    const { exit, out, notes } = await type(['import', path]);
    expect({ exit, out, lines: notes.length }).toEqual({ exit: 2, out: '', lines: 1 });
    expect(notes[0]).toContain(path);
  });

  test('a file that is not there, and a folder, are refused by name', async () => {
    const folder = await tempFolder();
    const missing = join(folder, 'weg.txt');
    expect((await type(['import', missing])).notes).toEqual([
      `notulist: “${missing}” bestaat niet.`,
    ]);
    expect((await type(['import', folder])).notes[0]).toContain('is een map');
  });
});
