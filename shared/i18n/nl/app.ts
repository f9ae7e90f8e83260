/** The frame around every screen: status bar, settings, palette. */
export const app = {
  name: 'Notulist',
  close: 'Sluiten',

  palette: {
    label: 'Zoek een opdracht of een agendapunt',
    items: 'Nummer of titel van een agendapunt',
    found_one: '{{count}} keuze',
    found_other: '{{count}} keuzes',
    nothing: 'Niets gevonden. Probeer een ander woord, of # voor alleen agendapunten.',
  },
} as const;
