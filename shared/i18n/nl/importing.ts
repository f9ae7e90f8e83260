/** Import: preview, findings, confirmation. */
export const importing = {
  title: 'Importeren',
} as const;
