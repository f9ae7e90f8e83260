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
  copied: 'Copy saved as {{file}}',
  copyKind: 'Notulist meeting',
  copyName: 'copy',
  copyTitle: 'Save a copy elsewhere',
};
