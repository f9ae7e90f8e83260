/** When the disk does not do what it should. */
export const saving = {
  notSaved: 'Niet opgeslagen sinds {{time}}.',
  behind:
    'Wat u typt staat veilig op deze computer, maar de vergadering staat sinds {{time}} niet bijgewerkt in de bibliotheek.',
  caughtUp: 'De vergadering staat weer bijgewerkt in de bibliotheek.',
  notSavedOf: '“{{title}}” is niet opgeslagen sinds {{time}}.',
  behindOf:
    '“{{title}}” staat sinds {{time}} niet bijgewerkt in de bibliotheek. Wat u typte staat veilig op deze computer.',
  waiting: 'Nog niet opgeslagen',
  open: 'Open de vergadering',
  copied: 'Kopie bewaard als {{file}}',
  copyKind: 'Notulist-vergadering',
  copyName: 'kopie',
  copyTitle: 'Bewaar een kopie elders',
} as const;
