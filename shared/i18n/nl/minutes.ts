/** The words of the printed minutes. */
export const minutes = {
  report: 'Verslag',
} as const;
