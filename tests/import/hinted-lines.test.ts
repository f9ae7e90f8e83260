import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFromLines, draftFromText, type TextDraft } from '../../shared/import/draft.ts';
import { linesOfText, type HintedLine, type LineHints } from '../../shared/import/hinted-line.ts';
import { inlinesOf, tidy, tidyInlines } from '../../shared/import/tidy.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Inline } from '../../shared/meeting/schema.ts';
import { account, sound } from './account.ts';
import { agendaOf, counter, reasonsOf } from './read.ts';

const line = (text: string, hints: LineHints = {}): HintedLine => ({ text, hints });
const cell = (table: number, row: number, column: number): LineHints => ({
  cell: { table, row, column, columns: 2, isHeader: false },
});
const draft = (...lines: readonly HintedLine[]) => draftFromLines(lines, counter());

describe('lines with hints', () => {
  test('give the same meeting as the text when there are none', () => {
    const text = 'Bestuur Rietpolder\n\n1. Opening\n2. Mededelingen\nToelichting: niets';
    const { meeting } = draftFromLines(linesOfText(text), counter());
    expect(meeting).toEqual(draftFromText(text, counter()).meeting);
  });

  test('get the numbers of their list, which the text lost', () => {
    const { meeting } = draft(
      line('Bestuur Rietpolder'),
      line('Opening', { list: { level: 0, marker: '3.' } }),
      line('Mededelingen', { list: { level: 0, marker: '4.' } }),
      line('Van het college', { list: { level: 1, marker: '4.1' } }),
    );
    expect(agendaOf(meeting.items)).toEqual(['3 Opening', '4 Mededelingen', '4.1 Van het college']);
  });

  test('keep how deep a list is, and what is bold, italic or a link', () => {
    const inlines: readonly Inline[] = [
      { text: 'De ' },
      { text: 'kade', bold: true },
      { text: ' is ' },
      { text: 'af', link: 'https://example.org/kade' },
    ];
    const { meeting } = draft(
      line('1. Kade'),
      line('2. Rondvraag'),
      line('Toelichting:'),
      line('De kade is af', { list: { level: 1, marker: null }, inlines }),
    );
    expect(meeting.items[1]?.explanation).toEqual([{ type: 'bullet', level: 1, inlines }]);
  });

  test('that stand outside the text are left out, with the reason', () => {
    const read = draft(
      line('Menu', { region: 'navigation' }),
      line('1. Opening'),
      line('Oude tekst', { region: 'deleted' }),
      line('Pagina 1', { region: 'pageFooter' }),
    );
    expect(reasonsOf(read).toSorted()).toEqual([
      'deletedText',
      'noTitle',
      'pageFooter',
      'pageText',
    ]);
  });

  describe('in the cells of a header', () => {
    const header = (text: string) => line(text, { region: 'pageHeader' });
    const lines = [
      line('1. Opening'),
      ...['Waterschap', 'Verslag', 'Versie 2'].map(header),
      line('2. Rondvraag'),
      header('Waterschap'),
      line('Oude tekst', { region: 'deleted' }),
      line('Nog meer oude tekst', { region: 'deleted' }),
    ];
    const left = ({ findings }: TextDraft) =>
      findings.filter(({ kind }) => kind === 'leftOut').map(({ line: at, text }) => [at, text]);

    test('are told together, and what was deleted line by line', () => {
      expect(left(draft(...lines))).toEqual([
        [2, 'Waterschap · Verslag · Versie 2'],
        [6, 'Waterschap'],
        [7, 'Oude tekst'],
        [8, 'Nog meer oude tekst'],
      ]);
    });

    test('all have their place in the books, also when the user keeps them', () => {
      const kept = draftFromLines(lines, counter(), { choices: new Map([[2, 'discussion']]) });
      expect(account(lines, draft(...lines))).toMatchObject(sound);
      expect(account(lines, kept)).toMatchObject(sound);
      expect(left(kept).map(([at]) => at)).toEqual([6, 7, 8]);
    });

    test('stay findings that one can read, however many there are', () => {
      const menu = Array.from({ length: 300 }, () => line('Nieuws', { region: 'navigation' }));
      const told = left(draft(...menu, line('1. Opening')));
      expect(told.length).toBeGreaterThan(1);
      expect(told.length).toBeLessThan(30);
    });
  });

  test('of one row of a table are read side by side', () => {
    const { meeting } = draft(
      line('Bestuur Rietpolder'),
      line('Datum', cell(0, 0, 0)),
      line('12 maart 2027', cell(0, 0, 1)),
      line('Locatie', cell(0, 1, 0)),
      line('Dijkhuis', cell(0, 1, 1)),
      line('1. Opening'),
    );
    expect([meeting.date, meeting.location]).toEqual(['2027-03-12', 'Dijkhuis']);
  });

  test('are never joined: each is whole', () => {
    const long = 'Een regel die zo lang is dat een mailprogramma hem hier zou afbreken, en';
    const { meeting } = draft(line('1. Opening'), line('2. Kade'), line(long), line('dan verder'));
    expect(meeting.items[1]?.explanation).toHaveLength(2);
  });
});

describe('formatting', () => {
  const inlines = fc.array(
    fc
      .tuple(fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\u00ad', '\u00a0') }), fc.boolean())
      .map(([text, bold]): Inline => (bold ? { text, bold } : { text })),
  );

  test('is tidied as the text is', () => {
    fc.assert(
      fc.property(inlines, (line) => {
        const text = inlineText(tidyInlines(line));
        expect(tidy(text)).toBe(text);
        expect(text.replace(/\s/g, '')).toBe(tidy(inlineText(line)).replace(/\s/g, ''));
      }),
    );
  });

  test('of a part of a line says the words of that part', () => {
    fc.assert(
      fc.property(inlines, fc.nat(), fc.nat(), (line, from, length) => {
        const whole = inlineText(line);
        const part = whole.slice(from % (whole.length + 1)).slice(0, length % (whole.length + 1));
        expect(inlineText(inlinesOf(part, line))).toBe(part);
      }),
    );
  });
});
