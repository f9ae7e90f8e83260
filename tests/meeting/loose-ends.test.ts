import { describe, expect, it } from 'vitest';
import type { FieldOwner, KeptConflict } from '../../shared/meeting/conflict.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import { looseEnds } from '../../shared/meeting/loose-ends.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anAction, anItem, text } from '../support/builders.ts';

function keys(fields: Partial<Meeting>): readonly string[] {
  return looseEnds(aMeeting(fields), []).map(({ key }) => key);
}

describe('what is loose at the end of a meeting', () => {
  it('is an item to which nothing was said', () => {
    const items = [
      anItem('Jaarplan', { id: 'said', discussion: text('Akkoord.') }),
      anItem('Rondvraag', { id: 'unsaid' }),
    ];
    expect(keys({ items })).toEqual(['item unsaid']);
  });

  it('is no item that somebody has marked', () => {
    const statuses = ['discussed', 'forInformation', 'withdrawn', 'postponed'] as const;
    expect(keys({ items: statuses.map((status) => anItem(status, { status })) })).toEqual([]);
  });

  it('is no item of which the agenda says why nothing will be said', () => {
    expect(keys({ items: [anItem('Leges', { statusReason: 'hamerstuk' })] })).toEqual([]);
  });

  it('is no item of which a decision or an action was recorded', () => {
    const items = [anItem('Jaarplan', { id: 'i' })];
    const due = '2027-04-01';
    expect(
      keys({ items, actions: [anAction(1, { itemId: 'i', owners: ['Mirthe'], due })] }),
    ).toEqual([]);
  });

  it('is a sub-item, and not the item above it that speaks through it', () => {
    const items = [anItem('Koers', { id: 'top', items: [anItem('Regio', { id: 'below' })] })];
    expect(keys({ items })).toEqual(['item below']);
  });

  it('is a sub-item of an item of which something was said, though the minutes may be silent', () => {
    const items = [
      anItem('Koers', { discussion: text('Goed.'), items: [anItem('Regio', { id: 'below' })] }),
      anItem('Rondvraag', { id: 'unsaid' }),
    ];
    expect(looseEnds(aMeeting({ items }), [])).toMatchObject([
      { item: 'below', isTold: false },
      { item: 'unsaid', isTold: true },
    ]);
  });

  it('is a decision or an action without words, before it is asked who does it', () => {
    const decisions = [aDecision(1, { id: 'd', text: ' ' }), aDecision(2)];
    const actions = [anAction(1, { id: 'a', text: '' })];
    expect(keys({ decisions, actions })).toEqual(['record d', 'record a']);
  });

  it('is a line that opens as an action or a decision and was not taken over', () => {
    const discussion = [
      ...text('Actie Linda 1 nov: bellen', 'Besluit - akkoord', 'De actie loopt: mooi', 'Actie!'),
      { ...paragraph('Actie: genoteerd'), ref: { type: 'action', id: 'a' } as const },
    ];
    expect(keys({ items: [anItem('Jaarplan', { id: 'i', discussion })] })).toEqual([
      'line i Actie Linda 1 nov: bellen',
      'line i Besluit - akkoord',
    ]);
  });

  it('is one for lines of the same words, so that each has a name of its own', () => {
    const discussion = text('Actie: bellen', 'Actie: bellen');
    expect(keys({ items: [anItem('Jaarplan', { id: 'i', discussion })] })).toEqual([
      'line i Actie: bellen',
    ]);
  });

  it('is an item of which only an empty decision was recorded', () => {
    const items = [anItem('Jaarplan', { id: 'i' })];
    const decisions = [aDecision(1, { id: 'd', itemId: 'i', text: '' })];
    expect(keys({ items, decisions })).toEqual(['item i', 'record d']);
  });

  it('is an open action without an owner or without a day, and no other', () => {
    const actions = [
      anAction(1, { id: 'noOwner', due: '2027-04-01' }),
      anAction(2, { id: 'noDay', owners: ['Mirthe'] }),
      anAction(3, { id: 'whole', owners: ['Mirthe'], due: '2027-04-01' }),
      anAction(4, { id: 'done', status: 'done' }),
    ];
    expect(keys({ actions })).toEqual(['action noOwner', 'action noDay']);
  });

  it('is what two machines wrote, as long as nobody has chosen and it is there', () => {
    const place = { kind: 'value', field: 'title', mine: 'Koers', theirs: 'Richting' } as const;
    const kept = (id: string, owner: FieldOwner): KeptConflict => ({
      ...{ id, at: '2027-03-12T09:30:00.000Z', from: null },
      conflict: { ...place, owner },
    });
    const ends = looseEnds(aMeeting(), [
      kept('a', { of: 'meeting' }),
      kept('b', { of: 'item', item: 'gone' }),
    ]);
    expect(ends.map(({ key }) => key)).toEqual(['conflict a']);
  });
});
