import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inDiscussedOrder, wasReordered } from '../../shared/export/discussed-order.ts';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { meeting as anyMeeting } from '../support/arbitraries.ts';
import { aMeeting, anItem, counter, text } from '../support/builders.ts';

const newId = counter('span');
const at = (start: string, end: string) => ({
  spans: [{ id: newId(), start: `2027-03-12T${start}:00`, end: `2027-03-12T${end}:00` }],
});

const jumped = [
  anItem('Opening', { ...at('10:00', '10:05'), discussion: text('Welkom.') }),
  anItem('Begroting', at('10:40', '11:00')),
  anItem('Toelichting op de begroting', { discussion: text('Zie de stukken.') }),
  anItem('Haven', {
    items: [anItem('Kade', at('10:30', '10:40')), anItem('Steiger', at('10:05', '10:30'))],
  }),
];

function headings(items: readonly AgendaItem[], options: Partial<MinutesOptions> = {}) {
  const meeting = aMeeting({ items, status: 'concept' });
  const { blocks } = minutesDocument(meeting, { part: 'minutes', language: 'nl', ...options });
  return {
    titles: blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : [])).slice(1),
    notes: blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'note' ? [block.inlines[0]?.text] : [],
    ),
  };
}

describe('the minutes in the order of the discussion', () => {
  it('have the items as they came up, under the numbers of the agenda, and say so', () => {
    const { titles, notes } = headings(jumped, { order: 'discussed' });
    expect(titles).toEqual([
      '1. Opening',
      '4. Haven',
      '4b. Steiger',
      '4a. Kade',
      '2. Begroting',
      '3. Toelichting op de begroting',
    ]);
    expect(notes[0]).toMatch(/volgorde waarin ze zijn besproken/);
  });

  it('are as on the agenda when nothing else is asked, or nothing was out of order', () => {
    expect(headings(jumped).titles[1]).toBe('2. Begroting');
    const [first] = jumped;
    const { notes } = headings(first ? [first] : [], { order: 'discussed' });
    expect(notes.join()).not.toMatch(/volgorde/);
  });

  it('do not take a glance at an item for its discussion', () => {
    const glance = { id: newId(), start: '2027-03-12T10:00:00', end: '2027-03-12T10:00:08' };
    const late = at('11:00', '11:10').spans;
    const items = [
      anItem('Eerste', at('10:01', '10:30')),
      anItem('Tweede', { spans: [glance, ...late] }),
    ];
    expect(wasReordered(items)).toBe(false);
  });

  it('have every item once', () => {
    fc.assert(
      fc.property(anyMeeting, ({ items }) => {
        const ids = (list: readonly AgendaItem[]) => allItems(list).map(({ id }) => id);
        expect(ids(inDiscussedOrder(items)).toSorted()).toEqual(ids(items).toSorted());
      }),
    );
  });
});
