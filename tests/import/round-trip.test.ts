import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftFromText } from '../../shared/import/draft.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { counter } from './read.ts';

/** What an agenda is made of, before it is written down in one style or another. */
interface Part {
  readonly title: string;
  readonly minutes: number | null;
  readonly explanation: string | null;
  readonly papers: readonly string[];
  readonly lane: string | null;
  readonly discussion: string | null;
  readonly action: { readonly owner: string; readonly text: string } | null;
}

const noun = fc.constantFrom(
  'Haven',
  'Steiger',
  'Kade',
  'Boei',
  'Contributie',
  'Zomerfeest',
  'Sluis',
);
const verb = fc.constantFrom('vernieuwen', 'schilderen', 'keuren', 'verhuren', 'ophogen');
const title = fc.tuple(noun, verb).map(([what, how]) => `${what} ${how}`);
const sentence = fc
  .tuple(noun, verb)
  .map(([what, how]) => `De leden willen de ${what.toLowerCase()} nog dit jaar ${how}.`);
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const part: fc.Arbitrary<Part> = fc.record({
  title,
  minutes: orNull(fc.integer({ min: 1, max: 90 })),
  explanation: orNull(sentence),
  papers: fc.array(title, { maxLength: 3 }),
  lane: orNull(fc.constantFrom('Regio’s', 'OMR+VNG', 'Zeilers en Roeiers')),
  discussion: orNull(sentence),
  action: orNull(fc.record({ owner: fc.constantFrom('Jan', 'Mia de Wit'), text: sentence })),
});
const agenda = fc.array(part, { minLength: 2, maxLength: 12 });

const heads: Readonly<Record<string, (number: number) => string>> = {
  '1. Titel': (number) => `${String(number)}. `,
  '1) Titel': (number) => `${String(number)}) `,
  'Agendapunt 1: Titel': (number) => `Agendapunt ${String(number)}: `,
  'Agendapunt 1 boven de titel': (number) => `Agendapunt ${String(number)}\n`,
  '1 – Titel': (number) => `${String(number)} – `,
  '## Titel': () => '## ',
  '## 1. Titel': (number) => `## ${String(number)}. `,
};

function written(parts: readonly Part[], head: (number: number) => string): string {
  const items = parts.map((item, index) => {
    const number = index + 1;
    const minutes = item.minutes === null ? '' : ` (${String(item.minutes)} min)`;
    const papers = item.papers.map(
      (paper, at) => `${String(number)}${String.fromCharCode(97 + at)}. ${paper}`,
    );
    const lines = [
      `${head(number)}${item.title}${minutes}`,
      item.explanation === null ? [] : `Toelichting: ${item.explanation}`,
      papers.length === 0 ? [] : `Bijlagen: ${papers.join('; ')}`,
      item.lane === null ? [] : [`Inbreng ${item.lane}:`, 'Goed plan.'],
      item.discussion === null ? [] : [`Bespreking TF:`, item.discussion],
      item.action === null ? [] : `Actie ${item.action.owner}: ${item.action.text}`,
    ];
    return lines.flat().join('\n');
  });
  return ['Agenda bestuur Zeilclub, 4 mei 2027', ...items].join('\n\n');
}

describe('an agenda that is written down and read back has what it was made of', () => {
  test.each(Object.entries(heads))('in the style "%s"', (_style, head) => {
    fc.assert(
      fc.property(agenda, (parts) => {
        const { meeting } = draftFromText(written(parts, head), counter());
        const text = (blocks: readonly { readonly inlines: readonly { text: string }[] }[]) =>
          blocks.map(({ inlines }) => inlines.map((inline) => inline.text).join('')).join('\n');
        const read = meeting.items.map((item) => ({
          title: item.title,
          minutes: item.durationMinutes,
          explanation: text(item.explanation) || null,
          papers: item.attachments.map((paper) => paper.title),
          lane: item.contributions[0]?.from ?? null,
          discussion: text(item.discussion.filter(({ ref }) => !ref)) || null,
          action:
            item.discussion.flatMap(({ ref }) => {
              const action = meeting.actions.find(({ id }) => id === ref?.id);
              return action ? [{ owner: action.owners[0], text: action.text }] : [];
            })[0] ?? null,
        }));
        expect(read).toEqual(parts);
        expect(allItems(meeting.items)).toHaveLength(parts.length);
      }),
      { numRuns: 150 },
    );
  });
});
