/** The bar of a coloured block and what is free between it and the text, in points. */
export const bar = { thick: 2.25, free: 6 } as const;
/** The same, in centimetres. */
export const besideBar = ((bar.thick + bar.free) * 2.54) / 72;
