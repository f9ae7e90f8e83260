import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFromLines, draftFromText } from '../../shared/import/draft.ts';
import type { CellHint, LineHints } from '../../shared/import/hinted-line.ts';
import { account, accountOfText, sound } from './account.ts';
import { counter, fixture } from './read.ts';

/** `#` stands for a word of its own, `@` for one with a capital, `%` for a small number. */
const shapes = [
  '%. # #',
  ' 1. # #',
  '%) @ #',
  'Agendapunt %: @ #',
  '%A. @ #',
  '%b. @ #',
  '2.% @ #',
  'A. @ #',
  'B.@ #',
  '1. @ # A. @ #',
  '% @ #',
  '1. # # #:',
  'Bespreking TF:',
  'Bespreking TF: # # #. Actie @: # # #. # #',
  'Bespreking: # # Besluit: # # #.',
  'Toelichting: # # #. Bijlage: %a. # #',
  'Toelichting door @ @: # # #',
  'Bijlagen: %a. # #; %b. # #; # #',
  'Bijlagen:',
  '%a. # #',
  'Inbreng @: # # #',
  'TF Inbreng @+@:',
  'Actie @ en @:',
  'ACTIE: # # #',
  '- # #',
  '- ACTIE @: # #',
  '• #, #: #; # (#)',
  '# # #. @ # #: # #. @, # # # # # # # # # # # # # # # #',
  '# # # # # # # # # # # # # # # # #,',
  'Locatie: @ #',
  'Aanwezig: @ @ (#); @ van @, # #',
  'Afwezig mk: @ @, @ en @ de @',
  'Voorzitter: @ @',
  'Aanwezig:',
  '@ @, # #',
  'Datum: 12 maart 2027, # #',
  '@ # 12 maart 2027',
  '4 april 2027',
  'Verslag @ # (#)',
  'Beste @,',
  'Onderwerp: @ #',
  'Van: @ @',
  '# punt % (#) @ #, gaat van de agenda: # # #.',
  '© # #',
  '## @ #',
  '### Opening',
  '## Rondvraag',
  '1%.00 @ #',
  '1%.05 – 1%.45 uur @ # #',
  'I. @ #',
  'II. @ #',
  'Agendapunt %',
  '%.',
  'Opening',
  'Agenda:',
  'Pagina % van 9',
  '\f',
  '| Nr | Actie | Wie | Wanneer |',
  '| % | @ # # | @ | % mei 2027 |',
  'Naam\tOrganisatie\tAanwezig',
  'Nr\tOnderwerp\tTijd\tWie',
  'Nr',
  'Onderwerp',
  'Bijlagen',
  '%\t@ #\t10 min\t@ @',
  'a. # #',
  'b. # #',
  'Inbreng @ en @',
  'Ter kennisname.',
  'Vervallen: # #',
  'Het punt wordt aangehouden, # #.',
  'ACTIE: @.',
  '# #. # @. ACTIE: @. # # #',
  'Acties:',
  '- @: # # (@, vóór % mei)',
  'Actielijst',
  '@ @\t@\tja',
  'Van: @',
  'Datum: % mei 2027',
  '@, % juni 2027 gehouden in # #. Aanwezig: @ @, @.',
  'Datum: % juni 2027 Plaats: # # Aanwezig: @ @, @ @ Afwezig: @ @',
  'Aanvang: 10.00 uur',
  'Gemeente @: @ @, @ @',
  'Aanwezig namens de @: @ @, @ @ (#)',
  'Bestuur: @ @ (voorzitter), @ @',
  'Datum: dinsdag % april',
  '# # verga-',
  'dering # #',
  '% # @ @ 3 mei 2027',
  'Nr. Actie Wie Wanneer',
  '%. @ #   hamerstuk',
  '%. Hamerstukken',
  '[04-04-2028 20:14:03] @: # #',
  '%\uFE0F\u20E3 @ #',
  '*@ # 3 mei 2027*',
  '3 mei 2027 | @ #',
  '@ #.pdf',
  '%20 KB',
  'Besloten gedeelte',
  'Einde besloten gedeelte',
  '@ #, % juni 2027, 1%.00 uur, # #',
  '% juni 2027, 1%.00-1%.30 uur, #zaal',
  '#zaal, % juni 2027, 1%.00 uur',
  '#zaal',
  'Wanneer? % juni 2027, 1%.00 uur',
  'Aan: @ @ <#>; @ @; # #',
  'CC: @ @',
  'Voorzitter: mw @',
  'Aanwezig: @ @ (AB), @, @ @',
  '@ en @ hebben zich afgemeld.',
  '@ is aanwezig tot 11.30 uur.',
  'In aanwezigheid van @ @.',
  '@ zegt toe # # te sturen. @ zoekt dit uit. # #.',
  '- @ zoekt dit uit.',
  'Afgesproken wordt dat @ # # #.',
  'Hierbij de agenda voor #:',
  'Vertrouwelijk',
  'Actie @ vrijdag: # #',
  'Actie @ z.s.m.: # #',
  'Actie @ %.12: # #',
  'Actie: # # (@, eind Q3)',
  'Actie: # # uiterlijk over anderhalve week',
  '%. @ # (@)',
  '%. @ # (@ @, 10 min)',
  '%. @ # (door @ @) (ter info)',
  '# #. Het bestuur stemt in met #. @ # #.',
  '- De raad besluit # #. @ #.',
  'Met vriendelijke groet,',
  'Microsoft Teams-vergadering',
  '@ opent de vergadering om 1%.00 uur.',
  '',
];

/** Words that occur once in the whole document, so that each can be followed to its place. */
function wordNumber(index: number): string {
  const letters = index
    .toString(26)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  return `zq${letters}xk`;
}

function withOwnWords(lines: readonly (readonly [shape: string, number: number])[]): string {
  let next = 0;
  const word = () => wordNumber(next++);
  const capital = () => word().replace(/^z/, 'Z');
  const filled = ([shape, number]: readonly [string, number]) =>
    shape.replace(/[#@%]/g, (mark) =>
      mark === '%' ? String(number) : mark === '@' ? capital() : word(),
    );
  return lines.map(filled).join('\n');
}

const documents = fc
  .array(fc.tuple(fc.constantFrom(...shapes), fc.integer({ min: 1, max: 9 })), { maxLength: 40 })
  .map(withOwnWords);

const small = fc.integer({ min: 0, max: 2 });
const cells: fc.Arbitrary<CellHint> = fc.record({
  table: small,
  row: small,
  column: small,
  columns: fc.integer({ min: 2, max: 3 }),
  isHeader: fc.constant(false),
});
const hints: fc.Arbitrary<LineHints> = fc.oneof(
  fc.constant({}),
  fc.constantFrom<LineHints>({ bold: true }, { heading: 1 }, { heading: 2 }, { heading: 3 }),
  fc.constantFrom<LineHints>({ region: 'navigation' }, { region: 'deleted' }),
  fc.record({
    list: fc.record({
      level: small,
      marker: fc.constantFrom(null, '1.', '2.', '2.1', 'a)', 'IV.'),
    }),
  }),
  fc.oneof(
    cells.map((cell) => ({ cell })),
    fc.tuple(cells, cells).map(([inner, around]) => ({
      cell: { ...inner, table: inner.table + 3, inside: around },
    })),
  ),
);

/** A landing is no draw: there the same documents come each time, elsewhere others at every run. */
const seed = process.env['CI'] === undefined ? {} : { seed: 20_270_312 };

describe('nothing of the source is lost or doubled', () => {
  test('in any document made of the lines that agendas are made of', () => {
    fc.assert(
      fc.property(documents, (text) => {
        expect(accountOfText(text, draftFromText(text, counter()))).toMatchObject(sound);
      }),
      { numRuns: 2_000, ...seed },
    );
  });

  test('whatever a format says about the lines', () => {
    const hinted = fc.array(fc.tuple(hints, fc.constantFrom(...shapes)), { maxLength: 25 });
    fc.assert(
      fc.property(hinted, (rows) => {
        const texts = withOwnWords(rows.map(([, shape]) => [shape, 3] as const)).split('\n');
        const lines = rows.map(([hint], index) => ({ text: texts[index] ?? '', hints: hint }));
        expect(account(lines, draftFromLines(lines, counter()))).toMatchObject(sound);
      }),
      { numRuns: 1_500, ...seed },
    );
  });

  test('in any text at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }),
        (lines) => {
          const text = lines.join('\n');
          expect(accountOfText(text, draftFromText(text, counter()))).toMatchObject(sound);
        },
      ),
    );
  });

  test('when actions stand right below a list of names', () => {
    const text = 'Afwezig mk: Nora Kalf en Joris Tebbe\nACTIE: Kaart.\nACTIE: Brief.';
    const draft = draftFromText(text, counter());
    expect(accountOfText(text, draft)).toMatchObject(sound);
    expect(draft.meeting.attendees.map(({ name }) => name)).toEqual(['Nora Kalf', 'Joris Tebbe']);
  });

  test.each([
    'agenda-waterrand.txt',
    'agenda-mail.txt',
    'verslag-webpagina.txt',
    'verslag-zonder-punten.txt',
  ])('in %s', (name) => {
    const text = fixture(name);
    expect(accountOfText(text, draftFromText(text, counter()))).toMatchObject(sound);
  });
});
