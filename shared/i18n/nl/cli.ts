/** What the command line says. Every trouble is one line that names the file or the word it is about. */
export const cli = {
  usage: `Notulist op de opdrachtregel

  notulist import <bestand|-> [--format auto|text|html|markdown|docx|json]
      leest een agenda of verslag en geeft de vergadering als JSON; opmerkingen gaan naar stderr
  notulist export <bestand|-> --to <doel.docx|.pdf|.odt|.html|.md|.txt|.json>
           [--part minutes|decisions|actions|attendance|agenda] [--lang nl|en]
           [--edition full|public] [--template huisstijl.docx]
           [--house house-style.json] [--times]
      maakt van een vergadering in JSON een document
  notulist check <bestand.docx>
      zoekt wat in een Word-document de toegankelijkheid in de weg staat

  Een streepje als bestand betekent: lees van stdin.
  Uitgang: 0 gedaan, 1 iets gevonden, 2 verkeerde invoer.`,
  seeHelp: 'Er staat niet wat er moet gebeuren. Typ “--help” voor wat er kan.',
  unknownCommand: '“{{word}}” is geen opdracht. Kies import, export of check.',
  unknownOption: '“{{option}}” hoort niet bij {{command}}. Typ “--help” voor wat er kan.',
  optionNeedsValue: 'Achter “{{option}}” ontbreekt een waarde.',
  optionTwice: '“{{option}}” staat er twee keer.',
  badValue: '“{{value}}” kan niet achter “{{option}}”. Kies uit {{choices}}.',
  needsFile: '{{command}} heeft een bestand nodig. Typ “--help” voor wat er kan.',
  oneFile: '{{command}} neemt één bestand; “{{word}}” is er een te veel.',
  needsTarget: '“{{file}}” is niet geëxporteerd: “--to” met het doel ontbreekt.',
  unknownFormat: '“{{file}}” kan niet worden gemaakt: kies een doel dat eindigt op {{choices}}.',
  targetIsSource: '“{{file}}” is zelf de bron. Kies een ander doel.',
  templateNeedsWord:
    '“{{file}}” is niet gemaakt: “--template” is er alleen voor een doel dat op .docx eindigt.',
  badHouse:
    '“{{file}}” kan niet als huisstijl worden gelezen, of het logo ervan ontbreekt. Kies een house-style.json uit uw bibliotheek.',
  noSuchFile: '“{{file}}” bestaat niet.',
  noSuchFolder: '“{{file}}” is niet gemaakt: die map bestaat niet.',
  needsMeeting:
    '“{{file}}” is geen vergadering in JSON. Maak die er eerst van met “notulist import”, en exporteer wat daaruit komt.',
  finding: '{{file}}, regel {{line}}: {{reason}}',
} as const;
