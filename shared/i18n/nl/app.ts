/** The frame around every screen: status bar, settings, palette. */
export const app = {
  name: 'Notulist',
  close: 'Sluiten',
} as const;
