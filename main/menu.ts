import { app, Menu } from 'electron';
import type { CommandId } from '../shared/commands.ts';
import type { Translate } from '../shared/i18n/translator.ts';
import { menuTemplate } from './menu-template.ts';

/** Puts the menu bar of the app in the language of the user. */
export function showMenu(translate: Translate, run: (command: CommandId) => void): void {
  const { platform } = process;
  const template = menuTemplate({ translate, run, platform, isDevelopment: !app.isPackaged });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
