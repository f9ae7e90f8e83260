/** Going through what may have been forgotten before the minutes go out. */
export const rounding = {
  title: 'Rond af',
  button_one: 'Rond af: 1 los eindje',
  button_other: 'Rond af: {{count}} losse eindjes',
  left_one: 'Nog 1 van de {{total}} na te lopen',
  left_other: 'Nog {{count}} van de {{total}} na te lopen',
  allDone: 'Alles is nagelopen. Het verslag kan de deur uit.',
  nothing:
    'Er is niets blijven liggen: elk punt heeft een bespreking of een status, elke actie een naam en een datum, en geen twee namen lijken te veel op elkaar.',

  conflicts: 'Twee keer gewijzigd',
  conflictsHint:
    'Op twee computers is hetzelfde gewijzigd. Zolang u niet kiest, gaat mee wat er nu in het verslag staat.',
  alsoOn: 'ook gewijzigd op {{machine}}',
  items: 'Agendapunten zonder bespreking',
  itemsHint: 'Wat open blijft, komt als “Niet besproken” in het verslag.',
  records: 'Besluiten en acties zonder tekst',
  recordsHint: 'Wat leeg blijft, komt in geen enkel document.',
  lines: 'Regels die als actie of besluit beginnen',
  linesHint: 'Ze zijn nog alleen tekst. Leg vast wat een actie of een besluit is.',
  actions: 'Acties zonder eigenaar of datum',
  actionsHint: 'Wie doet het, en wanneer is het klaar?',
  parked: 'Geparkeerde opmerkingen',
  parkedHint: 'Wat nog op de parkeerlijst staat, komt niet in het verslag.',
  names: 'Namen die op elkaar lijken',
  namesHint: 'Is het één naam? Kies hoe u hem schrijft; dat geldt dan overal waar u hem typte.',

  notDiscussed: 'Niet besproken',
  leave: 'Laat zo',
  remove: 'Verwijder',
  goThere: 'Ga erheen',
  everywhere: 'Overal {{name}}',
  between: '{{one}} of {{other}}',
  at_one: 'bij punt {{numbers}}',
  at_other: 'bij de punten {{numbers}}',
  isDone: 'Klaar',
} as const;
