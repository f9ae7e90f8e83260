export const recording = {
  full: 'The disk is full. Everything before that is safe and your text stays in this window. Free some space: Notulist keeps trying.',
  readOnly:
    'The disk can only be read now. Everything before that is safe and your text stays in this window. Save a copy elsewhere; Notulist keeps trying.',
  denied:
    'Notulist may no longer write in its own folder. Everything before that is safe and your text stays in this window. Save a copy elsewhere; Notulist keeps trying.',
  gone: 'The disk or folder in which Notulist keeps what you type is gone. Your text stays in this window. Save a copy elsewhere; Notulist keeps trying.',
  busy: 'Another program keeps the disk busy. Everything before that is safe and your text stays in this window. Wait a moment: Notulist keeps trying.',
  failing:
    'The disk reports an error and may be broken. Your text stays in this window. Save a copy on another disk; Notulist keeps trying.',
  other:
    'The disk takes nothing any more. Everything before that is safe and your text stays in this window. Save a copy elsewhere; Notulist keeps trying.',
};

export const checkpoint = {
  full: 'The disk with {{folder}} is full. Free some space there; Notulist then updates the library by itself.',
  readOnly:
    '{{folder}} can only be read now. Make the disk writable again; Notulist then updates the library by itself.',
  denied:
    'Notulist may not write in {{folder}}. Ask for access to the folder; Notulist then updates the library by itself.',
  gone: 'The folder {{folder}} is gone. Connect the disk or network folder again; Notulist then updates the library by itself.',
  busy: 'Another program is using the file in {{folder}}. Wait a moment or close that program; Notulist then updates the library by itself.',
  failing:
    'The disk with {{folder}} reports an error and may be broken. Save a copy on another disk; Notulist keeps trying.',
  other:
    'Nothing can be written in {{folder}}. Notulist keeps trying; save a copy elsewhere if need be.',
  newer:
    'A newer Notulist saved its file in {{folder}}; that is left as it is. Update Notulist and open the meeting again: then all of it comes together.',
};

export const copying = {
  full: '“{{file}}” does not fit there: that disk is full. Your text is still in this window. Choose another disk.',
  readOnly:
    '“{{file}}” cannot be saved there: that disk can only be read. Your text is still in this window. Choose another place.',
  denied:
    '“{{file}}” cannot be saved there: you may not write in that folder. Your text is still in this window. Choose another folder.',
  gone: '“{{file}}” cannot be saved there: that folder is no longer there. Your text is still in this window. Choose another folder.',
  busy: '“{{file}}” is in use by another program. Your text is still in this window. Choose another name.',
  failing:
    '“{{file}}” cannot be saved there: that disk reports an error. Your text is still in this window. Choose another disk.',
  other:
    '“{{file}}” cannot be saved there. Your text is still in this window. Choose another place.',
  different:
    '“{{file}}” was not written well: what stands there is not what was saved. Your text is still in this window. Choose another disk.',
};

export const settling = {
  full: 'Nothing is gone, but the disk with {{folder}} is full. Make room and start Notulist again.',
  readOnly:
    'Nothing is gone, but {{folder}} can only be read. Make the disk writable again and start Notulist again.',
  denied:
    'Nothing is gone, but Notulist may not write in {{folder}}. Ask for access to the folder and start Notulist again.',
  gone: 'In {{folder}} something is not where Notulist looks for it. See whether the disk is connected and start Notulist again.',
  busy: 'Nothing is gone, but another program is using a file in {{folder}}. Close that program, or wait a moment, and start Notulist again.',
  failing:
    'The disk with {{folder}} gives errors and may be broken. Make a backup on another disk and start Notulist again.',
  other:
    'Nothing is gone, but not everything in {{folder}} could be put in its place. Start Notulist again; if this stays, restart the computer as well.',
};
