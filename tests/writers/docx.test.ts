import { describe, expect, it } from 'vitest';
import { checkDocx } from '../../main/check/check-docx.ts';
import { child, descendants, hasAny, readableText } from '../../main/ooxml/xml.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttendee,
  anItem,
  counter,
  text,
} from '../support/builders.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { openWord, styleOf, value, wordBytesOf, wordOf, wordParagraphs } from '../support/word.ts';

const numbered = (line: string, level = 0): Block => ({
  type: 'numbered',
  level,
  inlines: [{ text: line }],
});

describe('a Word file', () => {
  it('carries its title, its subject and its language', async () => {
    const file = await wordOf(aMeeting({ status: 'adopted' }));
    expect(child(file.core, 'dc:title')?.text).toBe('Verslag Taskforce Waterrand, 12 maart 2027');
    expect(child(file.core, 'dc:subject')?.text).toBe('Verslag van een vergadering');
    const [language] = descendants(file.styles, 'w:lang');
    expect(value(language)).toBe('nl-NL');
  });

  it('is in English when asked', async () => {
    const file = await wordOf(aMeeting(), { language: 'en' });
    const [language] = descendants(file.styles, 'w:lang');
    expect(value(language)).toBe('en-GB');
    expect(readableText(file.footer)).toContain('Page');
  });

  it('gives items, sub-items and what is below real heading styles', async () => {
    const items = [anItem('Koers', { items: [anItem('Regio', { items: [anItem('Kust')] })] })];
    const file = await wordOf(aMeeting({ items }));
    const headings = wordParagraphs(file.body).filter(({ style }) =>
      /^(Title|H)/.test(style ?? ''),
    );
    expect(headings.map(({ style, text: line }) => [style, line])).toEqual([
      ['Title', 'Taskforce Waterrand'],
      ['Heading1', '1. Koers'],
      ['Heading2', '1a. Regio'],
      ['Heading3', '1a.1. Kust'],
    ]);
    for (const { style } of headings) {
      const defined = styleOf(file, style ?? '');
      expect(child(child(defined, 'w:pPr'), 'w:keepNext')).toBeDefined();
    }
  });

  it('gives the inbreng, decisions and actions named styles with a colour of their own', async () => {
    const item = anItem('Koers', { contributions: [aContribution('regio’s', 'Akkoord.')] });
    const file = await wordOf(
      aMeeting({
        items: [item],
        decisions: [aDecision(7, { itemId: item.id, text: 'Zo doen we het.' })],
        actions: [anAction(31, { itemId: item.id, text: 'Bellen.', owners: ['Samira'] })],
      }),
    );
    const styleFor = (line: string) =>
      wordParagraphs(file.body).find(({ text: own }) => own === line)?.style ?? '';
    const grounds = ['Akkoord.', 'Besluit 7: Zo doen we het.', 'Actie 31 (Samira): Bellen.'].map(
      (line) => {
        const properties = child(styleOf(file, styleFor(line)), 'w:pPr');
        const bar = child(child(properties, 'w:pBdr'), 'w:left')?.attributes['w:color'];
        return [bar, child(properties, 'w:shd')?.attributes['w:fill']];
      },
    );
    expect(grounds).toEqual([
      ['7a5a00', 'fbf4df'],
      ['1d6b3a', 'e6f3ea'],
      ['8a3b00', 'fdeee3'],
    ]);
  });

  it('formats nothing by hand: paragraphs have a style, and at most a place in a list', async () => {
    const file = await wordOf(sampleMeeting(counter('id')).meeting);
    for (const paragraph of descendants(file.body, 'w:p')) {
      const set = child(paragraph, 'w:pPr')?.children.map(({ name }) => name) ?? [];
      const allowed = ['w:pStyle', 'w:numPr', 'w:keepNext'];
      expect(set.filter((name) => !allowed.includes(name))).toEqual([]);
      expect(readableText(paragraph) === '' && !hasAny(paragraph, 'w:sectPr')).toBe(
        isEmptyCell(paragraph, file.body),
      );
    }
  });

  it('has links from the lists to the text and back, to bookmarks that are there once', async () => {
    const { meeting } = sampleMeeting(counter('id'));
    const { body } = await wordOf(meeting);
    const names = [...descendants(body, 'w:bookmarkStart')].map(
      ({ attributes }) => attributes['w:name'] ?? '',
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
    const links = [...descendants(body, 'w:hyperlink')];
    const targets = links.flatMap(({ attributes }) => attributes['w:anchor'] ?? []);
    expect(links.map(readableText)).toContain('Besluit 5:');
    expect(targets.length).toBeGreaterThan(10);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  });

  it('has a table of contents when asked, filled in and linked', async () => {
    const items = [anItem('Koers', { items: [anItem('Regio')] })];
    const without = await wordOf(aMeeting({ items }));
    expect(hasAny(without.body, 'w:sdt')).toBe(false);
    const file = await wordOf(aMeeting({ items }), { contents: true });
    const { body } = file;
    const [field] = descendants(body, 'w:sdt');
    const lines = field ? wordParagraphs(field) : [];
    expect(lines.map(({ style, text: line }) => [style, line.trim()])).toEqual([
      ['TOC1', '1. Koers'],
      ['TOC2', '1a. Regio'],
    ]);
    const code = [...(field ? descendants(field, 'w:instrText') : [])].map(({ text: own }) => own);
    const used = [...descendants(body, 'w:rStyle')].flatMap((one) => value(one) ?? []);
    expect(used.filter((id) => !styleOf(file, id))).toEqual([]);
    expect(code.join('')).toMatch(/TOC .*\\o "1-2"/);
  });

  it('keeps a heading with its own text, and lets go where there is none', async () => {
    const items = [
      anItem('Leeg'),
      anItem('Vol', { presenter: 'Samira', explanation: text('Ja.') }),
    ];
    const { body } = await wordOf(aMeeting({ items, status: 'sent' }));
    const keeps = (line: string) => {
      const paragraph = [...descendants(body, 'w:p')].find((one) => readableText(one) === line);
      return value(child(child(paragraph, 'w:pPr'), 'w:keepNext'));
    };
    expect(keeps('1. Leeg')).toBe('false');
    expect(keeps('2. Vol')).toBeUndefined();
    expect(keeps('Toelichting door: Samira')).toBeUndefined();
  });

  it('keeps who sign on the page that says what for', async () => {
    const adopted = aMeeting({
      status: 'adopted',
      attendees: [
        anAttendee('Hedwig', { role: 'chair' }),
        anAttendee('Joris', { role: 'secretary' }),
      ],
      decisions: [aDecision(1)],
    });
    const { body } = await wordOf(adopted);
    const end = [...descendants(body, 'w:p')].slice(-3);
    expect(end.map(readableText)).toEqual([
      'Vaststelling',
      'Aldus vastgesteld.',
      '    Hedwig  Joris Voorzitter  Notulist',
    ]);
    const [heading, ...signed] = end.map((one) => child(one, 'w:pPr'));
    expect(value(child(heading, 'w:pStyle'))).toBe('Heading1');
    expect(signed.map((properties) => child(properties, 'w:keepNext') !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it('has two lines beside each other to sign on, which no check takes for a table or blank lines', async () => {
    const meeting = aMeeting({
      status: 'adopted',
      attendees: [anAttendee('Hedwig', { role: 'chair' })],
    });
    const bytes = await wordBytesOf(meeting);
    const file = await openWord(bytes);
    const style = child(styleOf(file, 'MinutesSignature'), 'w:pPr');
    const stops = style ? [...descendants(style, 'w:tab')] : [];
    // In centimetres; the first line and the second are as long.
    const at = stops.map(({ attributes }) => Number(attributes['w:pos']) / 567);
    expect(at.map((cm) => cm.toFixed(1))).toEqual(['6.8', '7.6', '14.4']);
    const lines = [...descendants(file.body, 'w:r')].filter(
      (run) => value(child(child(run, 'w:rPr'), 'w:rStyle')) === 'MinutesSigningLine',
    );
    expect(lines).toHaveLength(2);
    expect([...descendants(file.body, 'w:tbl')]).toEqual([]);
    expect(await checkDocx(bytes)).toEqual({ ok: true, value: [] });
  });

  it('names the secretary as its author', async () => {
    const secretary = anAttendee('Joris Tebbe', { role: 'secretary' });
    const named = await wordOf(aMeeting({ attendees: [secretary] }));
    expect(child(named.core, 'dc:creator')?.text).toBe('Joris Tebbe');
  });

  it('starts every numbered list at one', async () => {
    const discussion = [
      numbered('een'),
      numbered('een a', 1),
      numbered('twee'),
      ...text('Tussendoor.'),
      numbered('weer een'),
      numbered('weer een a', 1),
    ];
    const file = await wordOf(aMeeting({ items: [anItem('Koers', { discussion })] }));
    const lines = wordParagraphs(file.body).filter(({ list }) => list !== undefined);
    expect(lines.map(({ level }) => level)).toEqual(['0', '1', '0', '0', '1']);
    const [first, nested, second, again, nestedAgain] = lines.map(({ list }) => list);
    expect(second).toBe(first);
    expect(new Set([first, nested, again, nestedAgain]).size).toBe(4);
    for (const number of descendants(file.numbering, 'w:num')) {
      const id = number.attributes['w:numId'];
      if (!lines.some(({ list }) => list === id)) continue;
      const starts = [...descendants(number, 'w:startOverride')].map(value);
      expect(starts.length).toBeGreaterThan(0);
      expect(new Set(starts)).toEqual(new Set(['1']));
    }
  });

  it('counts its pages with live fields', async () => {
    const { footer } = await wordOf(aMeeting());
    const fields = [...descendants(footer, 'w:instrText')].map(({ text: code }) => code.trim());
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    expect(readableText(footer)).toContain('Taskforce Waterrand, 12 maart 2027');
  });

  it('is A4 with margins of 2.5 cm', async () => {
    const { body } = await wordOf(aMeeting());
    const section = child(body, 'w:sectPr');
    expect(child(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({ 'w:left': '1417' });
  });

  it('makes links that can be followed', async () => {
    const link = 'https://example.org/stuk?a=1&b=2';
    const intro: Block[] = [{ type: 'paragraph', level: 0, inlines: [{ text: 'Het stuk', link }] }];
    const { body, relations } = await wordOf(aMeeting({ intro }));
    const [hyperlink] = descendants(body, 'w:hyperlink');
    expect(hyperlink && readableText(hyperlink)).toBe('Het stuk');
    expect(relations).toContain('https://example.org/stuk?a=1&amp;b=2');
  });

  it('says on the page that it is a concept, until the minutes are adopted', async () => {
    const concept = await wordOf(aMeeting({ status: 'concept' }));
    const adopted = await wordOf(aMeeting({ status: 'adopted' }));
    expect(readableText(concept.body)).toContain('nog niet vastgesteld');
    expect(readableText(adopted.body)).not.toContain('niet vastgesteld');
  });

  it('survives what people paste: ampersands, emoji, control characters, endless paragraphs', async () => {
    const odd = 'A & B <c> 😀 \u0000\u0008\u001b\uFFFE\uD800 "d"';
    const long = 'woord '.repeat(2_000);
    const item = anItem(odd, { discussion: text(odd, long) });
    const { body } = await wordOf(aMeeting({ title: odd, items: [item] }));
    const read = readableText(body);
    expect(read).toContain('1. A & B <c> 😀  "d"');
    expect(read).toContain(long.trim());
  });

  it('holds three hundred items', async () => {
    const items = Array.from({ length: 300 }, (_, index) =>
      anItem(`Punt ${String(index + 1)}`, { discussion: [numbered('Eerst dit')] }),
    );
    const { body } = await wordOf(aMeeting({ items }));
    const headings = wordParagraphs(body).filter(({ style }) => style === 'Heading1');
    expect(headings.at(-1)?.text).toBe('300. Punt 300');
  });

  it.each(['minutes', 'decisions', 'actions', 'attendance', 'agenda'] as const)(
    'has no accessibility findings for %s, full or empty',
    async (part) => {
      const { meeting } = sampleMeeting(counter('id'));
      const empty = aMeeting({ title: '', date: null });
      for (const one of [meeting, empty, aMeeting({ attendees: [anAttendee('Koen')] })]) {
        expect(await checkDocx(await wordBytesOf(one, { part }))).toEqual({ ok: true, value: [] });
      }
    },
  );
});

/** A cell has to hold a paragraph, also when there is nothing to say. */
function isEmptyCell(paragraph: object, body: Parameters<typeof descendants>[0]): boolean {
  return [...descendants(body, 'w:tc')].some(
    (cell) => cell.children.some((one) => one === paragraph) && readableText(cell) === '',
  );
}
