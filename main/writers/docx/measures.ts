/** Twentieths of a point, the unit of WordprocessingML. */
export function points(pt: number): number {
  return Math.round(pt * 20);
}
export function centimetres(cm: number): number {
  return points((cm / 2.54) * 72);
}

/** How far a list line stands in for each level, and where a coloured block begins. */
export const indent = { step: centimetres(0.6), block: centimetres(0.3) };
