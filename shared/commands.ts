import type { TextKey } from './i18n/translator.ts';

/**
 * Every action of the app, once. The native menu, the palette, the key handler, the tooltips and
 * the help all read this list; what a command does stands in `renderer/commands`.
 *
 * Shortcuts: `Mod` is Ctrl, on macOS Cmd. Keys are named as in `KeyboardEvent.key`.
 */
export type Scope = 'always' | 'library' | 'meeting' | 'prepare' | 'live' | 'finish' | 'versions';
export type MenuName = 'file' | 'edit' | 'agenda' | 'insert' | 'view' | 'help';

interface CommandSpec {
  readonly label: Extract<TextKey, `commands.${string}`>;
  readonly shortcut: string;
  readonly scope: Scope;
  readonly menu: MenuName;
}

export const commands = {
  'meeting.new': c('meetingNew', 'Mod+N', 'always', 'file'),
  'series.new': c('seriesNew', 'Mod+Shift+N', 'library', 'file'),
  'import.file': c('importFile', 'Mod+O', 'always', 'file'),
  'import.paste': c('importPaste', 'Mod+Shift+V', 'always', 'file'),
  'sample.open': c('sampleOpen', 'Mod+Shift+Y', 'library', 'file'),
  'meeting.trash': c('meetingTrash', 'Delete', 'library', 'file'),
  'library.show': c('libraryShow', 'Mod+L', 'meeting', 'file'),
  'meeting.roundOff': c('meetingRoundOff', 'Mod+R', 'meeting', 'file'),
  'export.word': c('exportWord', 'Mod+E', 'meeting', 'file'),
  'export.other': c('exportOther', 'Mod+Shift+E', 'meeting', 'file'),
  'meeting.saveCopy': c('meetingSaveCopy', 'Mod+Shift+S', 'meeting', 'file'),
  'app.saved': c('appSaved', 'Mod+S', 'always', 'file'),
  'house.show': c('houseShow', 'Mod+Shift+F', 'always', 'file'),
  'template.show': c('templateShow', 'Mod+Shift+T', 'always', 'file'),
  'backup.show': c('backupShow', 'Mod+Shift+B', 'library', 'file'),
  'versions.show': c('versionsShow', 'Mod+Shift+H', 'meeting', 'file'),
  'checkup.show': c('checkupShow', 'Mod+Shift+L', 'library', 'file'),
  'app.settings': c('appSettings', 'Mod+,', 'always', 'file'),
  'app.quit': c('appQuit', 'Mod+Q', 'always', 'file'),

  'edit.undo': c('editUndo', 'Mod+Z', 'always', 'edit'),
  'edit.redo': c('editRedo', 'Mod+Y', 'meeting', 'edit'),
  'lines.move': c('linesMove', 'Mod+Shift+J', 'live', 'edit'),
  'spelling.next': c('spellingNext', 'F7', 'meeting', 'edit'),
  'spelling.suggest': c('spellingSuggest', 'Mod+.', 'meeting', 'edit'),
  'text.find': c('textFind', 'Mod+F', 'always', 'edit'),
  'overview.copy': c('overviewCopy', 'Mod+Shift+C', 'library', 'edit'),
  'app.palette': c('appPalette', 'Mod+K', 'always', 'edit'),

  'mode.prepare': c('modePrepare', 'Mod+1', 'meeting', 'view'),
  'mode.live': c('modeLive', 'Mod+2', 'meeting', 'view'),
  'mode.finish': c('modeFinish', 'Mod+3', 'meeting', 'view'),
  'view.agenda': c('viewAgenda', 'F9', 'meeting', 'view'),
  'view.records': c('viewRecords', 'F10', 'live', 'view'),
  'view.focus': c('viewFocus', 'F8', 'live', 'view'),
  'view.prepared': c('viewPrepared', 'F6', 'live', 'view'),
  'view.actions': c('viewActions', 'Alt+1', 'live', 'view'),
  'view.decisions': c('viewDecisions', 'Alt+2', 'live', 'view'),
  'view.attendance': c('viewAttendance', 'Alt+3', 'live', 'view'),
  'view.parked': c('viewParked', 'Alt+4', 'live', 'view'),
  'view.editor': c('viewEditor', 'Alt+0', 'live', 'view'),
  'view.explanation': c('viewExplanation', 'Alt+0', 'prepare', 'view'),
  'view.notice': c('viewNotice', 'Alt+5', 'always', 'view'),
  'overview.actions': c('overviewActions', 'Alt+1', 'library', 'view'),
  'overview.decisions': c('overviewDecisions', 'Alt+2', 'library', 'view'),
  'overview.parked': c('overviewParked', 'Alt+4', 'library', 'view'),
  'versions.next': c('versionsNext', 'F3', 'versions', 'view'),
  'versions.previous': c('versionsPrevious', 'Shift+F3', 'versions', 'view'),
  'presentation.toggle': c('presentationToggle', 'F5', 'meeting', 'view'),
  'view.larger': c('viewLarger', 'Mod+=', 'always', 'view'),
  'view.smaller': c('viewSmaller', 'Mod+-', 'always', 'view'),
  'view.normalSize': c('viewNormalSize', 'Mod+0', 'always', 'view'),

  'item.next': c('itemNext', 'Mod+ArrowDown', 'meeting', 'agenda'),
  'item.previous': c('itemPrevious', 'Mod+ArrowUp', 'meeting', 'agenda'),
  'item.back': c('itemBack', 'Alt+ArrowLeft', 'live', 'agenda'),
  'item.jump': c('itemJump', 'Mod+J', 'meeting', 'agenda'),
  'item.add': c('itemAdd', 'Mod+Enter', 'meeting', 'agenda'),
  'item.addBelow': c('itemAddBelow', 'Mod+Shift+Enter', 'meeting', 'agenda'),
  'item.remove': c('itemRemove', 'Mod+Backspace', 'prepare', 'agenda'),
  'item.up': c('itemUp', 'Alt+ArrowUp', 'prepare', 'agenda'),
  'item.down': c('itemDown', 'Alt+ArrowDown', 'prepare', 'agenda'),
  'item.indent': c('itemIndent', 'Alt+ArrowRight', 'prepare', 'agenda'),
  'item.outdent': c('itemOutdent', 'Alt+ArrowLeft', 'prepare', 'agenda'),
  'item.confidential': c('itemConfidential', 'Alt+Shift+G', 'meeting', 'agenda'),
  'status.open': c('statusOpen', 'Alt+Shift+O', 'meeting', 'agenda'),
  'status.discussed': c('statusDiscussed', 'Alt+Shift+B', 'meeting', 'agenda'),
  'status.forInformation': c('statusForInformation', 'Alt+Shift+I', 'meeting', 'agenda'),
  'status.postponed': c('statusPostponed', 'Alt+Shift+A', 'meeting', 'agenda'),
  'status.withdrawn': c('statusWithdrawn', 'Alt+Shift+V', 'meeting', 'agenda'),

  'clock.open': c('clockOpen', 'Mod+Shift+O', 'live', 'insert'),
  'clock.pause': c('clockPause', 'Mod+Shift+P', 'live', 'insert'),
  'clock.close': c('clockClose', 'Mod+Shift+D', 'live', 'insert'),
  'record.decision': c('recordDecision', 'Mod+D', 'live', 'insert'),
  'record.action': c('recordAction', 'Mod+Shift+A', 'live', 'insert'),
  'record.carry': c('recordCarry', 'Mod+Shift+M', 'meeting', 'insert'),
  'record.calendar': c('recordCalendar', 'Alt+ArrowDown', 'live', 'insert'),
  'parked.add': c('parkedAdd', 'Mod+P', 'live', 'insert'),
  'attendance.note': c('attendanceNote', 'Alt+P', 'live', 'insert'),
  'attendee.add': c('attendeeAdd', 'Alt+N', 'meeting', 'insert'),
  'attachment.add': c('attachmentAdd', 'Alt+B', 'prepare', 'insert'),
  'attachment.addFile': c('attachmentAddFile', 'Alt+Shift+F', 'meeting', 'insert'),
  'attachment.open': c('attachmentOpen', 'Alt+O', 'meeting', 'insert'),
  'contribution.add': c('contributionAdd', 'Alt+I', 'prepare', 'insert'),
  'format.bold': c('formatBold', 'Mod+B', 'meeting', 'insert'),
  'format.italic': c('formatItalic', 'Mod+I', 'meeting', 'insert'),
  'format.link': c('formatLink', 'Mod+Shift+K', 'meeting', 'insert'),
  'format.confidential': c('formatConfidential', 'Mod+Shift+G', 'meeting', 'insert'),
  'format.heading': c('formatHeading', 'Mod+Alt+2', 'meeting', 'insert'),
  'format.bullets': c('formatBullets', 'Mod+Shift+8', 'meeting', 'insert'),
  'format.numbers': c('formatNumbers', 'Mod+Shift+7', 'meeting', 'insert'),

  'app.help': c('appHelp', 'F1', 'always', 'help'),
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandId = keyof typeof commands;

function c<L extends string>(label: L, shortcut: string, scope: Scope, menu: MenuName) {
  return { label: `commands.${label}` as const, shortcut, scope, menu };
}
