import { commands, type CommandId, type MenuName } from '../../shared/commands.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { commandIds } from '../commands/registry.ts';
import { shortcutText } from '../commands/shortcuts.ts';

export interface HelpGroup {
  readonly menu: MenuName;
  readonly rows: readonly { readonly id: CommandId; readonly label: string }[];
}

const menus: readonly MenuName[] = ['file', 'edit', 'view', 'agenda', 'insert', 'help'];

/** The commands whose name or keys hold the query, by menu; menus without any are left out. */
export function helpGroups(query: string, t: Translate): readonly HelpGroup[] {
  const wanted = query.trim().toLowerCase();
  const rows = commandIds
    .map((id) => ({ id, label: t(commands[id].label) }))
    .filter(({ id, label }) => `${label} ${shortcutText(id)}`.toLowerCase().includes(wanted));
  return menus
    .map((menu) => ({ menu, rows: rows.filter(({ id }) => commands[id].menu === menu) }))
    .filter((group) => group.rows.length > 0);
}
