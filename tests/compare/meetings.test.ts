import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMeetings } from '../../shared/compare/meetings.ts';
import type { SectionDifference } from '../../shared/compare/sections.ts';
import { meetingStatusChange } from '../../shared/meeting/agenda-edits.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import { difference } from '../../shared/meeting/difference.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { changeFor, draws, meeting as anyMeeting } from '../support/arbitraries.ts';
import {
  aContribution,
  aDecision,
  aMeeting,
  anAction,
  anAttachment,
  anAttendee,
  anItem,
  text,
} from '../support/builders.ts';
import { valueOf } from '../support/store.ts';

/** Each difference in a line: where, what, and the text with what is new in brackets. */
function told(before: Meeting, after: Meeting): readonly string[] {
  return compareMeetings(before, after, 'nl').flatMap((section) => [
    ...sectionFate(section),
    ...section.entries.flatMap(({ label, fate, moved, lines }) =>
      lines
        .filter((line) => line.fate !== 'kept' || moved)
        .map(
          (line) =>
            `${section.heading} | ${label} | ${moved ? 'moved' : fate} | ${inlineText(line.block.inlines)}`,
        ),
    ),
  ]);
}

function sectionFate({ heading, fate, moved }: SectionDifference): readonly string[] {
  if (moved) return [`${heading} | moved`];
  return fate === 'kept' ? [] : [`${heading} | ${fate}`];
}

describe('comparing meetings', () => {
  it('finds nothing in two that are the same', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        expect(compareMeetings(meeting, structuredClone(meeting), 'nl')).toEqual([]);
      }),
    );
  });

  it('tells of the discussion of an item under its name', () => {
    const item = anItem('Opening', { discussion: text('Welkom allemaal.') });
    const before = aMeeting({ items: [item] });
    const after = { ...before, items: [{ ...item, discussion: text('Welkom aan allen.') }] };
    expect(told(before, after)).toEqual(['1. Opening | Bespreking | kept | Welkom aan allen.']);
  });

  it('tells of an item that came, one that went and one that moved, in the order of the agenda', () => {
    const [a, b, c] = [anItem('Aap'), anItem('Beer'), anItem('Cavia')];
    const before = aMeeting({ items: [a, b, c] });
    const after = { ...before, items: [c, anItem('Das', { presenter: 'Bo' }), a] };
    expect(told(before, after)).toEqual([
      '2. Beer | deleted',
      '2. Das | inserted',
      '2. Das | Toelichting door | inserted | Bo',
      '3. Aap | moved',
    ]);
  });

  it('tells of an item that was put under another', () => {
    const [a, b] = [anItem('Aap'), anItem('Beer')];
    const before = aMeeting({ items: [a, b] });
    expect(told(before, { ...before, items: [{ ...a, items: [b] }] })).toEqual([
      '1a. Beer | moved',
    ]);
  });

  it('tells of everyone and everything around an item in the words of the screen', () => {
    const item = anItem('Opening', {
      attachments: [anAttachment('Kaart')],
      contributions: [aContribution('Waterschappen', 'Akkoord.')],
    });
    const attendee = anAttendee('Anna', { role: 'chair' });
    const action = anAction(4, { text: 'Bel Bo', owners: ['Anna'], itemId: item.id });
    const decision = aDecision(2, { text: 'Het mag', itemId: item.id });
    const before = aMeeting({
      items: [item],
      attendees: [attendee],
      actions: [action],
      decisions: [decision],
    });
    const after: Meeting = {
      ...before,
      location: 'Zaal 2',
      date: '2027-04-01',
      attendees: [{ ...attendee, presence: 'partial', until: '11:30' }],
      items: [
        {
          ...item,
          attachments: item.attachments.map((row) => ({ ...row, title: 'Kaart van de dijk' })),
          contributions: item.contributions.map((row) => ({ ...row, from: 'Gemeenten' })),
        },
      ],
      actions: [{ ...action, due: '2027-05-01', status: 'done' }],
      decisions: [],
    };
    expect(told(before, after)).toEqual([
      'Vergadering en deelnemers | Datum | kept | 12 maart 2027',
      'Vergadering en deelnemers | Datum | kept | 1 april 2027',
      'Vergadering en deelnemers | Plaats | inserted | Zaal 2',
      'Vergadering en deelnemers | Deelnemer | kept | Anna, Voorzitter, Deels aanwezig, Tot 11.30',
      '1. Opening | Bijlage | kept | Kaart van de dijk',
      '1. Opening | Inbreng | kept | Waterschappen',
      '1. Opening | Inbreng | kept | Gemeenten',
      'Besluiten | Besluit 2 | deleted | Het mag',
      'Besluiten | Besluit 2 | deleted | Opening',
      'Acties | Actie 4 | kept | Anna, 1 mei 2027, Gereed, Opening',
    ]);
  });

  it('does not call it a difference that numbers shift, nor that they are frozen', () => {
    const item = anItem('Tweede', { attachments: [anAttachment('Kaart')] });
    const action = anAction(1, { itemId: item.id });
    const before = aMeeting({ items: [item], actions: [action] });
    const shifted = { ...before, items: [anItem('Eerste'), item] };
    expect(told(before, shifted).filter((line) => line.includes('Tweede'))).toEqual([]);
    const sent = valueOf(apply(before, meetingStatusChange(before, 'sent')));
    expect(told(before, sent)).toEqual([
      'Vergadering en deelnemers | Status | kept | In voorbereiding',
      'Vergadering en deelnemers | Status | kept | Verstuurd',
    ]);
  });

  it('tells of a number that was fixed and became another', () => {
    const item = anItem('Opening', { number: '9' });
    const before = aMeeting({ items: [item] });
    const after = { ...before, items: [{ ...item, number: '10' }] };
    expect(told(before, after)).toEqual([
      '10. Opening | Nummer | kept | 9',
      '10. Opening | Nummer | kept | 10',
    ]);
  });

  it('finds nothing any more once the other was put back', () => {
    fc.assert(
      fc.property(anyMeeting, draws, (start, drawn) => {
        const later = drawn.reduce(
          (meeting, draw) => valueOf(apply(meeting, changeFor(meeting, draw))),
          start,
        );
        const back = difference(later, start);
        const restored = back ? valueOf(apply(later, back)) : later;
        expect(compareMeetings(start, restored, 'nl')).toEqual([]);
      }),
    );
  });
});
