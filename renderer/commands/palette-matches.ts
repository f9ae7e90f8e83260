import { fold } from '../../shared/search/fold.ts';

/** What the palette can do: run a command, go to an agenda item or a person, or open a paper. */
export interface PaletteOption {
  readonly id: string;
  readonly kind: 'command' | 'item' | 'person' | 'paper';
  /** The number of an agenda item, empty for a command. */
  readonly number: string;
  readonly label: string;
}

/** At the start of the query: only agenda items. */
export const ITEMS_ONLY = '#';
const MOST_SHOWN = 60;

/**
 * The options that fit the query, the best first. A number that was typed in full comes before all
 * else, so that “6b” and Enter is enough; then every word has to occur, better at a word's start.
 */
export function paletteMatches<O extends PaletteOption>(
  options: readonly O[],
  query: string,
): readonly O[] {
  const itemsOnly = query.startsWith(ITEMS_ONLY);
  const words = fold(itemsOnly ? query.slice(ITEMS_ONLY.length) : query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return options
    .filter(({ kind }) => !itemsOnly || kind === 'item')
    .map((option) => ({ option, score: scoreOf(option, words) }))
    .filter(({ score }) => score < NO_MATCH)
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST_SHOWN)
    .map(({ option }) => option);
}

const NO_MATCH = Infinity;

/** 0 is best; Infinity does not fit. */
function scoreOf({ number, label }: PaletteOption, words: readonly string[]): number {
  const code = fold(number);
  if (words.length === 1 && words[0] === code) return 0;
  const text = `${code} ${fold(label)}`;
  return words.reduce((sum, word) => sum + wordScore(text, word), words.length > 0 ? 1 : 0);
}

function wordScore(text: string, word: string): number {
  const at = text.indexOf(word);
  if (at < 0) return NO_MATCH;
  return ` ${text}`.includes(` ${word}`) ? 0 : 1;
}
