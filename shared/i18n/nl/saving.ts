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
  hung: {
    title: 'Het venster reageert niet',
    safe: 'Alles wat u tot {{time}} typte, staat veilig op de schijf.',
    nothingTyped: 'Alles wat was opgeslagen, staat veilig op de schijf.',
    choose:
      'U kunt wachten tot het venster weer reageert. Laadt u het opnieuw, dan komt het terug op dezelfde plek; wat u daarna nog typte en niet op het scherm kwam, typt u dan opnieuw.',
    wait: 'Wachten',
    reload: 'Opnieuw laden',
  },
  crashed: {
    title: 'Het venster is een paar keer achter elkaar vastgelopen',
    text: 'Alles wat was opgeslagen, staat veilig op de schijf. Laad het venster opnieuw. Gebeurt het weer, sluit Notulist dan af en start het opnieuw.',
    reload: 'Opnieuw laden',
    quit: 'Notulist afsluiten',
  },
  copied: 'Kopie bewaard als {{file}}',
  copiedWithoutFiles: 'Kopie bewaard als {{file}}, zonder de bestanden van de bijlagen',
  copyKind: 'Notulist-vergadering',
  copyName: 'kopie',
  copyTitle: 'Bewaar een kopie elders',
  already: 'Alles is al opgeslagen: Notulist doet dat vanzelf bij elke toets.',
  alreadyIn: 'Alles is al opgeslagen, in {{folder}}. Notulist doet dat vanzelf bij elke toets.',
} as const;
