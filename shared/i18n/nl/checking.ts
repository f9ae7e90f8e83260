/** What the check of a Word document on accessibility says. */
export const checking = {
  nothingFound: 'Niets gevonden dat de toegankelijkheid in de weg staat.',
  noTitle: 'Het document heeft geen titel in zijn eigenschappen.',
  noLanguage: 'De taal van het document is niet ingesteld.',
  noHeadings: 'Er zijn geen koppen met een kopstijl.',
  headingStart: 'De eerste kop, “{{text}}”, is van niveau {{level}} en niet van niveau 1.',
  headingSkip:
    'De kop “{{text}}” is van niveau {{level}}, vlak onder een kop van niveau {{above}}.',
  emptyLinesAtStart_one: 'Het document begint met een lege alinea als witruimte.',
  emptyLinesAtStart_other: 'Het document begint met {{count}} lege alinea’s als witruimte.',
  emptyLines_one: 'Na “{{text}}” staat een lege alinea als witruimte.',
  emptyLines_other: 'Na “{{text}}” staan {{count}} lege alinea’s als witruimte.',
  tableHeader: 'Tabel {{number}} heeft geen koprij; de eerste rij is “{{text}}”.',
  imageText: 'Een afbeelding heeft geen alternatieve tekst: “{{name}}”.',
  linkText: 'De tekst van een koppeling zegt niet waar zij heen gaat: “{{text}}”.',

  notWord: '“{{file}}” is geen Word-document (.docx).',
  oldOrLocked:
    '“{{file}}” is een oud Word-bestand (.doc) of is met een wachtwoord beveiligd. Sla het op als .docx zonder wachtwoord.',
  damaged: '“{{file}}” is beschadigd of niet volledig.',
  tooLarge: '“{{file}}” wordt bij het uitpakken te groot om te controleren.',
} as const;
