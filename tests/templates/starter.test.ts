import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import { checkTemplate } from '../../main/templates/check-template.ts';
import { writeDocx } from '../../main/writers/docx/write-docx.ts';
import { languages, translator } from '../../shared/i18n/translator.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { starterTemplate } from '../../shared/templates/starter.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { core } from '../support/read-back.ts';
import { aMeeting, anAttendee, counter } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { filledWith, linesOf } from '../support/filled-template.ts';
import { hasValidator, schemaErrors } from '../support/word-readers.ts';

describe.each(languages)('the starter template (%s)', (language) => {
  it('is without remarks, as a template and as a document', async () => {
    const bytes = await writeDocx(starterTemplate(language));
    expect(await checkTemplate(bytes)).toEqual({ ok: true, value: [] });
    expect(await checkDocx(bytes)).toEqual({ ok: true, value: [] });
  });

  it('filled in says word for word what our own minutes say', async () => {
    const { meeting } = sampleMeeting(counter());
    const adopted = { ...meeting, status: 'adopted', adoptedOn: '2027-04-09' } as const;
    for (const each of [meeting, adopted]) {
      const filled = await linesOf(await writeDocx(starterTemplate(language)), each, { language });
      const own = await linesOf(null, each, { language });
      expect(filled.filter((line) => !own.includes(line))).toEqual([]);
      // The headings of the closing and the adoption are for the template to have or not.
      expect(own.filter((line) => !filled.includes(line)).length).toBeLessThanOrEqual(2);
    }
  });

  it('filled in has everyone, whatever is known of who was absent', async () => {
    const attendees = [
      anAttendee('Aafje Tol', { presence: 'present' }),
      anAttendee('Bas Nap', { presence: 'partial', until: '11:30' }),
      anAttendee('Cees Riet', { presence: 'absent', excused: true }),
      anAttendee('Dora Wiel', { presence: 'absent', excused: false }),
      anAttendee('Evert Zwin', { presence: 'absent', excused: null }),
    ];
    const starter = await writeDocx(starterTemplate(language));
    const said = (await linesOf(starter, aMeeting({ attendees }), { language })).join();
    for (const { name } of attendees) expect(said).toContain(name);
  });

  it.skipIf(!hasValidator)(
    'filled in fits the schemas of Word (skipped without the validator)',
    async () => {
      const path = join(await tempFolder(), 'verslag.docx');
      const starter = await writeDocx(starterTemplate(language));
      await writeFile(path, (await filledWith(starter, sampleMeeting(counter()).meeting)).bytes);
      expect(schemaErrors(path)).toEqual([]);
    },
  );
});

it('a template with every placeholder has all that our own minutes say, whatever the meeting', async () => {
  const template = await writeDocx(starterTemplate('nl'));
  await fc.assert(
    fc.asyncProperty(anyMeeting, async (meeting) => {
      const filled = core((await linesOf(template, meeting)).join(''));
      const own = (await linesOf(null, meeting)).map(core);
      const headings = ['minutes.closing', 'minutes.adoption'] as const;
      const optional = headings.map((key) => core(translator('nl')(key)));
      const missing = own.filter((line) => !filled.includes(line) && !optional.includes(line));
      expect(missing).toEqual([]);
    }),
    { numRuns: 25 },
  );
}, 60_000);
