import type { MenuItemConstructorOptions } from 'electron';
import { commands, type CommandId, type MenuName } from '../shared/commands.ts';
import type { Translate } from '../shared/i18n/translator.ts';

interface MenuOptions {
  readonly translate: Translate;
  readonly run: (command: CommandId) => void;
  readonly platform: NodeJS.Platform;
  readonly isDevelopment: boolean;
}

/**
 * The menu bar, made from the command list. The keys are only shown: the window hears them itself,
 * for there they depend on what has the focus.
 */
export function menuTemplate(options: MenuOptions): MenuItemConstructorOptions[] {
  const menus = menuOrder.map((menu) => ({
    label: options.translate(`dialogs.menus.${menu}`),
    submenu: [...commandItems(menu, options), ...extraItems(menu, options)],
  }));
  return options.platform === 'darwin' ? [{ role: 'appMenu' }, ...menus] : menus;
}

const menuOrder: readonly MenuName[] = ['file', 'edit', 'agenda', 'insert', 'view', 'help'];

function commandItems(
  menu: MenuName,
  { translate, run }: MenuOptions,
): readonly MenuItemConstructorOptions[] {
  // `Object.keys` forgets that the list has no other keys than these.
  const ids = Object.keys(commands) as CommandId[];
  return ids
    .filter((id) => commands[id].menu === menu)
    .map((id) => ({
      id,
      label: translate(commands[id].label),
      accelerator: accelerator(commands[id].shortcut),
      registerAccelerator: false,
      click: () => {
        run(id);
      },
    }));
}

function extraItems(
  menu: MenuName,
  { translate, isDevelopment }: MenuOptions,
): readonly MenuItemConstructorOptions[] {
  if (menu === 'edit') {
    const roles = ['cut', 'copy', 'paste', 'selectAll'] as const;
    return [
      { type: 'separator' },
      ...roles.map((role) => ({ role, label: translate(`dialogs.${role}`) })),
    ];
  }
  return menu === 'help' && isDevelopment ? [{ role: 'toggleDevTools' }] : [];
}

const keyNames: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
};

/** A shortcut of the command list in Electron's words. */
export function accelerator(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => keyNames[key] ?? key)
    .join('+');
}
