export const backup = {
  title: 'Backups',
  now: 'Now',
  nowHint:
    'A backup is one zip file with the whole library. Notulist reads it back after making it and compares every file.',
  make: 'Make a backup…',
  pick: 'Restore a backup…',
  picked: 'The backup was read. Nothing has been restored yet.',
  made: '“{{file}}” was made, read back and found good.',
  madeWithUnreadable_one:
    '“{{file}}” was made and read back. 1 meeting could not be read, and cannot be in the copy either: {{names}}. Keep an older copy.',
  madeWithUnreadable_other:
    '“{{file}}” was made and read back. {{count}} meetings could not be read, and cannot be in the copy either: {{names}}. Keep an older copy.',
  unreadable_one:
    '1 meeting cannot be read in the library and is damaged in the copy too: {{names}}. Choose Check library, and keep an older copy in which it is still whole.',
  unreadable_other:
    '{{count}} meetings cannot be read in the library and are damaged in the copy too: {{names}}. Choose Check library, and keep an older copy in which they are still whole.',
  leftOut_one:
    '1 file or folder is not in the copy: {{names}}. Links to something outside the library or to a folder are left out, and so are names with a colon or a backslash. What was still being copied will be in the next copy.',
  leftOut_other:
    '{{count}} files or folders are not in the copy: {{names}}. Links to something outside the library or to a folder are left out, and so are names with a colon or a backslash. What was still being copied will be in the next copy.',
  daily: 'Every day by itself',
  dailyHint:
    'Choose a folder on another disk, a stick or the network. Every day that something has changed, a backup is added there. The last 14 stay, and from before that the last of each week (8 weeks) and of each month (12 months). A backup that you make yourself always stays.',
  chooseFolder: 'Choose a folder…',
  otherFolder: 'Another folder…',
  stop: 'Stop daily backups',
  last: 'Last one: {{when}} ({{file}})',
  noneYet: 'There is no backup in this folder yet.',
  progress: 'Progress',
  cancelWork: 'Cancel',

  restoreTitle: 'Restore a backup',
  about: '“{{file}}”, made on {{when}}. Every file in it was checked and is whole.',
  rows: 'Meetings that differ from the library',
  same_one: '{{count}} meeting is the same as in the library.',
  same_other: '{{count}} meetings are the same as in the library.',
  stateMissing: 'Is no longer in the library',
  stateUnreadable: 'Is damaged in the library',
  stateOlder: 'Is newer in the backup; the present text is kept among the versions',
  stateNewer: 'Is newer in the library; the present text is kept among the versions',
  stateInTrash: 'Is in the trash',
  stateFilesMissing: 'The text is the same; files are missing, such as of attachments',
  stateFilesDiffer:
    'The text is the same; files of attachments are not, the present ones stay beside them',
  asLibrary: 'As a library of its own…',
  cancel: 'Cancel',
  restore_one: 'Restore {{count}} meeting',
  restore_other: 'Restore {{count}} meetings',
  restored_one: '{{count}} meeting was restored.',
  restored_other: '{{count}} meetings were restored.',
  restoredElsewhere: 'The library is in “{{folder}}”. Choose that folder in Settings to open it.',
};
