import { attaching, attachment } from './attachment-errors.ts';
import { checkpoint, copying, recording, settling } from './disk-errors.ts';
import { template } from './template-errors.ts';

export const errors = {
  attaching,
  attachment,
  recording,
  checkpoint,
  copying,
  settling,
  template,
  unexpected:
    'Something went wrong in Notulist itself. What was called saved is safe on the disk. Try again; if it keeps happening, quit Notulist and start it again.',
  readGone: '“{{file}}” is no longer there. Nothing has changed. Choose another file.',
  readDenied:
    '“{{file}}” may not be read. Nothing has changed. Ask for access to the file or choose another one.',
  readBusy:
    '“{{file}}” is in use by another program. Nothing has changed. Close the file there and try again.',
  readFailed: '“{{file}}” cannot be read. Nothing has changed. Choose another file or try again.',
  writeGone:
    '“{{file}}” cannot be saved: the folder is no longer there. The meeting itself is safe. Choose another folder.',
  writeDenied:
    '“{{file}}” cannot be saved: it is still open in another program, or you may not write in this folder. The meeting itself is safe. Close the file there or choose another folder.',
  writeFull:
    '“{{file}}” cannot be saved: the disk is full. The meeting itself is safe. Free some space or choose another disk.',
  writeReadOnly:
    '“{{file}}” cannot be saved: this disk can only be read. The meeting itself is safe. Choose another folder.',
  printNeedsApp:
    '“{{file}}” was not made: a PDF takes the app itself, and it is not here. Choose another format, or use the installed Notulist.',
  printFailed:
    '“{{file}}” could not be made. The minutes themselves are safe in Notulist. Try once more, or save them as a Word document.',
  writeFailed:
    '“{{file}}” cannot be saved. The meeting itself is safe. Try again or choose another folder.',
  changeRefused:
    'That is too long or too large for this field. Nothing has changed. Enter something shorter.',
  settingsNotKept:
    'This setting holds until you quit Notulist: the disk refuses it. Your meetings are safe. Make room or see whether you may write in your own folder, and choose the setting again.',
  exportUnsaved:
    'Nothing has been exported yet: the latest changes are not on the disk. Your text is safe in this window. Try again once the bar below says “Saved”.',
  recordMisfit:
    'The latest change does not fit the meeting as it stands on the disk. Everything before it is safe. Copy what you typed last and open the meeting again.',
  meetingMissing:
    'This meeting is no longer in the library. The other meetings are safe. Look in the trash or in the folder of the library.',
  meetingDamaged:
    'This meeting cannot be read: the file “{{file}}” is damaged. Notulist leaves it as it is. Put back an earlier copy of the file.',
  meetingDamagedAt:
    'This meeting cannot be read: in the file “{{file}}”, “{{at}}” is not right. Notulist leaves it as it is. Put back an earlier copy of the file.',
  meetingNewer:
    'This meeting was made with a newer Notulist. Nothing has changed. Update Notulist and open it then.',
  meetingExists:
    'This meeting is in the library already. Nothing has changed. Open it there, or look in the trash.',
  meetingNotOpen:
    'This meeting is no longer open. What was saved is safe. Open it again from the library.',
  meetingOutdated:
    'Work from another computer has come in. Your last changes will be saved in a moment.',
  seriesInUse_one:
    '{{count}} meeting still belongs to this series, here or in the trash. Nothing was removed. Move it to another series or delete it for good, then try again.',
  seriesInUse_other:
    '{{count}} meetings still belong to this series, here or in the trash. Nothing was removed. Move them to another series or delete them for good, then try again.',
  seriesUnsure_one:
    '{{count}} meeting in the library cannot be read and may belong to this series. Nothing was removed. Repair it or take it out of the folder of the library, then try again.',
  seriesUnsure_other:
    '{{count}} meetings in the library cannot be read and may belong to this series. Nothing was removed. Repair them or take them out of the folder of the library, then try again.',
  meetingHeld:
    'This meeting is open on {{host}}. It was not moved to the trash. Have it closed there and then try again.',
  trashRefused:
    '“{{title}}” cannot be put in the trash: the disk refuses. The meeting is where it was, and safe. See whether you may write in the folder of the library, and try again.',
  restoreRefused:
    '“{{title}}” cannot be restored: the disk refuses. The meeting is still in the trash, and safe. See whether you may write in the folder of the library, and try again.',
  meetingReadOnly:
    'This meeting was opened for reading only. Nothing has changed. The reason is shown above the meeting.',
  versionGone:
    'This version is not there any more: it has been tidied away. The meeting itself is safe. Choose another version.',
  versionUnreadable:
    'This version cannot be read: the file is damaged. The meeting itself is safe. Choose another version.',
  versionNotKept:
    'No version was kept of the meeting as it is now: the disk does not take it. The meeting itself is safe and nothing has changed. Free some space or see whether you may write in the library folder, and try again.',
  libraryGone:
    'The folder with your meetings is not there now: {{folder}}. Your meetings have not been changed. Connect the disk or network folder again; Notulist keeps looking. If the folder was moved or deleted, put it back or make it again.',
  libraryUnreadable:
    'The folder with your meetings cannot be read: {{folder}}. Your meetings have not been changed. Check that you have access to it and that the disk works; Notulist keeps looking.',
  importFolder: '“{{file}}” is a folder. Nothing has changed. Choose a file.',
  importTooLarge:
    '“{{file}}” is too large to import: it may be at most {{limit}} MB. Nothing has changed. Choose a smaller file or paste only the text.',
  importEmpty: '“{{file}}” is empty. Nothing has changed. Choose another file.',
  importFormat:
    '“{{file}}” is a file of the kind {{format}}, which Notulist cannot read yet. Nothing has changed. Open the file, copy its text and paste that into Notulist.',
  importOldWord:
    '“{{file}}” was made with an old version of Word (.doc), which Notulist cannot read. Nothing has changed. Open it in Word, save it as .docx and choose that file.',
  importLocked:
    '“{{file}}” is protected with a password. Nothing has changed. Open it in Word, save it without the password and choose that file.',
  importNotWord:
    '“{{file}}” is not a Word document (.docx), even if it is called so: it is damaged or of another kind. Nothing has changed. Open it in the program that made it and save it as .docx, or ask for it again.',
  importBroken:
    '“{{file}}” is damaged or incomplete. Nothing has changed. Open it in the program that made it and save it again, or ask for it again.',
  importTooDeep:
    '“{{file}}” has hundreds of layers inside each other, deeper than Notulist reads. Nothing has changed. Open the file, copy the text and paste that into Notulist.',
  importTooMuch:
    '“{{file}}” holds more than minutes can; Notulist reads at most {{limit}} MB of text and {{thousands}} thousand lines. Nothing has changed. Choose a smaller file or paste only the text of the meeting.',
  importTooComplex:
    '“{{file}}” is too complex to read: it takes too much time or memory. Nothing has changed. Open the file, copy the text and paste that into Notulist.',
  searchTooMuch:
    'The library is too large to search: it takes too much memory or time. All meetings are safe and can be opened. Search within a meeting, or divide the library over two folders.',
  overviewTooMuch:
    'The library is too large for an overview: it takes too much memory or time. All meetings are safe and can be opened. Look in the meetings themselves, or divide the library over two folders.',
  importImage:
    '“{{file}}” is an image ({{format}}), and Notulist cannot read text in it. Nothing has changed. Choose a text file.',
  importBinary:
    '“{{file}}” holds no text. Nothing has changed. Open it in the program it was made with, copy the text and paste that into Notulist.',
  importNotMeeting:
    '“{{file}}” is JSON, but not a meeting of Notulist. Nothing has changed. Choose another file.',
  importIsWord:
    '“{{file}}” is a Word document (.docx) and is read as one; it is no file of another kind. Nothing has changed. Choose the kind docx, or leave the kind out.',
  importNotJson:
    '“{{file}}” is no JSON. Nothing has changed. Choose another file, or have it read as text.',
  importDamaged:
    '“{{file}}” is not valid JSON: the file is damaged or incomplete. Nothing has changed. Ask for it again.',
  importDamagedAt:
    '“{{file}}” cannot be read: “{{at}}” is not right in it. Nothing has changed. Ask for the file again.',
  importNewer:
    '“{{file}}” was made with a newer Notulist. Nothing has changed. Update Notulist and try again.',
  pasteEmpty:
    'No text was pasted. Nothing has changed. Copy the agenda or the report and paste it here.',
  pasteUnreadable:
    'The pasted text cannot be read: it holds characters that are no text, or it is too much. Nothing has changed. Copy only the text and paste it again.',
  logo: {
    notPicture:
      '“{{file}}” is not a picture in PNG or JPEG. Nothing has changed. Choose another file, or save the logo as PNG.',
    tooLarge:
      '“{{file}}” is too large for a logo: at most 2 MB and 5000 pixels wide or high. Nothing has changed. Choose a smaller picture.',
  },
  exportBusy:
    'Another document is being made. Your minutes are safe. Wait until it is ready, or cancel it at the foot of the window (Alt 5).',
  exportCancelled: 'Export cancelled, nothing was saved.',
  exportForgotten:
    'Notulist no longer knows where this file is. The file itself is safe. Open it from the folder in which you saved it.',
  openFailed:
    '“{{file}}” cannot be opened. It is safe in the folder in which you saved it. Open it from that folder.',
  folderNotOpened:
    'The folder {{folder}} cannot be shown. Your meetings are safe. Open it in the program in which you usually look at your files.',
  backupNotOurs:
    '“{{file}}” is not a Notulist backup, or it is damaged. Nothing was changed. Choose another backup.',
  backupUnsound:
    'In the backup “{{file}}”, “{{entry}}” differs from what should be there. Your library is safe. Make a new backup, or choose another one to restore.',
  backupNotEmpty:
    'The folder “{{folder}}” is not empty. Nothing was changed. Choose an empty folder, or make one.',
  backupNothing:
    'There is nothing in the library ({{folder}}), so no backup was made. Older backups have not been changed. See whether the disk or network folder is connected, and make the backup again then.',
  backupBusy:
    'A backup is already being made or restored. Your library is safe. Wait until that is done, or cancel it.',
  backupCancelled: 'Cancelled. What had been restored is whole; the rest was not touched.',
  libraryFixed:
    'The folder of the library was fixed at the start. Nothing was changed. Start Notulist without NOTULIST_LIBRARY to choose another folder.',
  linkRefused:
    'This link is not opened. Nothing has happened. Only links that begin with https, http or mailto go to the browser.',
  stepGone:
    'This step is no longer possible: what it belonged to has changed on another computer in the meantime. Nothing has changed. The same key goes on with the step before it.',
};
