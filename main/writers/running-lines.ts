import type { RunningLine } from '../../shared/export/document.ts';
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

function lengthOf(pieces: RunningLine['left']): number {
  return pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 3), 0);
}
