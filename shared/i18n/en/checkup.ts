export const checkup = {
  title: 'Check library',
  busy: 'Notulist is reading every file of the library. Nothing is changed.',
  allWell: 'All is well',
  files_one: '{{count}} file read',
  files_other: '{{count}} files read',
  meetings_one: '{{count}} meeting',
  meetings_other: '{{count}} meetings',
  series_one: '{{count}} series',
  series_other: '{{count}} series',
  nothingChanged: 'Nothing was changed.',
  copy: 'Copy as text',
  copied: 'What was found is on the clipboard.',
  again: 'Check again',
  openFolder: 'Open the folder',
  weight: {
    trouble: 'Damaged',
    attention: 'Needs attention',
    note: 'For information',
  },
  what: {
    unreadable: 'This file or folder cannot be read',
    meetingDamaged: 'This meeting is damaged and has no good version',
    meetingMissing: 'A meeting should be here, but it is gone',
    meetingRecoverable: 'This meeting is damaged or gone, but has a good version',
    seriesDamaged: 'This series is damaged',
    journalDamaged: 'Part of what was typed last cannot be read',
    versionDamaged: 'An earlier version is damaged',
    journalAlone: 'There is typing in a meeting that is not here',
    copy: 'A copy under another name',
    twice: 'This meeting is in the trash too',
    seriesGone: 'The series of this meeting is not in the library',
    attachmentMissing: 'The file of an attachment is missing',
    attachmentChanged: 'The file of an attachment is not as it was when it was added',
    newer: 'Made with a newer Notulist',
    setAside: 'A damaged original that Notulist has kept',
    halfWritten: 'What is left of a file that was not finished',
  },
  todo: {
    unreadable:
      'See whether the disk or the network is there and whether you may open the file. Then check again.',
    meetingDamaged: 'Leave the file where it is and put the meeting back from a backup.',
    meetingMissing: 'Put the meeting back from a backup.',
    meetingRecoverable:
      'Open the meeting: Notulist takes the newest good version and keeps the damaged file beside it.',
    seriesDamaged: 'The meetings of the series are not affected. Put the file back from a backup.',
    journalDamaged:
      'Open the meeting: Notulist uses what is good, keeps the rest and says what is missing.',
    versionDamaged: 'The meeting itself is not affected. You need not do anything.',
    journalAlone:
      'If the meeting is on another disk or in a backup, put it back: what you typed will be added to it.',
    copy: 'Programs such as OneDrive, Nextcloud and Syncthing make such a copy when work was done in two places at once. Open the meeting: Notulist then merges it with the original. If it stays, compare it yourself and throw it away when nothing in it is missing.',
    twice:
      'What is in the library counts. Throw away the folder in the trash if it holds nothing that you miss.',
    seriesGone:
      'The meeting is whole and stands among all meetings. Put the series back from a backup.',
    attachmentMissing:
      'The meeting itself is whole. If the library is in a shared folder, wait until that is up to date. Else put the file back from a backup, or add it again in the meeting.',
    attachmentChanged:
      'If you changed it yourself in its own program, all is well. Else it is damaged: put it back from a backup, or add it again in the meeting.',
    newer: 'You can read and export it. Update Notulist to change it.',
    setAside: 'Throw it away once you are sure that you miss nothing of it.',
    halfWritten: 'Nothing is lost: the file before it is whole. Notulist clears it up on opening.',
  },
};
