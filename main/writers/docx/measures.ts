/** Twentieths of a point, the unit of WordprocessingML. */
export function points(pt: number): number {
  return Math.round(pt * 20);
}
export function centimetres(cm: number): number {
  return points((cm / 2.54) * 72);
}

/** A4. */
export const page = { width: centimetres(21), height: centimetres(29.7), margin: centimetres(2.5) };
export const textWidth = page.width - 2 * page.margin;

/** How far a list line stands in for each level, and where a coloured block begins. */
export const indent = { step: centimetres(0.6), block: centimetres(0.3) };
