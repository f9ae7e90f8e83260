import { describe, expect, it } from 'vitest';
import { slideOf, slideSchema } from '../../shared/presenting/slide.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttachment,
  anItem,
  aSpan,
  text,
} from '../support/builders.ts';

const item = anItem('Begroting', {
  presenter: 'Joris Tebbe',
  durationMinutes: 10,
  spans: [aSpan('10:00', '10:12')],
  attachments: [anAttachment('Oplegger'), anAttachment(' ')],
  explanation: text('Voorbereid geheim.'),
  contributions: [aContribution('Regio’s', 'Ingebracht geheim.')],
  discussion: text('Besproken geheim.'),
});
const meeting = aMeeting({
  items: [
    item,
    anItem('Vervallen punt', { status: 'withdrawn' }),
    anItem('Rondvraag', { items: [anItem('Wie nog iets heeft')] }),
  ],
  decisions: [aDecision(3, { itemId: item.id, text: 'De begroting staat.' }), aDecision(4)],
  actions: [
    anAction(7, { itemId: item.id, text: 'Rondsturen', owners: ['Nora'], due: '2027-04-01' }),
    anAction(8, { itemId: item.id, text: '' }),
  ],
});
const plain = { language: 'nl', contrast: 'usual', records: false, times: false } as const;

describe('what the room sees', () => {
  it('is the item that is on, who presents it and its papers', () => {
    expect(slideOf(meeting, item.id, null, plain)).toEqual({
      language: 'nl',
      contrast: 'usual',
      body: 'Taskforce Waterrand',
      when: '12 maart 2027',
      item: {
        number: '1',
        title: 'Begroting',
        status: 'open',
        presenter: 'Joris Tebbe',
        papers: [{ code: '1a', title: 'Oplegger' }],
        records: [],
        time: null,
      },
      next: '3 Rondvraag',
    });
  });

  it('has decisions, actions and time where they are asked for', () => {
    const slide = slideOf(meeting, item.id, null, { ...plain, records: true, times: true });
    expect(slide.item?.records.map(({ kind, number }) => `${kind} ${String(number)}`)).toEqual([
      'decision 3',
      'action 7',
    ]);
    expect(slide.item?.time).toEqual({ spent: 12, planned: 10 });
  });

  it('never has what was prepared, handed in or said', () => {
    const slide = slideOf(meeting, item.id, null, { ...plain, records: true, times: true });
    expect(JSON.stringify(slide)).not.toContain('geheim');
    expect(slideSchema.safeParse({ ...slide, discussion: 'geheim' }).success).toBe(false);
  });

  it('has no decisions of a confidential item', () => {
    const closed = { ...meeting, items: [{ ...item, confidential: true }] };
    expect(slideOf(closed, item.id, null, { ...plain, records: true }).item?.records).toEqual([]);
  });

  it('is the meeting itself while no item is on, and nothing comes after the last', () => {
    const slide = slideOf(meeting, null, null, plain);
    expect(slide).toMatchObject({ item: null, next: '1 Begroting' });
    const last = meeting.items[2]?.items[0]?.id ?? null;
    expect(slideOf(meeting, last, null, plain).next).toBeNull();
  });
});
