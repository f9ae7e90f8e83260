export const banners = {
  label: 'About this meeting',
  understood: 'Understood',
  readOnly: 'Read only.',
  newerVersion:
    'This meeting was saved by a newer Notulist. You can read and export it; nothing in it will be changed. Update Notulist to go on writing.',
  recovered: 'Recovered meeting.',
  fileDamaged:
    'The file of this meeting was damaged. You see the version kept on {{when}}. The damaged file is in the folder of the meeting as “{{keptAs}}”.',
  fileGone: 'The file of this meeting was gone. You see the version kept on {{when}}.',
  replayed_one: 'After that, 1 change was put back from the journal.',
  replayed_other: 'After that, {{count}} changes were put back from the journal.',
  journal_one:
    '1 change in the journal could not be used. The journal was kept as “{{keptAs}}”, in the settings folder of Notulist.',
  journal_other:
    '{{count}} changes in the journal could not be used. The journal was kept as “{{keptAs}}”, in the settings folder of Notulist.',
  check: 'Check the last part of the text.',
} as const;
