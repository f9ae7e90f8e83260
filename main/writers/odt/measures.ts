/** How far a list line stands in for each level, in centimetres. */
export const listStep = 0.6;
