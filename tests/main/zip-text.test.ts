import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { writeDocx } from '../../main/writers/docx/write-docx.ts';
import { writeOdt } from '../../main/writers/odt/write-odt.ts';
import { starterTemplate } from '../../shared/templates/starter.ts';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { filledWith } from '../support/filled-template.ts';
import { documentOf } from '../support/read-back.ts';

const emoji = '😀'.repeat(20_000);
// One letter in the middle: whatever comes before, a cut at an even place falls within one of them.
const meeting = aMeeting({ items: [anItem('Vreugde', { discussion: text(`${emoji}a${emoji}`) })] });

it.each([
  ['a Word file', () => writeDocx(documentOf(meeting))],
  ['an OpenDocument text', () => writeOdt(documentOf(meeting))],
  [
    'a filled template',
    async () => (await filledWith(await writeDocx(starterTemplate('nl')), meeting)).bytes,
  ],
])('%s keeps every emoji whole, however long its text', async (_name, write) => {
  const zip = await JSZip.loadAsync(await write());
  const [part] = zip.file(/^(word\/document|content)\.xml$/);
  const xml = (await part?.async('string')) ?? '';
  expect(xml).not.toContain('\uFFFD');
  expect(xml.split('😀').length - 1).toBe(40_000);
});
