/** The frame around every screen: status bar, settings, palette. */
export const app = {
  name: 'Notulist',
  close: 'Sluiten',
  undo: 'Ongedaan maken',
  notKept: 'Gesloten. Wat u invulde, is niet bewaard.',
  openAgain: 'Open opnieuw',
  look: 'Bekijk',
  dayKept: 'Die datum was niet af. De datum die er stond, staat er weer.',
  noDayKept: 'Die datum was niet af en is niet bewaard. Typ dag, maand en jaar.',

  palette: {
    label: 'Zoek een opdracht, vergadering, agendapunt, naam of tekst',
    items: 'Nummer of titel van een agendapunt',
    found_one: '{{count}} keuze',
    found_other: '{{count}} keuzes',
    nothing: 'Niets gevonden. Probeer een ander woord, of # voor alleen agendapunten.',
  },

  settings: {
    title: 'Instellingen',
    display: 'Weergave',
    writing: 'Schrijven',
    duringMeeting: 'Tijdens de vergadering',
    library: 'Bibliotheek',
    language: 'Taal',
    dutch: 'Nederlands',
    english: 'English',
    theme: 'Kleuren',
    themeSystem: 'Als het systeem',
    themeLight: 'Licht',
    themeDark: 'Donker',
    themeContrast: 'Hoog contrast',
    textScale: 'Tekstgrootte',
    percent: '{{count}}%',
    folder: 'Map van de bibliotheek',
    folderHint:
      'Elke vergadering is hierin een eigen map met een leesbaar bestand. Kiest u een andere map, dan start Notulist daar opnieuw mee; deze blijft staan.',
    reveal: 'Toon in map',
    otherFolder: 'Andere map…',
  },

  help: {
    title: 'Alle toetsen',
    search: 'Zoek een opdracht of een toets…',
    hint: 'Hieronder staat wat op dit scherm werkt. Zoeken vindt ook de opdrachten van andere schermen.',
    where: {
      library: '(in de bibliotheek)',
      meeting: '(in een vergadering)',
      prepare: '(in Voorbereiden)',
      live: '(in Vergadering)',
      finish: '(in Uitwerken)',
      versions: '(in Versies)',
    },
    nothing: 'Geen opdracht past bij deze zoekterm.',
  },

  failed: {
    title: 'Er ging iets mis op dit scherm',
    text: 'Wat als opgeslagen gemeld was, staat veilig op de schijf. Laad het scherm opnieuw om verder te gaan.',
    reload: 'Laad opnieuw',
  },

  dismiss: 'Melding sluiten',
  oneFile:
    'Notulist leest één bestand tegelijk. Er is niets veranderd. Sleep één agenda of verslag op het venster.',
} as const;
