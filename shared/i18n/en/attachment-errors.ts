export const attaching = {
  full: '“{{file}}” was not added: the disk with your meetings is full. The meeting itself is safe. Free some space and add the file again.',
  readOnly:
    '“{{file}}” was not added: the library can only be read. The meeting itself is safe. Make the disk writable again and add the file again.',
  denied:
    '“{{file}}” was not added: Notulist may not write in the folder of this meeting. The meeting itself is safe. Ask for access to the folder and add the file again.',
  gone: '“{{file}}” was not added: the folder of this meeting is gone. What you typed is safe. Connect the disk or network folder again and add the file again.',
  busy: '“{{file}}” was not added: another program keeps the folder of this meeting busy. The meeting itself is safe. Wait a moment and add the file again.',
  failing:
    '“{{file}}” was not added: the disk reports an error and may be broken. Save a copy of the meeting on another disk.',
  other:
    '“{{file}}” was not added: it cannot be saved in the folder of this meeting. The meeting itself is safe. Add the file again.',
};

export const attachment = {
  tooLarge:
    '“{{file}}” is too large: a file may be {{limit}} MB at most. Nothing was added. Choose a smaller file, or say in the explanation where it can be found.',
  folder: '“{{file}}” is a folder. Nothing was added. Choose the files in it, or make it a zip.',
  noFile:
    '“{{file}}” is not an ordinary file, but a device for instance. Nothing was added. Choose a file that is on a disk.',
  changed:
    '“{{file}}” changed while it was being copied. Nothing was added. Close it in the other program and add it again.',
  notSaved:
    'What you dropped is not a file on this computer yet. Nothing was added. Save it first and then add it.',
  late: 'The files were not added: the agenda item has gone, or the meeting was closed or can only be read now. They are in the folder of the meeting. Add them again if needed.',
  itemGone:
    'The files were not added: the agenda item has gone. Your own files are still where they were. Add them to another item if needed.',
  abandoned:
    'The files were not added: you closed Notulist before they were copied. The meeting itself is safe. Add them again if needed.',
  none: 'This attachment has no file any more. Nothing happened. Add the file again.',
  missing:
    '“{{file}}” is not in the folder of this meeting: it was taken away or is still to come. The meeting itself is safe. Wait until the folder is up to date, or add the file again.',
  elsewhere:
    '“{{file}}” leads to a place outside the folder of this meeting, and so is not opened. Nothing happened. Add the file itself.',
  unreadable:
    '“{{file}}” cannot be read. The meeting itself is safe. See whether the disk is there and whether you may open the file, and try again.',
  otherKind:
    '“{{file}}” is not opened: Notulist does not open this kind of file itself. It is safe with the meeting. If you trust it, open it from its folder.',
  noProgram:
    '“{{file}}” cannot be opened: there is no program for it. It is safe with the meeting. Open it from its folder.',
};
