import { describe, expect, it } from 'vitest';
import { helpGroups } from '../../../renderer/app/help-groups.ts';
import { commandIds } from '../../../renderer/commands/registry.ts';
import { translator } from '../../../shared/i18n/translator.ts';

const t = translator('nl');
const idsFor = (query: string) =>
  helpGroups(query, t).flatMap(({ rows }) => rows.map(({ id }) => id));

describe('the help', () => {
  it('shows every command once', () => {
    expect(idsFor('').toSorted()).toEqual(commandIds.toSorted());
  });

  it('finds a command by its name or by its keys', () => {
    expect(idsFor('prullenbak')).toEqual(['meeting.trash']);
    expect(idsFor('ctrl shift v')).toEqual(['import.paste']);
  });

  it('leaves out the menus in which nothing fits', () => {
    expect(helpGroups('prullenbak', t).map(({ menu }) => menu)).toEqual(['file']);
    expect(helpGroups('bestaat niet', t)).toEqual([]);
  });
});
