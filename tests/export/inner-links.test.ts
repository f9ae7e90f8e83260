import { describe, expect, it } from 'vitest';
import { paragraph } from '../../shared/meeting/blocks.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import { aDecision, aMeeting, anItem, text } from '../support/builders.ts';
import { blocksOf, tables } from '../support/document.ts';

describe('links inside the minutes', () => {
  const item = anItem('Koers', { number: '3A' });
  const said = (id: string): Block => ({ ...paragraph('Akkoord.'), ref: { type: 'decision', id } });
  const decision = aDecision(7, { itemId: item.id });
  const loose = aDecision(8);
  const meeting = aMeeting({
    items: [{ ...item, discussion: [said(decision.id), said(decision.id)] }],
    decisions: [decision, loose],
  });

  it('lead from a list to the item and to the line, and from the line back', () => {
    const blocks = blocksOf(meeting);
    const [first, second] = tables(blocks)[0]?.rows ?? [];
    expect(first?.cells.map(({ to }) => to)).toEqual([
      `record-${decision.id}`,
      undefined,
      undefined,
      `item-${item.id}`,
    ]);
    expect(second?.cells.filter(({ to }) => to !== undefined)).toEqual([]);
    const found = blocks.flatMap((block) =>
      block.type === 'paragraph' && block.role === 'decision' ? [block] : [],
    );
    expect(found.map(({ labelTo }) => labelTo)).toEqual([
      `row-${decision.id}`,
      `row-${decision.id}`,
    ]);
    expect(found.map(({ anchor }) => anchor)).toEqual([`record-${decision.id}`, undefined]);
  });

  it('are left out of a list that is printed alone', () => {
    const [list] = tables(blocksOf(meeting, { part: 'decisions' }));
    expect(JSON.stringify(list)).not.toContain('"to"');
  });

  it('make the contents: items, sub-items, closing, adoption and lists', () => {
    const items = [anItem('Koers', { items: [anItem('Regio', { items: [anItem('Kust')] })] })];
    const whole = aMeeting({
      items,
      decisions: [aDecision(1)],
      status: 'adopted',
      nextMeeting: { date: '2027-04-09', time: null, location: null },
    });
    const contents = blocksOf(whole, { contents: true }).find(({ type }) => type === 'contents');
    expect(contents).toMatchObject({
      entries: [
        { level: 1, text: '1. Koers' },
        { level: 2, text: '1a. Regio' },
        { level: 1, text: 'Sluiting' },
        { level: 1, text: 'Besluitenlijst' },
        { level: 1, text: 'Vaststelling' },
      ],
    });
    expect(blocksOf(whole).some(({ type }) => type === 'contents')).toBe(false);
    const withIntro = blocksOf({ ...whole, intro: text('Welkom.') }, { contents: true });
    const types = withIntro.map((block) => (block.type === 'paragraph' ? block.role : block.type));
    expect(types.slice(types.indexOf('body'), types.indexOf('body') + 3)).toEqual([
      'body',
      'contents',
      'heading',
    ]);
  });
});
