/** One meeting on more machines: who has it open, and what two of them wrote in the same place. */
export const merging = {
  who: '{{user}} op {{host}}',
  held: '{{who}} heeft deze vergadering open sinds {{since}}. U leest mee. Zodra zij daar wordt gesloten, kunt u hier schrijven.',
  heldLong:
    '{{who}} heeft deze vergadering open sinds {{since}}, maar er is al een tijd niets van gehoord. U kunt haar overnemen. Wordt er daar toch nog geschreven, dan voegt Notulist beide teksten samen.',
  takeOver: 'Neem over',
  changingHands: 'Notulist kijkt wie deze vergadering open heeft.',
  otherMachine: 'een andere computer',
  bannerTitle: 'Ook elders gewijzigd.',
  banner_one: 'Op {{machine}} is ook gewerkt aan {{place}}. Beide teksten zijn bewaard.',
  banner_other:
    'Op {{machine}} is op {{count}} plaatsen ook gewerkt, zoals aan {{place}}. Alle teksten zijn bewaard.',
  choose: 'Kies…',
  title: 'Twee keer gewijzigd',
  progress: '{{at}} van {{count}}',
  mine: 'Hier',
  theirs: 'Op {{machine}}',
  intro: 'Beide hebben dit gewijzigd. Kies wat in het verslag komt.',
  bothStand: 'Nu staan beide teksten in het verslag, onder elkaar.',
  mineStands: 'Nu staat in het verslag wat hier is ingevuld.',
  typedSince: 'Er is daarna in getypt. Hieronder staat wat er van beide kanten kwam.',
  keepMine: 'Houd die van hier',
  keepTheirs: 'Houd die van {{machine}}',
  keepBoth: 'Houd beide',
  keepAsIs: 'Laat staan zoals het nu is',
  later: 'Later kiezen',
  empty: '(leeg)',
  onlyHere: 'alleen hier',
  onlyThere: 'alleen daar',
  settled: 'Gekozen. Met Ctrl Z maakt u de keuze ongedaan.',
  unansweredTitle: 'Nog niet gekozen',
  unanswered_one:
    'Op 1 plaats hebben twee computers iets anders geschreven en is nog niet gekozen. In het bestand komt wat er nu in het verslag staat.',
  unanswered_other:
    'Op {{count}} plaatsen hebben twee computers iets anders geschreven en is nog niet gekozen. In het bestand komt wat er nu in het verslag staat.',
  exportAnyway: 'Exporteer toch',
  chooseFirst: 'Kies eerst…',
} as const;
