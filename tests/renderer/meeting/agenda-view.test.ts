import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaRow, agendaRows, neighbour } from '../../../renderer/meeting/agenda-view.ts';
import { allItems } from '../../../shared/meeting/tree.ts';
import type { AgendaItem, Block } from '../../../shared/meeting/schema.ts';
import { meeting } from '../../support/arbitraries.ts';
import { anItem } from '../../support/builders.ts';

const items = [
  anItem('Opening', { id: 'opening', durationMinutes: 5 }),
  anItem('Koersdocument', {
    id: 'koers',
    items: [anItem('Visie', { id: 'visie', durationMinutes: 15 })],
  }),
  anItem('Rondvraag', { id: 'rondvraag' }),
];

describe('the rows of the agenda', () => {
  it('stay the same for every item that did not change, so that they are not drawn anew', () => {
    const before = agendaRows(items);
    const after = agendaRows(items.with(2, anItem('Sluiting', { id: 'rondvraag' })));
    expect(after.slice(0, 3).every((row, at) => row === before[at])).toBe(true);
    expect(after[3]).not.toBe(before[3]);
    const moved = agendaRows(items.toReversed());
    expect(moved.map(({ number }) => number)).toEqual(['1', '2', '2a', '3']);
  });

  it('stand in reading order with their numbers and depths', () => {
    expect(agendaRows(items).map(({ item, number, depth }) => [item.id, number, depth])).toEqual([
      ['opening', '1', 0],
      ['koers', '2', 0],
      ['visie', '2a', 1],
      ['rondvraag', '3', 0],
    ]);
  });

  it('say what a public edition leaves out, also of what stands below a confidential item', () => {
    const marked: Block = {
      type: 'paragraph',
      level: 0,
      inlines: [{ text: 'Stil.', confidential: true }],
    };
    const sub = anItem('Grond');
    const agenda = [
      anItem('Opening', { discussion: [marked] }),
      anItem('Kades', { confidential: true, items: [sub] }),
      anItem('Rondvraag'),
    ];
    const leftOut = (some: readonly AgendaItem[]) => agendaRows(some).map((row) => row.leftOut);
    expect(leftOut(agenda)).toEqual(['some', 'all', 'all', 'nothing']);
    expect(leftOut(agenda.with(1, anItem('Kades', { items: [sub] })))).toEqual([
      'some',
      'nothing',
      'nothing',
      'nothing',
    ]);
  });

  it('are found by the id of their item, at any depth', () => {
    expect(agendaRow(items, 'visie')).toBe(agendaRows(items)[2]);
    expect(agendaRow(items, 'gone')).toBeUndefined();
    expect(agendaRow(items, null)).toBeUndefined();
  });

  it('are the same rows for the same items, so that nothing is painted twice', () => {
    expect(agendaRows(items)).toBe(agendaRows(items));
    expect(agendaRows([...items])).not.toBe(agendaRows(items));
  });
});

describe('walking through the agenda', () => {
  it('goes into sub-items and out of them', () => {
    const rows = agendaRows(items);
    expect(neighbour(rows, 'koers', 1)).toBe('visie');
    expect(neighbour(rows, 'visie', 1)).toBe('rondvraag');
    expect(neighbour(rows, 'visie', -1)).toBe('koers');
  });

  it('stays at the ends', () => {
    const rows = agendaRows(items);
    expect(neighbour(rows, 'opening', -1)).toBe('opening');
    expect(neighbour(rows, 'rondvraag', 1)).toBe('rondvraag');
  });

  it('begins at the first item, and nowhere when there is none', () => {
    expect(neighbour(agendaRows(items), null, 1)).toBe('opening');
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('passes every item once, whatever the agenda', () => {
    fc.assert(
      fc.property(meeting, ({ items: all }) => {
        const rows = agendaRows(all);
        const passed: string[] = [];
        let current = neighbour(rows, null, 1);
        while (current !== null && passed.at(-1) !== current) {
          passed.push(current);
          current = neighbour(rows, current, 1);
        }
        expect(passed).toEqual(allItems(all).map(({ id }) => id));
      }),
    );
  });
});
