import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { importDraft } from '../../main/import-draft.ts';
import { child, descendants, readableText } from '../../main/ooxml/xml.ts';
import { isRightToLeft, stretches } from '../../main/writers/direction.ts';
import { plainHouse } from '../../main/writers/look.ts';
import { writeMinutes, type WrittenFormat } from '../../main/writers/write-minutes.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { aContribution, aMeeting, anAction, anItem, counter, text } from '../support/builders.ts';
import { openWord } from '../support/word.ts';

const hebrew = 'שלום עולם';
const arabic = 'مرحبا بالعالم.';

describe('a text', () => {
  it.each([
    [hebrew, true],
    [`22. ${arabic}`, true],
    [`“${hebrew}” is gezegd.`, true],
    [`Gezegd is: ${hebrew}`, false],
    ['Er is gesproken.', false],
    ['😀 12', false],
    ['', false],
  ])('is read from the right when its first letter is: %s', (line, fromRight) => {
    expect(isRightToLeft(line)).toBe(fromRight);
  });

  it('is cut where its direction turns, and keeps its figures and signs beside its letters', () => {
    const parts = (line: string, inRightToLeft: boolean) =>
      stretches(line, inRightToLeft).map((one) => (one.rightToLeft ? `<${one.text}>` : one.text));
    expect(parts(`Gezegd: ${hebrew}, 3 keer.`, false)).toEqual([
      'Gezegd: ',
      `<${hebrew}>`,
      ', 3 keer.',
    ]);
    expect(parts(`${arabic} (Word 97 SP) ok`, true)).toEqual([`<${arabic} (>`, 'Word 97 SP) ok']);
    expect(parts('Er is gesproken.', false)).toEqual(['Er is gesproken.']);
    expect(parts('', true)).toHaveLength(1);
  });

  it('loses nothing by that', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (line, inRightToLeft) => {
        const parts = stretches(line, inRightToLeft);
        expect(parts.map((part) => part.text).join('')).toBe(line);
      }),
    );
  });
});

const item = anItem(hebrew, {
  discussion: [
    ...text(arabic, `Gezegd is: ${hebrew}`, 'Er is gesproken.'),
    { type: 'bullet', level: 0, inlines: [{ text: arabic }] },
  ],
  contributions: [aContribution('Buren', arabic)],
});
const meeting = aMeeting({
  items: [item],
  actions: [anAction(1, { itemId: item.id, text: arabic })],
});

async function written(
  format: WrittenFormat,
  of = meeting,
  house = plainHouse,
): Promise<Uint8Array> {
  const bytes = await writeMinutes(of, { format, part: 'minutes', language: 'nl', house });
  if (!bytes.ok) throw new Error(bytes.error.key);
  return bytes.value;
}

describe('what is read from the right', () => {
  it('says so in Word, of its paragraph and of its letters', async () => {
    const { body } = await openWord(await written('docx'));
    const fromRight = [...descendants(body, 'w:p')].filter((one) =>
      child(child(one, 'w:pPr'), 'w:bidi'),
    );
    expect(fromRight.map(readableText)).toEqual([
      `1. ${hebrew}`,
      arabic,
      arabic,
      arabic,
      // In the action list.
      arabic,
    ]);
    const runs = [...descendants(body, 'w:r')].filter((one) => child(child(one, 'w:rPr'), 'w:rtl'));
    expect(runs.map(readableText)).toEqual([
      `1. ${hebrew}`,
      arabic,
      arabic,
      hebrew,
      arabic,
      // In a line that is read from the left.
      arabic.replace('.', ''),
      arabic,
    ]);
  });

  it('says so in a web page', async () => {
    const page = new TextDecoder().decode(await written('html'));
    expect(page.match(/ dir="rtl"/g)).toHaveLength(5);
    expect(page).toContain(`<p dir="rtl">${arabic}</p>`);
    expect(page).toContain(`<p>Gezegd is: ${hebrew}</p>`);
    expect(page).toContain(`<li dir="rtl">${arabic}</li>`);
    expect(page).toContain(`<td dir="rtl">${arabic}</td>`);
  });

  it('says so in a web page of a fact, and has a line below it read from the left', async () => {
    const line = (level: number, said: string) =>
      ({ type: 'bullet', level, inlines: [{ text: said }] }) as const;
    const discussion = [line(0, arabic), line(1, 'Van links.'), line(2, 'Ook.'), line(1, arabic)];
    const items = [anItem('Lijst', { discussion })];
    const html = await written('html', aMeeting({ location: hebrew, items }));
    const page = new TextDecoder().decode(html);
    expect(page).toContain(`<dt>Plaats</dt><dd dir="rtl">${hebrew}</dd>`);
    expect(page).toMatch(/\.facts dd {[^}]*text-align: left/);
    expect(page.match(/<li[^>]*>/g)).toEqual([
      '<li dir="rtl">',
      '<li dir="ltr">',
      '<li>',
      '<li dir="rtl">',
    ]);
  });

  it('says so in an OpenDocument text of the name that a house gives to contributions', async () => {
    const { style } = plainHouse;
    const lanes = { ...style.lanes, contribution: hebrew };
    const house = { ...plainHouse, style: { ...style, lanes } };
    const items = [anItem('Inbreng', { contributions: [aContribution('Buren', 'Akkoord.')] })];
    const zip = await JSZip.loadAsync(await written('odt', aMeeting({ items }), house));
    const content = (await zip.file('content.xml')?.async('string')) ?? '';
    expect(content).toMatch(new RegExp(`text:style-name="[^"]*\\.rtl"[^>]*>${hebrew} Buren<`));
  });

  it('says so in an OpenDocument text', async () => {
    const zip = await JSZip.loadAsync(await written('odt'));
    const content = (await zip.file('content.xml')?.async('string')) ?? '';
    expect(content).toContain('style:name="Standard.rtl"');
    expect(content.match(/text:style-name="[^"]*\.rtl"/g)).toHaveLength(5);
  });

  it('is read back from Word as it was', async () => {
    const draft = await importDraft(
      { name: 'verslag.docx', bytes: await written('docx') },
      counter(),
    );
    if (!draft.ok) throw new Error(draft.error.key);
    const [read] = draft.value.meeting.items;
    expect(read?.title).toBe(hebrew);
    expect(blocksText(read?.discussion ?? [])).toContain(`Gezegd is: ${hebrew}`);
    expect(read?.discussion[1]?.inlines).toEqual([{ text: `Gezegd is: ${hebrew}` }]);
  });
});
