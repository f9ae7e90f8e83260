import { expect, test } from 'vitest';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { draft } from './read.ts';

const LONG = 60_000;

test('a paragraph as long as a report is text, whatever it seems to say', () => {
  const text = 'Besluit: ja. '.repeat(LONG / 10).trim();
  const { meeting } = draft('Bestuur', '1. Opening', text, '2. Sluiting');
  expect(meeting.decisions).toEqual([]);
  expect(meeting.items[0]?.explanation[0]?.inlines[0]?.text).toBe(text);
});

test('a list of names without end is text as well', () => {
  const names = `Aanwezig: ${'Jan de Wit, '.repeat(LONG / 10)}`.trim();
  const { meeting } = draft('Bestuur', names, '1. Opening', '2. Sluiting');
  expect(meeting.attendees).toEqual([]);
  expect(meeting.intro[0]?.inlines[0]?.text).toBe(names);
});

const MOST = 5_000;
const many = (line: (at: number) => string) =>
  Array.from({ length: MOST + 2 }, (_, at) => line(at));

test.each([
  ['of labels', [], (at: number) => `Actie Jan 1 nov: bellen met nummer ${String(at)}`],
  ['below a heading', ['Actielijst'], (at: number) => `- bellen met nummer ${String(at)} (Jan)`],
  [
    'in a table',
    ['Actielijst', 'Actie\tWie\tWanneer'],
    (at: number) => `bellen met nummer ${String(at)}\tJan\t1 nov`,
  ],
])('a list %s has no more actions than a meeting may have, and its other lines stay', (...of) => {
  const [, above, line] = of;
  const { meeting } = draft('Bestuur', '1. Opening', ...above, ...many(line));
  expect(meeting.actions).toHaveLength(MOST);
  const last =
    blocksText(meeting.items[0]?.discussion ?? [])
      .split('\n')
      .at(-1) ?? '';
  expect(last).toContain('bellen met nummer 5001');
  expect(last).toContain('Jan');
});

test('two rows of one list that say the same are two actions', () => {
  const { meeting } = draft('Bestuur', '1. Opening', 'Actie\tWie', 'bellen\tNora', 'bellen\tNora');
  expect(meeting.actions).toHaveLength(2);
});
