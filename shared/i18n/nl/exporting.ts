/** Export: the choices and what became of it. */
export const exporting = {
  done: 'Opgeslagen als {{file}}',
} as const;
