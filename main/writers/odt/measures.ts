/** A4, in centimetres. The footer stands within the margin at the foot. */
export const page = { width: 21, height: 29.7, margin: 2.5, footer: 1.25, textWidth: 16 } as const;

/** How far a list line stands in for each level, in centimetres. */
export const listStep = 0.6;
