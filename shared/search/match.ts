import { fold } from './fold.ts';

/** Where in a text what was looked for stands, in characters. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A piece of the text around a match, on one line. */
export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/**
 * The place to show of a text in which every one of the words occurs; `null` of any other. The line
 * that has the most of them wins, and in it a word of which the beginning was typed. Lines that repeat
 * one of the texts of `elsewhere` in which all words occur do not count: it is found there.
 */
export function matchIn(
  text: string,
  words: readonly string[],
  elsewhere: readonly string[] = [],
): Match | null {
  if (words.length === 0) return null;
  const occurIn = (one: string) => words.every((word) => one.includes(word));
  const found = elsewhere.map(fold).filter(occurIn);
  const lines = fold(text).split('\n');
  const isFound = (line: string) => found.some((one) => line.includes(one));
  if (!occurIn(lines.filter((line) => !isFound(line)).join('\n'))) return null;
  let best: (Match & { readonly score: number }) | null = null;
  let start = 0;
  for (const line of lines) {
    const places = isFound(line) ? [] : words.flatMap((word) => placeOf(line, word));
    const score = places.reduce((sum, { isStart }) => sum + (isStart ? 2 : 1), 0);
    const [first] = places.toSorted((a, b) => Number(b.isStart) - Number(a.isStart));
    if (first && score > (best?.score ?? 0))
      best = { start: start + first.start, end: start + first.end, score };
    start += line.length + 1;
  }
  return best && { start: best.start, end: best.end };
}

function placeOf(line: string, word: string): readonly (Match & { readonly isStart: boolean })[] {
  const anywhere = line.indexOf(word);
  if (anywhere < 0) return [];
  let at = anywhere;
  while (at >= 0 && !isWordStart(line, at)) at = line.indexOf(word, at + 1);
  const start = at < 0 ? anywhere : at;
  return [{ start, end: start + word.length, isStart: at >= 0 }];
}

function isWordStart(line: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(line.charAt(at - 1));
}

/** Characters on either side: about as much as fits on a line of the palette, in whole words. */
const AROUND = 36;

export function snippetOf(text: string, { start, end }: Match): Snippet {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = start - AROUND <= lineStart ? lineStart : wordFrom(text, start - AROUND, start);
  const to = end + AROUND >= lineEnd ? lineEnd : wordTo(text, end, end + AROUND);
  return {
    before: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to)}${to < lineEnd ? '…' : ''}`,
  };
}

/** Where the first whole word behind `from` begins; `from` itself where there is none before `before`. */
function wordFrom(text: string, from: number, before: number): number {
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space >= before ? from : space + 1;
}

/** Where the last whole word before `to` ends; `to` itself where none ends behind `after`. */
function wordTo(text: string, after: number, to: number): number {
  const space = text.lastIndexOf(' ', to);
  return space <= after ? to : space;
}
