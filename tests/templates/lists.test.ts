import { describe, expect, it } from 'vitest';
import { aContribution, aMeeting, anItem } from '../support/builders.ts';
import { filledWith, type FilledTemplate } from '../support/filled-template.ts';
import { dutchStyles, wordTemplate } from '../support/word-template.ts';
import type { Block } from '../../shared/meeting/schema.ts';

const line = (type: 'bullet' | 'numbered', text: string, level = 0): Block => ({
  type,
  level,
  inlines: [{ text }],
});
const meeting = aMeeting({
  items: [
    anItem('Koers', {
      contributions: [{ ...aContribution('regio’s'), blocks: [line('bullet', 'ingebracht')] }],
      discussion: [
        line('bullet', 'peren'),
        line('bullet', 'stoofperen', 1),
        line('numbered', 'eerst'),
        line('numbered', 'onderdeel', 1),
        line('numbered', 'dan'),
      ],
    }),
    anItem('Slot', { discussion: [line('numbered', 'weer eerst')] }),
  ],
});

const listStyle = (id: string, name: string, list: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Standaard"/><w:pPr>${list === '' ? '' : `<w:numPr><w:numId w:val="${list}"/></w:numPr>`}${more}</w:pPr></w:style>`;
const kindOfList = (id: string, level: string, more = '') =>
  `<w:abstractNum w:abstractNumId="${id}">${more}<w:lvl w:ilvl="0"><w:start w:val="1"/>${level}</w:lvl></w:abstractNum>`;
const list = (id: string, kind: string) =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/></w:num>`;

const bullets = '<w:numFmt w:val="bullet"/><w:lvlText w:val="■"/>';
const numbers = '<w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/>';
const numbering =
  kindOfList('0', bullets) + kindOfList('1', numbers) + list('1', '0') + list('2', '1');

async function filledInto(styles: string, lists = numbering): Promise<FilledTemplate> {
  const template = await wordTemplate({ styles: dutchStyles + styles, numbering: lists });
  return filledWith(template, meeting);
}

/** What is said of the paragraph with that text. */
function layoutOf({ document }: FilledTemplate, text: string): string {
  const paragraph = document.split('<w:p>').find((one) => one.includes(`>${text}<`));
  return /<w:pPr>.*?<\/w:pPr>/.exec(paragraph ?? '')?.[0] ?? '';
}

function listOf(file: FilledTemplate, text: string): string {
  return /<w:numId w:val="(\d+)"/.exec(layoutOf(file, text))?.[1] ?? '';
}

describe('the list styles of a template', () => {
  it.each(['List Bullet', 'Opsommingsteken', 'Lijst opsom.teken'])(
    'are those of our bullets: %s, and its own mark',
    async (name) => {
      const file = await filledInto(listStyle('Teken', name, '1'));
      expect(layoutOf(file, 'peren')).toContain('<w:pStyle w:val="Teken"/>');
      expect(layoutOf(file, 'peren')).not.toContain('w:numPr');
    },
  );

  it('are those of our numbers, and each list counts from 1', async () => {
    const file = await filledInto(listStyle('Nummer', 'List Number', '2'));
    for (const text of ['eerst', 'dan', 'weer eerst']) {
      expect(layoutOf(file, text)).toContain('<w:pStyle w:val="Nummer"/>');
    }
    expect(listOf(file, 'eerst')).toBe(listOf(file, 'dan'));
    expect(listOf(file, 'weer eerst')).not.toBe(listOf(file, 'eerst'));
    for (const text of ['eerst', 'weer eerst']) {
      expect(file.numbering).toContain(
        `<w:num w:numId="${listOf(file, text)}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
      );
    }
  });

  it('keep the place that the style gives them, though they count by themselves', async () => {
    const indent = '<w:ind w:left="1000" w:hanging="700"/>';
    const file = await filledInto(listStyle('Nummer', 'List Number', '2', indent));
    const own = file.numbering.split(`<w:num w:numId="${listOf(file, 'eerst')}">`)[1];
    expect(own).toMatch(/<w:lvlText w:val="\(%1\)"\/><w:pPr><w:ind w:left="1000" w:hanging="700"/);
  });

  it('take the deeper lines along, each with the mark that there is for it', async () => {
    const deeper =
      listStyle('Teken', 'List Bullet', '1') + listStyle('Teken2', 'List Bullet 2', '1');
    const file = await filledInto(deeper + listStyle('Nummer', 'List Number', '2'));
    expect(layoutOf(file, 'stoofperen')).toContain('<w:pStyle w:val="Teken2"/>');
    // There is no "List Number 2": the style goes on, with a letter of ours.
    expect(layoutOf(file, 'onderdeel')).toContain('<w:pStyle w:val="Nummer"/><w:numPr>');
    expect(listOf(file, 'onderdeel')).not.toBe(listOf(file, 'eerst'));
  });

  it('may say what they look like in a style for lists', async () => {
    const file = await filledInto(
      `${listStyle('Teken', 'List Bullet', '1')}<w:style w:type="numbering" w:styleId="Huislijst"><w:name w:val="Huislijst"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`,
      `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Huislijst"/></w:abstractNum>${kindOfList('1', bullets, '<w:styleLink w:val="Huislijst"/>')}${list('1', '0')}${list('2', '1')}`,
    );
    expect(layoutOf(file, 'peren')).toContain('<w:pStyle w:val="Teken"/>');
  });

  it('are left alone where they have no mark, or one of another kind', async () => {
    const file = await filledInto(
      listStyle('Teken', 'List Bullet', '2') + listStyle('Nummer', 'List Number', ''),
    );
    for (const text of ['peren', 'eerst']) {
      expect(layoutOf(file, text)).toContain('<w:pStyle w:val="ListParagraph"/>');
    }
  });

  it('are not for what was handed in, whose colour goes on through the list', async () => {
    const file = await filledInto(listStyle('Teken', 'List Bullet', '1'));
    expect(layoutOf(file, 'ingebracht')).toContain('<w:pStyle w:val="MinutesLaneList"/>');
  });
});
