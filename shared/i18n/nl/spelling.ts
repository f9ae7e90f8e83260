/** Checking words: menus, the list of suggestions, the own word list. */
export const spelling = {
  suggestions: 'Suggesties',
  looking: 'Suggesties worden gezocht…',
  noSuggestions: 'Geen suggesties',
  learn: 'Zet “{{word}}” in de woordenlijst',
  learnt: '“{{word}}” staat in de woordenlijst.',
  right: 'Dit woord is goed gespeld.',
  noneLeft: 'Geen spelfouten meer in deze tekst.',
  setting: 'Spelling',
  dutch: 'Nederlands',
  english: 'Engels',
  both: 'Beide',
  off: 'Uit',
  settingHint:
    'Zonder netwerk, met de woordenlijst van OpenTaal. Namen en afkortingen van de vergadering en de reeks zijn vanzelf goed.',
  settingHintMac:
    'macOS controleert zelf, in de talen van het systeem. Namen en afkortingen van de vergadering en de reeks zijn vanzelf goed.',
  editList: 'Woordenlijst…',
  listTitle: 'Woordenlijst',
  list: 'Woorden die goed zijn',
  listHint: 'Eén per regel. De lijst staat als woordenlijst.txt in uw bibliotheek.',
  save: 'Bewaar',
  cancel: 'Annuleer',
};
