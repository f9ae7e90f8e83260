import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supplement, type Supplement } from '../../shared/import/supplement.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { meeting as meetings } from '../support/arbitraries.ts';
import {
  aContribution,
  aMeeting,
  anAttachment,
  anAttendee,
  anItem,
  counter,
  text,
} from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

function supplemented(meeting: Meeting, later: Meeting): Supplement & { readonly result: Meeting } {
  const found = supplement(meeting, later, counter('new'));
  const result = found.change ? valueOf(apply(meeting, found.change)) : meeting;
  return { ...found, result };
}

function titlesWithNumbers({ items }: Meeting): readonly string[] {
  const numbers = numberItems(items);
  return allItems(items).map(({ id, title }) => `${numbers.get(id) ?? ''} ${title}`);
}

describe('a later agenda for a meeting that is there', () => {
  it('adds a new item where it stands, as 2a when the numbers are fixed', () => {
    const meeting = aMeeting({
      items: [
        anItem('Opening', { number: '1' }),
        anItem('Kades', { number: '2' }),
        anItem('Rondvraag', { number: '3' }),
      ],
    });
    const later = aMeeting({
      items: [anItem('Opening'), anItem('Kades'), anItem('Vaargeul'), anItem('Rondvraag')],
    });
    const { result, added } = supplemented(meeting, later);
    expect(titlesWithNumbers(result)).toEqual([
      '1 Opening',
      '2 Kades',
      '2a Vaargeul',
      '3 Rondvraag',
    ]);
    expect(added).toEqual(['Vaargeul']);
  });

  it('adds papers and contributions to the item they belong to, each once', () => {
    const meeting = aMeeting({
      items: [anItem('Kades', { attachments: [anAttachment('Kaart', '1a')] })],
    });
    const later = aMeeting({
      items: [
        anItem('KADES', {
          attachments: [anAttachment('kaart', '1a'), anAttachment('Planning', '1b')],
          contributions: [aContribution('Regio’s', 'Graag in mei.')],
        }),
      ],
    });
    const { result, completed } = supplemented(meeting, later);
    expect(result.items[0]?.attachments.map(({ title }) => title)).toEqual(['Kaart', 'Planning']);
    expect(result.items[0]?.contributions).toMatchObject([{ from: 'Regio’s' }]);
    expect(completed).toEqual(['Kades']);
    expect(supplement(result, later, counter('again')).change).toBeNull();
  });

  it('fills in what is empty, keeps what was written, and says where they differ', () => {
    const meeting = aMeeting({
      items: [
        anItem('Kades', { presenter: null }),
        anItem('Sluizen', { explanation: text('Van de minuut-schrijver.'), presenter: 'Nora' }),
      ],
    });
    const later = aMeeting({
      items: [
        anItem('Kades', { explanation: text('De stand van zaken.'), presenter: 'Omar' }),
        anItem('Sluizen', { explanation: text('Iets anders.'), presenter: 'Omar' }),
      ],
    });
    const { result, different } = supplemented(meeting, later);
    expect(result.items[0]).toMatchObject({
      presenter: 'Omar',
      explanation: text('De stand van zaken.'),
    });
    expect(result.items[1]).toMatchObject({
      presenter: 'Nora',
      explanation: text('Van de minuut-schrijver.'),
    });
    expect(different).toEqual(['Sluizen']);
  });

  it('knows an item by a title that was reworded a little', () => {
    const meeting = aMeeting({ items: [anItem('Stand van zaken kades', { number: '4' })] });
    const later = aMeeting({ items: [anItem('Stand van zaken van de kades', { number: '4' })] });
    expect(supplemented(meeting, later).added).toEqual([]);
  });

  it('leaves an item that the later agenda lacks, and says so', () => {
    const meeting = aMeeting({ items: [anItem('Kades'), anItem('Sluizen')] });
    const { result, absent } = supplemented(meeting, aMeeting({ items: [anItem('Kades')] }));
    expect(result).toBe(meeting);
    expect(absent).toEqual(['Sluizen']);
  });
});

describe('what a later agenda says otherwise', () => {
  it('of the status of an item is told, and the one that is here stays', () => {
    const meeting = aMeeting({ items: [anItem('Kades'), anItem('Sluizen')] });
    const later = aMeeting({
      items: [anItem('Kades', { status: 'withdrawn' }), anItem('Sluizen')],
    });
    const { result, otherStatus } = supplemented(meeting, later);
    expect(result).toBe(meeting);
    expect(otherStatus).toEqual([{ title: 'Kades', status: 'withdrawn' }]);
  });

  it('is no status where it only says nothing of what was discussed since', () => {
    const meeting = aMeeting({ items: [anItem('Kades', { status: 'discussed' })] });
    const later = aMeeting({ items: [anItem('Kades', { status: 'open' })] });
    expect(supplemented(meeting, later).otherStatus).toEqual([]);
  });

  it('of who introduces an item, and for how long, is told, and what is here stays', () => {
    const here = { presenter: 'Nora', durationMinutes: 10 };
    const meeting = aMeeting({ items: [anItem('Kades', here), anItem('Sluizen', here)] });
    const later = aMeeting({
      items: [
        anItem('Kades', { presenter: 'Omar Pol', durationMinutes: 15 }),
        anItem('Sluizen', { presenter: 'Nora Kalf', durationMinutes: null }),
      ],
    });
    const { change, otherPresenter, otherDuration } = supplemented(meeting, later);
    expect(change).toBeNull();
    expect(otherPresenter).toEqual([{ title: 'Kades', presenter: 'Omar Pol' }]);
    expect(otherDuration).toEqual([{ title: 'Kades', minutes: 15 }]);
  });

  it('above its items, and whom it has on its list, is told as far as it is new', () => {
    const meeting = aMeeting({ intro: text('Welkom.'), attendees: [anAttendee('Nora Kalf')] });
    const later = aMeeting({
      intro: text('Welkom.', 'Let op: andere zaal.'),
      attendees: [anAttendee('Nora Kalf'), anAttendee('Omar Pol')],
    });
    const { change, intro, attendees } = supplemented(meeting, later);
    expect(change).toBeNull();
    expect(intro).toEqual(['Let op: andere zaal.']);
    expect(attendees).toEqual(['Omar Pol']);
  });
});

describe('whatever the two agendas are', () => {
  it('nothing that was there is gone or different', () => {
    fc.assert(
      fc.property(meetings, meetings, (meeting, later) => {
        const { result } = supplemented(meeting, later);
        const kept = new Map(allItems(result.items).map((item) => [item.id, item]));
        for (const item of allItems(meeting.items)) {
          const now = kept.get(item.id);
          expect(now).toMatchObject({ title: item.title, number: item.number });
          expect(now?.discussion).toEqual(item.discussion);
          expect(now?.attachments.slice(0, item.attachments.length)).toEqual(item.attachments);
        }
        expect({ ...result, items: [] }).toEqual({ ...meeting, items: [] });
      }),
    );
  });
});
