import { commands, type CommandId, type MenuName, type Scope } from '../../shared/commands.ts';
import type { Translate } from '../../shared/i18n/translator.ts';
import { commandIds } from '../commands/registry.ts';
import { shortcutText } from '../commands/shortcuts.ts';
import type { Mode } from '../stores/ui-store.ts';

/** What is on screen behind the help. */
export interface Place {
  readonly screen: 'library' | 'meeting';
  readonly mode: Mode;
}

/** Where a command works, when that is not here. */
export type Elsewhere = Exclude<Scope, 'always'>;

export interface HelpRow {
  readonly id: CommandId;
  readonly label: string;
  readonly elsewhere: Elsewhere | null;
}

export interface HelpGroup {
  readonly menu: MenuName;
  readonly rows: readonly HelpRow[];
}

const menus: readonly MenuName[] = ['file', 'edit', 'view', 'agenda', 'insert', 'help'];

/**
 * The commands that work here, or with a query all whose name or keys hold it, by menu; menus without any
 * are left out.
 */
export function helpGroups(query: string, place: Place, t: Translate): readonly HelpGroup[] {
  const wanted = query.trim().toLowerCase();
  const rows = commandIds
    .map((id) => ({ id, label: t(commands[id].label), elsewhere: elsewhere(id, place) }))
    .filter((row) => wanted !== '' || row.elsewhere === null)
    .filter(({ id, label }) => `${label} ${shortcutText(id)}`.toLowerCase().includes(wanted));
  return menus
    .map((menu) => ({ menu, rows: rows.filter(({ id }) => commands[id].menu === menu) }))
    .filter((group) => group.rows.length > 0);
}

function elsewhere(id: CommandId, { screen, mode }: Place): Elsewhere | null {
  const { scope } = commands[id];
  if (scope === 'always' || scope === screen) return null;
  return screen === 'meeting' && scope === mode ? null : scope;
}
