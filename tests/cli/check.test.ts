import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { realFiles } from '../../main/storage/files.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { counter } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { wordTemplate } from '../support/word-template.ts';
import { type, writeMeetingFile } from './terminal.ts';

const example = resolve(import.meta.dirname, '../../../shared/examples/stuurgroep-2018-12-04.docx');

describe('check', () => {
  test.each(['minutes', 'decisions', 'actions', 'attendance', 'agenda'])(
    'finds nothing in the %s that Notulist itself made',
    async (part) => {
      const folder = await tempFolder();
      const source = await writeMeetingFile(folder, sampleMeeting(counter()).meeting);
      const target = join(folder, 'verslag.docx');
      await type(['export', source, '--to', target, '--part', part]);
      const { exit, out } = await type(['check', target]);
      expect({ exit, out }).toEqual({
        exit: 0,
        out: `${target}: Niets gevonden dat de toegankelijkheid in de weg staat.\n`,
      });
    },
  );

  test.skipIf(!existsSync(example))(
    'finds what is wrong in a report from practice (skipped where the examples are not)',
    async () => {
      const { exit, out } = await type(['check', example]);
      expect(exit).toBe(1);
      for (const word of ['geen titel', 'kopstijl', 'lege alinea', 'koprij']) {
        expect(out).toContain(word);
      }
    },
  );

  test.each([
    ['no zip file', 'tekst.docx', 'Gewoon tekst.', 'geen Word-document'],
    ['an old or locked file', 'oud.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'wachtwoord'],
    ['a zip file that goes on and on', 'bom.docx', null, 'te groot of te ingewikkeld'],
    ['a zip file cut short', 'half.docx', Buffer.from('PK\u0003\u0004half'), 'beschadigd'],
  ])('%s is refused by name', async (_what, name, content, cause) => {
    const path = join(await tempFolder(), name);
    await realFiles.write(
      path,
      content ?? (await wordTemplate({ body: '<w:p/>'.repeat(300_000) })),
    );
    const { exit, out, notes } = await type(['check', path]);
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(notes).toEqual([expect.stringContaining(path)]);
    expect(notes[0]).toContain(cause);
  });
});
