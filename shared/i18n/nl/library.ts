/** The library: series and their meetings. */
export const library = {
  series: 'Reeksen',
} as const;
