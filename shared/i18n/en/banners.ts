export const banners = {
  label: 'About this meeting',
  understood: 'Understood',
  readOnly: 'Read only.',
  adopted: 'These minutes were adopted.',
  adoptedText: 'They are open to be read and exported.',
  adoptedOnText: 'That was on {{date}}. They are open to be read and exported.',
  editAnyway: 'Edit anyway',
  newerVersion:
    'This meeting was saved by a newer Notulist. You can read and export what this version knows of it; nothing in it will be changed. Update Notulist to go on writing.',
  unknownFields:
    'The file of this meeting holds data that this Notulist does not know and would lose when saving. You can read and export it; nothing in it will be changed. Update Notulist to go on writing.',
  cannotRecover:
    'The file of this meeting is damaged, and no copy of it could be made to recover it. The disk may be full. You see the last good state, of {{when}}; nothing is changed or overwritten. Free space and open the meeting again.',
  recovered: 'Recovered meeting.',
  fileDamaged:
    'The file of this meeting was damaged; it is in the folder of the meeting as “{{keptAs}}”.',
  fileGone: 'The file of this meeting was gone.',
  fromVersion: 'You see the version kept on {{when}}.',
  fromCopy: 'You see the copy that Notulist keeps on this computer, of {{when}}.',
  replayed_one: 'After that, 1 change was put back from the journal.',
  replayed_other: 'After that, {{count}} changes were put back from the journal.',
  damagedLines_one:
    '1 line of the journal is damaged. The whole journal was kept as “{{keptAs}}”, in the settings folder of Notulist.',
  damagedLines_other:
    '{{count}} lines of the journal cannot be used because one is damaged. The whole journal was kept as “{{keptAs}}”, in the settings folder of Notulist.',
  otherHistory_one:
    '1 change in the journal does not fit the file, which was changed or put back elsewhere in the meantime. It was kept in “{{keptAs}}”, in the settings folder of Notulist.',
  otherHistory_other:
    '{{count}} changes in the journal do not fit the file, which was changed or put back elsewhere in the meantime. They were kept in “{{keptAs}}”, in the settings folder of Notulist.',
  linesNotKept_one:
    '1 change in the journal cannot be used, and no copy of it could be made yet. The disk may be full. Nothing was overwritten: as soon as the copy can be made, what you type is saved again. Free space on the disk.',
  linesNotKept_other:
    '{{count}} changes in the journal cannot be used, and no copy of them could be made yet. The disk may be full. Nothing was overwritten: as soon as the copy can be made, what you type is saved again. Free space on the disk.',
  check: 'Check the last part of the text.',
} as const;
