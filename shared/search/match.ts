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
 * that has the most of them wins, and in it a word of which the beginning was typed.
 */
export function matchIn(text: string, words: readonly string[]): Match | null {
  const folded = fold(text);
  if (words.length === 0 || !words.every((word) => folded.includes(word))) return null;
  let best: (Match & { readonly score: number }) | null = null;
  let start = 0;
  for (const line of folded.split('\n')) {
    const found = words.flatMap((word) => placeOf(line, word));
    const score = found.reduce((sum, { isStart }) => sum + (isStart ? 2 : 1), 0);
    const [first] = found.toSorted((a, b) => Number(b.isStart) - Number(a.isStart));
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

/** Characters on either side: about as much as fits on a line of the palette. */
const AROUND = 36;

export function snippetOf(text: string, { start, end }: Match): Snippet {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(lineEnd, end + AROUND);
  return {
    before: `${from > lineStart ? '…' : ''}${text.slice(from, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to)}${to < lineEnd ? '…' : ''}`,
  };
}
