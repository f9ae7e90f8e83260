import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import { child, descendants, parseXml, readableText } from '../../main/ooxml/xml.ts';
import type { House } from '../../main/writers/look.ts';
import { writeMinutes, type WrittenFormat } from '../../main/writers/write-minutes.ts';
import { plainStyle, type HouseStyle } from '../../shared/house/house-style.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { counter } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { png } from '../support/picture.ts';
import { openWord, styleOf, value } from '../support/word.ts';
import { hasValidator, schemaErrors } from '../support/word-readers.ts';

const harbour: HouseStyle = {
  ...plainStyle,
  accent: '7a0a3c',
  headingFont: 'Georgia',
  bodyFont: 'Verdana',
  paper: 'letter',
  orientation: 'landscape',
  margins: 'narrow',
  header: { left: 'Havenschap Waterrand', right: '{{soort}}' },
  footer: { left: '{{titel}}', right: '{{pagina}}' },
  logo: {
    file: '0123456789abcdef.png',
    alt: 'Beeldmerk van het havenschap',
    width: 120,
    height: 60,
  },
};
const house: House = { style: harbour, logo: png(120, 60) };

async function bytesOf(format: WrittenFormat, of: House = house): Promise<Uint8Array> {
  const { meeting } = sampleMeeting(counter());
  const written = await writeMinutes(meeting, {
    format,
    part: 'minutes',
    language: 'nl',
    house: of,
  });
  if (!written.ok) throw new Error(written.error.key);
  return written.value;
}

/** Points that "10." takes in eleven points, and a space, as the metrics of the fonts have it. */
const VERDANA_10 = 11 * (0.636 + 0.636 + 0.364);
const ARIAL_10 = 11 * (0.556 + 0.556 + 0.278);

/** Points before the text of a numbered line, in Word, in OpenDocument and on a printed page. */
async function numberRoom(bodyFont: HouseStyle['bodyFont']): Promise<readonly number[]> {
  const of = { style: { ...plainStyle, bodyFont }, logo: null };
  const { numbering } = await openWord(await bytesOf('docx', of));
  const hanging = [...descendants(numbering, 'w:abstractNum')]
    .filter((list) => value([...descendants(list, 'w:numFmt')][0]) === 'decimal')
    .map((list) => Number([...descendants(list, 'w:ind')][0]?.attributes['w:hanging']) / 20);
  const zip = await JSZip.loadAsync(await bytesOf('odt', of));
  const odt = (await zip.file('styles.xml')?.async('string')) ?? '';
  const [, indent] = /text:list-level-style-number.*?fo:text-indent="-([\d.]+)cm"/.exec(odt) ?? [];
  const page = new TextDecoder().decode(await bytesOf('html', of));
  const [, padding] = /ul, ol \{ padding-left: ([\d.]+)rem/.exec(page) ?? [];
  return [...hanging, (Number(indent) / 2.54) * 72, Number(padding) * 11];
}

describe('the house style in a Word file', () => {
  it('sets the colour, the fonts, the page and what stands on every page', async () => {
    const file = await openWord(await bytesOf('docx'));
    const heading = child(styleOf(file, 'Heading1'), 'w:rPr');
    expect(value(child(heading, 'w:color'))).toBe('7a0a3c');
    expect(child(heading, 'w:rFonts')?.attributes['w:ascii']).toBe('Georgia');
    const [defaults] = descendants(file.styles, 'w:rPrDefault');
    const [fonts] = defaults ? descendants(defaults, 'w:rFonts') : [];
    expect(fonts?.attributes['w:ascii']).toBe('Verdana');
    const [size] = descendants(file.body, 'w:pgSz');
    // Letter, lying down, in twentieths of a point.
    expect(size?.attributes).toMatchObject({
      'w:w': '15840',
      'w:h': '12240',
      'w:orient': 'landscape',
    });
    expect(readableText(file.footer)).toContain('Taskforce Waterrand');
  });

  it('gives a wide font more room, and smaller letters in tables', async () => {
    const looks = async (of: House) => {
      const file = await openWord(await bytesOf('docx', of));
      const cell = value(child(child(styleOf(file, 'MinutesCell'), 'w:rPr'), 'w:sz'));
      const fact = child(child(styleOf(file, 'MinutesFact'), 'w:pPr'), 'w:ind');
      return { cell: Number(cell) / 2, fact: Number(fact?.attributes['w:left']) / 567 };
    };
    const verdana = await looks(house);
    const calibri = await looks({ style: plainStyle, logo: null });
    expect([verdana.cell, calibri.cell]).toEqual([9, 10]);
    expect(verdana.fact).toBeGreaterThan(calibri.fact + 1);
    const page = new TextDecoder().decode(await bytesOf('html'));
    expect(page).toContain('table { font-size: 9pt;');
  });

  it('leaves room before a line for a number of two digits, also in a wide font', async () => {
    for (const room of await numberRoom('Verdana')) expect(room).toBeGreaterThan(VERDANA_10);
    for (const room of await numberRoom('Arial')) expect(room).toBeGreaterThan(ARIAL_10);
  });

  it('sets the two sides of the head below each other where they would run into each other', async () => {
    const left = 'Gemeente Oudermeer, afdeling Bestuur, Postbus 12345, 1234 AB Oudermeer';
    const right = 'Zaaknummer 2027-0001234';
    const linesOf = async (header: HouseStyle['header']) => {
      const style = { ...plainStyle, header };
      const file = await JSZip.loadAsync(await bytesOf('docx', { style, logo: null }));
      const head = parseXml((await file.file('word/header1.xml')?.async('string')) ?? '');
      return head ? [...descendants(head, 'w:p')].map(readableText) : [];
    };
    expect(await linesOf({ left: 'Gemeente Oudermeer', right })).toEqual([
      `Gemeente Oudermeer ${right}`,
    ]);
    expect(await linesOf({ left, right })).toEqual([left, ` ${right}`]);
    expect(await linesOf({ left: right, right: `${left}, ${left}` })).toEqual([
      right,
      `${left}, ${left}`,
    ]);
  });

  it('leaves the text of a printed page below a long head and above a long foot', async () => {
    const long = 'Gemeente Oudermeer, afdeling Bestuur, Postbus 12345, 1234 AB Oudermeer, '.repeat(
      4,
    );
    const edges = async (header: HouseStyle['header'], margins: HouseStyle['margins']) => {
      const style = { ...plainStyle, margins, header, footer: { left: long, right: '' } };
      const page = new TextDecoder().decode(await bytesOf('html', { style, logo: null }));
      const [, top, , bottom] = /margin: ([\d.]+)cm ([\d.]+)cm ([\d.]+)cm; }/.exec(page) ?? [];
      return { top: Number(top), bottom: Number(bottom) };
    };
    const short = { left: 'Gemeente Oudermeer', right: '12 maart 2027' };
    const narrow = await edges(short, 'narrow');
    expect(narrow.top).toBe(1.8);
    expect(narrow.bottom).toBeGreaterThan(2);
    // Beside each other each side has half of the width.
    expect((await edges({ left: long, right: long }, 'narrow')).top).toBeGreaterThan(2.8);
    expect(await edges(short, 'wide')).toEqual({ top: 3.2, bottom: 3.2 });
  });

  it('puts the logo above everything, with its description', async () => {
    const { body } = await openWord(await bytesOf('docx'));
    const [first] = body.children;
    const [properties] = first ? descendants(first, 'wp:docPr') : [];
    expect(properties?.attributes['descr']).toBe('Beeldmerk van het havenschap');
  });

  it('keeps the document accessible', async () => {
    expect(await checkDocx(await bytesOf('docx'))).toEqual({ ok: true, value: [] });
  });

  it.skipIf(!hasValidator)('fits the schemas of Word (skipped without the validator)', async () => {
    const path = join(await tempFolder(), 'huisstijl.docx');
    await writeFile(path, await bytesOf('docx'));
    expect(schemaErrors(path)).toEqual([]);
  });
});

describe('the same house style', () => {
  it('is in the web page', async () => {
    const page = new TextDecoder().decode(await bytesOf('html'));
    expect(page).toContain('@page { size: 27.94cm 21.59cm; margin: 1.8cm 1.8cm 1.8cm; }');
    expect(page).toContain('color: #7a0a3c');
    expect(page).toContain('alt="Beeldmerk van het havenschap"');
    expect(page).not.toMatch(/<[^>]* style=/);
  });

  it('is in the OpenDocument text', async () => {
    const zip = await JSZip.loadAsync(await bytesOf('odt'));
    const styles = await zip.file('styles.xml')?.async('string');
    expect(styles).toContain('fo:page-width="27.940cm"');
    expect(styles).toContain('style:font-name="Georgia"');
    expect(styles).toContain('Havenschap Waterrand');
    expect(await zip.file('Pictures/logo.png')?.async('uint8array')).toEqual(
      new Uint8Array(png(120, 60)),
    );
    const content = await zip.file('content.xml')?.async('string');
    expect(content).toContain('<svg:title>Beeldmerk van het havenschap</svg:title>');
  });
});

describe('what is printed', () => {
  const textOf = async (style: Partial<HouseStyle>) =>
    new TextDecoder().decode(
      await bytesOf('text', { style: { ...plainStyle, ...style }, logo: null }),
    );

  it('is called as the house calls it', async () => {
    const lanes = { explanation: 'Context', contribution: 'Reactie', discussion: 'Verslag' };
    const text = await textOf({ lanes });
    for (const name of [/^Context:/m, /^Reactie /m, /^Verslag TF/m]) expect(text).toMatch(name);
    expect(text).not.toMatch(/^Toelichting:|^Inbreng |^Bespreking/m);
  });

  it.each([
    ['attendance', /^Aanwezig:/m],
    ['explanation', /^Toelichting:/m],
    ['papers', /^Bijlagen?:/m],
    ['contributions', /^Inbreng /m],
    ['decisionList', /^Besluitenlijst/m],
    ['actionList', /^Actielijst/m],
    ['closing', /^Volgende vergadering/m],
  ] as const)('is without %s when the house leaves that out', async (part, sign) => {
    expect(await textOf({})).toMatch(sign);
    expect(await textOf({ parts: { ...plainStyle.parts, [part]: false } })).not.toMatch(sign);
  });
});
