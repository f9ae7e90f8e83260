export const cli = {
  usage: `Notulist on the command line

  notulist import <file|-> [--format auto|text|html|markdown|docx|json]
      reads an agenda or report and prints the meeting as JSON; notes go to stderr
  notulist export <file|-> --to <target.docx|.pdf|.odt|.html|.md|.txt|.json>
           [--part minutes|decisions|actions|attendance|agenda] [--lang nl|en]
           [--edition full|public] [--template huisstijl.docx]
           [--house house-style.json] [--times]
      makes a document of a meeting in JSON
  notulist check <file.docx>
      looks for what stands in the way of accessibility in a Word document

  A dash as the file means: read from stdin.
  Exit: 0 done, 1 something found, 2 bad input.`,
  seeHelp: 'It does not say what to do. Type “--help” for what there is.',
  unknownCommand: '“{{word}}” is no command. Choose import, export or check.',
  unknownOption: '“{{option}}” does not go with {{command}}. Type “--help” for what there is.',
  optionNeedsValue: 'A value is missing behind “{{option}}”.',
  optionTwice: '“{{option}}” is given twice.',
  badValue: '“{{value}}” cannot stand behind “{{option}}”. Choose from {{choices}}.',
  needsFile: '{{command}} needs a file. Type “--help” for what there is.',
  oneFile: '{{command}} takes one file; “{{word}}” is one too many.',
  needsTarget: '“{{file}}” was not exported: “--to” with the target is missing.',
  unknownFormat: '“{{file}}” cannot be made: choose a target that ends in {{choices}}.',
  targetIsSource: '“{{file}}” is the source itself. Choose another target.',
  templateNeedsWord:
    '“{{file}}” was not made: “--template” is only for a target that ends in .docx.',
  badHouse:
    '“{{file}}” cannot be read as a house style, or its logo is missing. Choose a house-style.json from your library.',
  noSuchFile: '“{{file}}” does not exist.',
  noSuchFolder: '“{{file}}” was not made: that folder does not exist.',
  needsMeeting:
    '“{{file}}” is no meeting in JSON. Make one of it first with “notulist import”, and export what comes out.',
  finding: '{{file}}, line {{line}}: {{reason}}',
};
