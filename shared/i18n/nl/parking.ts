/** The parking list: what came up and waits for later. */
export const parking = {
  list: 'Parkeerlijst',
  remark: 'Geparkeerde opmerking',
  keyPark: 'parkeer',
  input: 'Parkeer een opmerking voor later',
  placeholder: 'Wat later aan de orde moet komen…',
  keys: 'Enter parkeert, Esc sluit',
  none: 'Nog niets geparkeerd. {{key}} zet een opmerking apart voor later.',
  moveTo: 'naar punt…',
  moveToHint: 'Nummer van het agendapunt, dan Enter',
  toAction: 'Maak actie',
  toActionOf: 'Maak actie van: {{text}}',
  moveToOf: 'Verplaats naar een agendapunt: {{text}}',
} as const;
