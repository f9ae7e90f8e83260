import type { HintedLine } from './hinted-line.ts';
import { columnOf } from './table-columns.ts';

/** Columns that somebody lined up with the space bar; two spaces also come behind a sentence. */
const wideGap = /\S {3,}\S/;
const gap = /(?<=[^\s.!?:;]) {2,}(?=\S)|(?<=\S) {3,}(?=\S)/g;
/** Below the names of columns, where nobody writes sentences. */
const anyGap = /(?<=\S) {2,}(?=\S)/g;
/** Longer lines are text. */
const LONGEST_ROW = 400;

/** Text in columns that spaces line up, with tabs between; a column that a row leaves empty is kept. */
export function withColumns(lines: readonly HintedLine[]): readonly HintedLine[] {
  let starts: readonly number[] = [];
  let isNamed = false;
  return lines.map((line) => {
    isNamed ||= namesColumns(piecesOf(line, anyGap));
    const isLinedUp = isNamed || wideGap.test(line.text.trim());
    const pieces = isLinedUp ? piecesOf(line, isNamed ? anyGap : gap) : [];
    if (pieces.length < 2) {
      starts = [];
      isNamed = false;
      return line;
    }
    if (starts.length === 0) starts = pieces.map(({ start }) => start);
    const cells = starts.map((start) => pieces.find((piece) => piece.start === start)?.text ?? '');
    const isInColumns = cells.filter((cell) => cell !== '').length === pieces.length;
    const texts = isInColumns ? cells : pieces.map(({ text }) => text);
    return { text: texts.join('\t') };
  });
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

function namesColumns(pieces: readonly Piece[]): boolean {
  return pieces.length > 2 && pieces.every(({ text }) => columnOf(text) !== 'other');
}

function piecesOf({ text, hints }: HintedLine, between: RegExp): readonly Piece[] {
  if (hints || text.length > LONGEST_ROW) return [];
  const pieces: Piece[] = [];
  let start = text.length - text.trimStart().length;
  for (const { 0: spaces, index } of text.matchAll(between)) {
    if (index < start) continue;
    pieces.push({ start, text: text.slice(start, index) });
    start = index + spaces.length;
  }
  return [...pieces, { start, text: text.slice(start).trimEnd() }];
}
