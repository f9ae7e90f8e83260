import { expect, test } from 'vitest';
import { draftFromLines } from '../../shared/import/draft.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { account, sound } from './account.ts';
import { counter } from './read.ts';

const text = (words: string): HintedLine => ({ text: words, hints: {} });
const listed = (level: number, marker: string | null, words: string): HintedLine => ({
  text: words,
  hints: { list: { level, marker } },
});

const heading = (words: string): HintedLine => ({ text: words, hints: { heading: 1 } });

/** The blocks below an item, each as "numbered 1: words". */
function blocksOf(...lines: readonly HintedLine[]): readonly string[] {
  const above = [text('Verslag bestuur'), heading('Opening'), text('Jan opent.')];
  const source = [...above, heading('Mededelingen'), text('Er is:'), ...lines, heading('Sluiting')];
  const read = draftFromLines(source, counter());
  expect(account(source, read)).toMatchObject(sound);
  return (read.meeting.items[1]?.discussion ?? [])
    .slice(1)
    .map(({ type, level, inlines }) => `${type} ${String(level)}: ${inlines[0]?.text ?? ''}`);
}

test('a numbered line behind text keeps the number that a list of its own would not give it', () => {
  const lines = [listed(0, '1.', 'Eerste punt:'), text('Tekst.'), listed(0, '2.', 'Tweede punt:')];
  expect(blocksOf(...lines, listed(0, '3.', 'Derde'))).toEqual([
    'numbered 0: Eerste punt:',
    'paragraph 0: Tekst.',
    'paragraph 0: 2. Tweede punt:',
    'paragraph 0: 3. Derde',
  ]);
});

test('a line behind an empty one of a list keeps its number', () => {
  const lines = [listed(0, '1.', 'Verf'), listed(0, '2.', ''), listed(0, '3.', 'Hout')];
  expect(blocksOf(...lines)).toEqual(['numbered 0: Verf', 'paragraph 0: 3. Hout']);
});

test('letters and roman numerals count below a number', () => {
  const below = [listed(1, 'a.', 'rood'), listed(2, 'i.', 'licht'), listed(1, 'b.', 'blauw')];
  expect(blocksOf(listed(0, '1.', 'Verf'), ...below, listed(0, '2.', 'Hout'))).toEqual([
    'numbered 0: Verf',
    'numbered 1: rood',
    'numbered 2: licht',
    'numbered 1: blauw',
    'numbered 0: Hout',
  ]);
});

test('letters without a list above them stay to be read', () => {
  expect(blocksOf(text('Verf:'), listed(1, 'a)', 'rood'))).toEqual([
    'paragraph 0: Verf:',
    'paragraph 0: a) rood',
  ]);
});

test('a list that skips a level goes one deeper', () => {
  const lines = [listed(0, null, 'Verf'), listed(2, null, 'rood'), listed(2, null, 'blauw')];
  expect(blocksOf(...lines, listed(3, null, 'licht'), listed(0, null, 'Hout'))).toEqual([
    'bullet 0: Verf',
    'bullet 1: rood',
    'bullet 1: blauw',
    'bullet 2: licht',
    'bullet 0: Hout',
  ]);
});
