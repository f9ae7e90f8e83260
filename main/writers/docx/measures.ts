/** Twentieths of a point, the unit of WordprocessingML. */
export function points(pt: number): number {
  return Math.round(pt * 20);
}
export function centimetres(cm: number): number {
  return points((cm / 2.54) * 72);
}

/** Where a coloured block begins, and so does the mark of a list. */
export const blockIndent = centimetres(0.3);
