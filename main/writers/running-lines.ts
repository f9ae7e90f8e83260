import type { DocumentHead, RunningLine } from '../../shared/export/document.ts';
import { lineEdge, SIDES_APART, type TextEdges } from '../../shared/export/preview.ts';
import { isWide } from '../../shared/house/fonts.ts';
import type { Look } from './look.ts';

/** Centimetres that a character of nine points takes, rather too much than too little. */
const CHARACTER = { wide: 0.2, other: 0.165 } as const;

/** What stands at the head or the foot of a page as lines: two sides that would run into each other come below each other. */
export function runningLines(line: RunningLine, { page, bodyFont }: Look): readonly RunningLine[] {
  const room = page.textWidth / CHARACTER[isWide(bodyFont) ? 'wide' : 'other'];
  const [left, right] = [lengthOf(line.left), lengthOf(line.right)];
  if (left === 0 || right === 0 || left + right + 4 <= room) return [line];
  const below = right <= room ? { left: [], right: line.right } : { left: line.right, right: [] };
  return [{ left: line.left, right: [] }, below];
}

/** Centimetres, of a line of nine points in the tallest of our fonts. */
const LINE = 0.4;
/** Centimetres between what stands on every page and the text. */
const GAP = 0.5;

/** Centimetres from the edge of the paper to the text, where a browser prints the two sides beside each other. */
export function textEdges({ header, footer }: DocumentHead, look: Look): TextEdges {
  return { top: textEdge(header, look), bottom: textEdge(footer, look) };
}

function textEdge({ left, right }: RunningLine, { page, bodyFont }: Look): number {
  const { margin, textWidth } = page;
  const character = CHARACTER[isWide(bodyFont) ? 'wide' : 'other'];
  const [leftWidth, rightWidth] = [lengthOf(left) * character, lengthOf(right) * character];
  const half = textWidth / 2;
  const leftRoom = textWidth - Math.min(rightWidth, half) - SIDES_APART;
  const lines = Math.max(Math.ceil(leftWidth / leftRoom), Math.ceil(rightWidth / half));
  return Math.max(margin, Number((lineEdge(page) + lines * LINE + GAP).toFixed(2)));
}

function lengthOf(pieces: RunningLine['left']): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 3), 0);
}
