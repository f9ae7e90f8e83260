import { fold } from '../../shared/search/fold.ts';

/** What the palette can do: run a command, go to an agenda item, a meeting, a series or a person, or open a paper. */
export interface PaletteOption {
  readonly id: string;
  readonly kind: 'command' | 'item' | 'meeting' | 'series' | 'person' | 'paper';
  /** The number of an agenda item, empty for a command. */
  readonly number: string;
  readonly label: string;
  /** More words by which it is known, such as the day of a meeting. */
  readonly also?: string;
}

/** At the start of the query: only agenda items. */
export const ITEMS_ONLY = '#';
const MOST_SHOWN = 60;

/**
 * The options that fit the query, the best first. A number that was typed in full comes before all
 * else, so that “6b” and Enter is enough; then a name that begins with what was typed; and in the others
 * every word has to occur, better at a word's start.
 */
export function paletteMatches<O extends PaletteOption>(
  options: readonly O[],
  query: string,
): readonly O[] {
  return allMatches(options, query).slice(0, MOST_SHOWN);
}

/** The same, however many there are. */
export function allMatches<O extends PaletteOption>(
  options: readonly O[],
  query: string,
): readonly O[] {
  const itemsOnly = query.startsWith(ITEMS_ONLY);
  const words = wordsIn(query);
  return options
    .filter(({ kind }) => !itemsOnly || kind === 'item')
    .map((option) => ({ option, score: scoreOf(option, words) }))
    .filter(({ score }) => score < NO_MATCH)
    .sort((a, b) => a.score - b.score)
    .map(({ option }) => option);
}

/** Whether the best of these is a better answer to the query than the best of those; both as they were found. */
export function isBetter(
  [one]: readonly PaletteOption[],
  [other]: readonly PaletteOption[],
  query: string,
): boolean {
  if (!one || !other) return one !== undefined;
  const words = wordsIn(query);
  return scoreOf(one, words) < scoreOf(other, words);
}

function wordsIn(query: string): readonly string[] {
  const text = query.startsWith(ITEMS_ONLY) ? query.slice(ITEMS_ONLY.length) : query;
  return fold(text).split(/\s+/).filter(Boolean);
}

const NO_MATCH = Infinity;

/** 0 is best; Infinity does not fit. */
function scoreOf(option: PaletteOption, words: readonly string[]): number {
  const { kind, number, label, also = '' } = option;
  if (words.length === 0) return 0;
  const code = fold(number);
  const name = fold(label);
  if (words.length === 1 && words[0] === code) return 0;
  if (name.startsWith(words.join(' '))) return 1;
  const text = ` ${code} ${name}`;
  const more = ` ${fold(also)}`;
  // A command must not come before what has the word in its name: it would be run by mistake.
  const farther = kind === 'command' ? 2 : 0;
  const scores = words.map((word) =>
    Math.min(wordScore(text, word), wordScore(more, word) + farther),
  );
  return scores.reduce((sum, score) => sum + score, 2);
}

function wordScore(text: string, word: string): number {
  if (!text.includes(word)) return NO_MATCH;
  return text.includes(` ${word}`) ? 0 : 1;
}
