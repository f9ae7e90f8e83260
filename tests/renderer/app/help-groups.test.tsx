import { describe, expect, it } from 'vitest';
import { helpGroups, type Place } from '../../../renderer/app/help-groups.ts';
import { commandIds } from '../../../renderer/commands/registry.ts';
import { commands } from '../../../shared/commands.ts';
import { translator } from '../../../shared/i18n/translator.ts';

const t = translator('nl');
const preparing = { screen: 'meeting', mode: 'prepare' } as const;
const idsFor = (query: string, place: Place = preparing) =>
  helpGroups(query, place, t).flatMap(({ rows }) => rows.map(({ id }) => id));

describe('the help', () => {
  it('shows what works on this screen, and nothing else', () => {
    expect(idsFor('')).toEqual(expect.arrayContaining(['item.outdent', 'item.add', 'app.help']));
    for (const elsewhere of [
      'item.back',
      'backup.show',
      'record.decision',
      'versions.next',
    ] as const)
      expect(idsFor('')).not.toContain(elsewhere);
    expect(idsFor('', { screen: 'library', mode: 'live' })).toContain('backup.show');
    expect(idsFor('', { screen: 'library', mode: 'live' })).not.toContain('record.decision');
  });

  it('shows every key once on a screen', () => {
    for (const mode of ['prepare', 'live', 'finish'] as const) {
      const keys = idsFor('', { screen: 'meeting', mode }).map((id) => commands[id].shortcut);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('finds every command, and says where it works when that is not here', () => {
    const rows = helpGroups('reservekopieën', preparing, t).flatMap((group) => group.rows);
    expect(rows).toMatchObject([{ id: 'backup.show', elsewhere: 'library' }]);
    const all = commandIds.filter((id) => !idsFor(t(commands[id].label)).includes(id));
    expect(all).toEqual([]);
  });

  it('finds a command by its name or by its keys', () => {
    expect(idsFor('prullenbak')).toEqual(['meeting.trash']);
    expect(idsFor('ctrl shift v')).toEqual(['import.paste']);
  });

  it('leaves out the menus in which nothing fits', () => {
    expect(helpGroups('prullenbak', preparing, t).map(({ menu }) => menu)).toEqual(['file']);
    expect(helpGroups('bestaat niet', preparing, t)).toEqual([]);
  });
});
