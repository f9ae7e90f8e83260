/** Other words for commands, by which the palette finds them; they are shown nowhere. */
export const commandWords = {
  settings: 'thema donker licht contrast kleuren taal lettergrootte spelling opties voorkeuren',
  help: 'sneltoetsen toetsenbord uitleg',
  attendance: 'presentie aanwezig afwezig laat weg terug vertrokken',
  backup: 'backup veiligheidskopie',
  exportOther: 'pdf html markdown odt opslaan als',
  exportWord: 'docx notulen verslag opslaan als',
  move: 'alinea regels verhuizen',
  presentation: 'beamer presenteren projecteren',
  spelling: 'spellingcontrole spellingscontrole taalfout',
  versions: 'geschiedenis terugzetten herstellen',
  focus: 'focus concentratie afleiding',
  larger: 'zoom inzoomen lettergrootte vergroot',
  smaller: 'zoom uitzoomen lettergrootte verklein',
} as const;
