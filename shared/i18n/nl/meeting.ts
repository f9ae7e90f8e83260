/** The three modes of a meeting. */
export const meeting = {
  prepare: 'Voorbereiden',
  live: 'Vergadering',
  finish: 'Uitwerken',
} as const;
