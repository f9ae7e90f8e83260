export const saving = {
  notSaved: 'Not saved since {{time}}.',
  behind:
    'What you type is safe on this computer, but the meeting in the library has not been up to date since {{time}}.',
  caughtUp: 'The meeting in the library is up to date again.',
  copied: 'Copy saved as {{file}}',
  copyKind: 'Notulist meeting',
  copyName: 'copy',
  copyTitle: 'Save a copy elsewhere',
};
