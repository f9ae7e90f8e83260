/** What the palette finds besides commands and agenda items. */
export const finding = {
  people: 'Aanwezigen',
  here: 'In deze vergadering',
  elsewhere: 'In andere vergaderingen',
  library: 'In de bibliotheek',
  series_one: 'reeks · {{count}} vergadering',
  series_other: 'reeks · {{count}} vergaderingen',
  texts: 'In de teksten',
  busy: 'Zoekt in de andere vergaderingen…',
  presenceSet: '{{name}} staat nu als: {{presence}}.',
  item: 'agendapunt',
  explanation: 'toelichting',
  contribution: 'inbreng',
  discussion: 'bespreking',
  decision: 'besluit',
  action: 'actie',
  parked: 'geparkeerd',
} as const;
