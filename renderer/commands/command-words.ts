import type { CommandId } from '../../shared/commands.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';

/** More words by which the palette finds a command: what a user calls it who does not know its name. */
export const commandWords: Partial<Readonly<Record<CommandId, TextKey>>> = {
  'app.settings': 'commandWords.settings',
  'app.help': 'commandWords.help',
  'attendance.note': 'commandWords.attendance',
  'backup.show': 'commandWords.backup',
  'export.other': 'commandWords.exportOther',
  'export.word': 'commandWords.exportWord',
  'lines.move': 'commandWords.move',
  'presentation.toggle': 'commandWords.presentation',
  'spelling.next': 'commandWords.spelling',
  'versions.show': 'commandWords.versions',
  'view.focus': 'commandWords.focus',
  'view.larger': 'commandWords.larger',
  'view.smaller': 'commandWords.smaller',
};
