import { describe, expect, it } from 'vitest';
import {
  inPaletteOrder,
  keepChosen,
  lastChosen,
} from '../../../renderer/commands/palette-order.ts';
import { commandIds } from '../../../renderer/commands/registry.ts';
import { commands } from '../../../shared/commands.ts';

describe('the palette before anything is typed', () => {
  it('begins with what one notes in a meeting, while it is held', () => {
    const [first, second] = inPaletteOrder(
      ['meeting.new', 'export.word', 'view.records', 'record.action', 'item.next', 'parked.add'],
      'live',
      [],
    );
    expect([first, second]).toEqual(['record.action', 'parked.add']);
  });

  it('begins with the agenda before the meeting, and with the files after it', () => {
    expect(inPaletteOrder(['attachment.add', 'item.up'], 'prepare', [])[0]).toBe('item.up');
    expect(inPaletteOrder(['item.next', 'export.word'], 'finish', [])[0]).toBe('export.word');
  });

  it('ends with what is of the library, and begins with it there', () => {
    const inMeeting = inPaletteOrder(commandIds, 'live', []);
    expect(commands[inMeeting.at(-1) ?? 'app.help'].scope).not.toBe('meeting');
    expect(inMeeting.indexOf('backup.show')).toBeGreaterThan(inMeeting.indexOf('meeting.new'));
    expect(inMeeting.indexOf('meeting.new')).toBeGreaterThan(inMeeting.indexOf('export.word'));
    expect(inPaletteOrder(commandIds, 'library', []).slice(0, 3)).toEqual([
      'meeting.new',
      'series.new',
      'import.file',
    ]);
  });

  it('leaves out no command, and lists none twice', () => {
    expect(inPaletteOrder(commandIds, 'finish', []).toSorted()).toEqual(commandIds.toSorted());
  });

  it('has what was chosen last before all else, the latest first', () => {
    for (const id of ['app.settings', 'export.word', 'app.settings'] as const) keepChosen(id);
    expect(lastChosen()).toEqual(['app.settings', 'export.word']);
    const order = inPaletteOrder(commandIds, 'live', lastChosen());
    expect(order.slice(0, 2)).toEqual(['app.settings', 'export.word']);
  });
});
