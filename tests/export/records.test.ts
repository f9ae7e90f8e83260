import { describe, expect, it } from 'vitest';
import { paragraph } from '../../shared/meeting/blocks.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anAction, anItem } from '../support/builders.ts';
import { blocksOf, cellTexts, lines, tables } from '../support/document.ts';

describe('decisions and actions', () => {
  const decision = aDecision(7, { text: 'Akkoord.' });
  const action = anAction(31, {
    text: 'Opzet maken.',
    owners: ['Samira', 'Joris'],
    due: '2027-04-01',
    timesPostponed: 2,
  });

  it('stand in the discussion where they were said, with their number', () => {
    const discussion: Block[] = [
      { ...paragraph('Het speerpunt is gekozen.'), ref: { type: 'decision', id: decision.id } },
      { ...paragraph(''), ref: { type: 'action', id: action.id } },
      { ...paragraph('Los.'), ref: { type: 'action', id: 'gone' } },
    ];
    const meeting = aMeeting({
      items: [anItem('Koers', { discussion })],
      decisions: [decision],
      actions: [action],
    });
    const blocks = blocksOf(meeting);
    expect(lines(blocks, 'decision')).toEqual(['Besluit 7: Het speerpunt is gekozen.']);
    expect(lines(blocks, 'action')).toEqual([
      'Actie 31 (Samira, Joris, 1 april 2027): Opzet maken.',
    ]);
    expect(lines(blocks, 'body')).toEqual(['Los.']);
  });

  it('stand below the item when no line of the discussion mentions them', () => {
    const item = anItem('Koers');
    const blocks = blocksOf(
      aMeeting({ items: [item], decisions: [{ ...decision, itemId: item.id }] }),
    );
    expect(lines(blocks, 'decision')).toEqual(['Besluit 7: Akkoord.']);
  });

  it('are listed at the end, by number, with the item they belong to', () => {
    const item = anItem('Koers', { number: '3A' });
    const meeting = aMeeting({
      items: [item],
      decisions: [aDecision(9), { ...decision, itemId: item.id }],
      actions: [{ ...action, itemId: item.id }, anAction(4, { status: 'done' })],
    });
    const [decisions, actions] = tables(blocksOf(meeting));
    expect(cellTexts(decisions)).toEqual([
      ['7', '12 maart 2027', 'Akkoord.', '3A'],
      ['9', '12 maart 2027', 'Besluit 9', ''],
    ]);
    expect(cellTexts(actions)).toEqual([
      ['4', '', 'Actie 4', '', '', 'afgerond', '0'],
      ['31', '3A', 'Opzet maken.', 'Samira, Joris', '1 april 2027', 'open', '2'],
    ]);
  });
});

describe('a decision or an action without words', () => {
  const blank: Block = { ...paragraph(' '), ref: { type: 'decision', id: 'd7' } };
  const meeting = aMeeting({
    status: 'concept',
    items: [anItem('Jaarplan', { id: 'i', discussion: [paragraph('Akkoord.'), blank] })],
    decisions: [aDecision(7, { id: 'd7', itemId: 'i', text: ' ' })],
    actions: [anAction(1, { itemId: 'i', text: '' })],
  });

  it('is not printed, and neither is its label or a list of it', () => {
    const blocks = blocksOf(meeting);
    expect(lines(blocks, 'decision')).toEqual([]);
    expect(lines(blocks, 'action')).toEqual([]);
    expect(lines(blocks, 'body')).toEqual(['Akkoord.']);
    expect(tables(blocks)).toEqual([]);
  });

  it('is in no list of its own either', () => {
    for (const part of ['decisions', 'actions'] as const)
      expect(tables(blocksOf(meeting, { part }))).toEqual([]);
  });

  it('leaves an item for not discussed of which nothing else was said', () => {
    const items = [anItem('Jaarplan', { id: 'i', discussion: [blank] })];
    expect(lines(blocksOf({ ...meeting, items }), 'note')).toEqual(['Niet besproken.']);
  });
});
