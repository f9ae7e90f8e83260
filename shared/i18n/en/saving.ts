export const saving = {
  notSaved: 'Not saved since {{time}}.',
  behind:
    'What you type is safe on this computer, but the meeting in the library has not been up to date since {{time}}.',
  caughtUp: 'The meeting in the library is up to date again.',
  notSavedOf: '“{{title}}” has not been saved since {{time}}.',
  behindOf:
    '“{{title}}” in the library has not been up to date since {{time}}. What you typed is safe on this computer.',
  waiting: 'Not saved yet',
  open: 'Open the meeting',
  hung: {
    title: 'The window does not respond',
    safe: 'Everything you typed until {{time}} is safe on the disk.',
    nothingTyped: 'Everything that was saved is safe on the disk.',
    choose:
      'You can wait until the window responds again. If you load it again, it comes back in the same place; what you typed after that and never came on screen you then type again.',
    wait: 'Wait',
    reload: 'Load again',
  },
  crashed: {
    title: 'The window crashed a few times in a row',
    text: 'Everything that was saved is safe on the disk. Load the window again. If it happens again, quit Notulist and start it anew.',
    reload: 'Load again',
    quit: 'Quit Notulist',
  },
  copied: 'Copy saved as {{file}}',
  copiedWithoutFiles: 'Copy saved as {{file}}, without the files of the attachments',
  copyKind: 'Notulist meeting',
  copyName: 'copy',
  copyTitle: 'Save a copy elsewhere',
  already: 'Everything is saved already: Notulist does so by itself at every key.',
  alreadyIn: 'Everything is saved already, in {{folder}}. Notulist does so by itself at every key.',
};
