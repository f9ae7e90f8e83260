import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareMeetings } from '../../shared/compare/meetings.ts';
import type { SectionDifference } from '../../shared/compare/sections.ts';
import { meetingStatusChange } from '../../shared/meeting/agenda-edits.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import { difference } from '../../shared/meeting/difference.ts';
import type {
  actionFields,
  attachmentFields,
  attendeeFields,
  contributionFields,
  decisionFields,
  itemFields,
  Meeting,
  meetingFields,
} from '../../shared/meeting/schema.ts';
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

type Kind =
  'meeting' | 'item' | 'attendees' | 'decisions' | 'actions' | 'attachments' | 'contributions';

/** Another value for every field that there is: one that is forgotten here does not compile. */
const others: {
  readonly [K in Kind]: Readonly<Record<string, unknown>>;
} = {
  meeting: {
    title: 'Anders',
    abbreviation: 'AN',
    date: '2027-04-01',
    startTime: '11:00',
    endTime: '12:00',
    location: 'Zaal 3',
    status: 'adopted',
    intro: text('Anders.'),
    nextMeeting: { date: '2027-05-01', time: null, location: null },
    adoptedOn: '2027-04-02',
  } satisfies Record<
    Exclude<keyof typeof meetingFields, 'seriesId' | 'clock' | 'spentNumbers'>,
    unknown
  >,
  item: {
    number: '12',
    title: 'Anders',
    status: 'postponed',
    statusReason: 'Anders',
    presenter: 'Bo',
    durationMinutes: 15,
    timeCorrection: 300,
    confidential: true,
    explanation: text('Anders.'),
    discussion: text('Anders.'),
  } satisfies Record<keyof typeof itemFields, unknown>,
  attendees: {
    name: 'Bo',
    role: 'guest',
    organisation: 'Anders',
    presence: 'present',
    excused: false,
    from: '10:15',
    until: '11:45',
  } satisfies Record<keyof typeof attendeeFields, unknown>,
  decisions: { number: 7, itemId: null, text: 'Anders' } satisfies Record<
    keyof typeof decisionFields,
    unknown
  >,
  actions: {
    number: 7,
    itemId: null,
    text: 'Anders',
    owners: ['Bo'],
    due: '2027-06-01',
    status: 'done',
    timesPostponed: 2,
  } satisfies Record<keyof typeof actionFields, unknown>,
  attachments: { code: '9z', title: 'Anders', file: 'anders.pdf' } satisfies Record<
    keyof typeof attachmentFields,
    unknown
  >,
  contributions: { from: 'Anders', blocks: text('Anders.') } satisfies Record<
    keyof typeof contributionFields,
    unknown
  >,
};

const everyField = Object.entries(others).flatMap(([kind, fields]) =>
  Object.entries(fields).map(([key, value]) => [key, kind as Kind, value] as const),
);

function aFullMeeting(): Meeting {
  const item = anItem('Opening', {
    number: '1',
    attachments: [anAttachment('Kaart', '1a')],
    contributions: [aContribution('Waterschappen', 'Akkoord.')],
  });
  return aMeeting({
    items: [item],
    attendees: [anAttendee('Anna', { presence: 'absent', excused: true })],
    decisions: [aDecision(1, { itemId: item.id })],
    actions: [anAction(1, { itemId: item.id })],
  });
}

/** The meeting with one field of the first of a kind set. */
function setOn(meeting: Meeting, kind: Kind, key: string, value: unknown): Meeting {
  const first = <T extends object>(rows: readonly T[]) =>
    rows.map((row) => ({ ...row, [key]: value }));
  switch (kind) {
    case 'meeting':
      return { ...meeting, [key]: value };
    case 'item':
      return { ...meeting, items: first(meeting.items) };
    case 'attachments':
    case 'contributions':
      return {
        ...meeting,
        items: meeting.items.map((item) => ({ ...item, [kind]: first<object>(item[kind]) })),
      };
    case 'attendees':
    case 'decisions':
    case 'actions':
      return { ...meeting, [kind]: first<object>(meeting[kind]) };
  }
}

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
      'Acties | Actie 4 | kept | Anna, 1 mei 2027, Afgerond, Opening',
    ]);
  });

  it('tells of a file by its own name, and of another of that name by the mark of its content', () => {
    const item = anItem('Opening', { attachments: [anAttachment('Kaart')] });
    const withFile = (file: string) => {
      const attachments = item.attachments.map((row) => ({ ...row, file }));
      return aMeeting({ items: [{ ...item, attachments }] });
    };
    const first = withFile('kaart ~3fa2b1c9.pdf');
    expect(told(aMeeting({ items: [item] }), first)).toEqual([
      '1. Opening | Bijlage | kept | kaart.pdf',
    ]);
    expect(told(first, withFile('kaart ~0123abcd.pdf'))).toEqual([
      '1. Opening | Bijlage | kept | kaart ~0123abcd.pdf',
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

  it('tells of a number that another record was given', () => {
    const action = anAction(3);
    const before = aMeeting({ actions: [action] });
    const [section] = compareMeetings(
      before,
      { ...before, actions: [{ ...action, number: 4 }] },
      'nl',
    );
    expect(section?.entries).toMatchObject([{ label: 'Actie 4', labelBefore: 'Actie 3' }]);
  });

  it.each(everyField)('does not miss that %s of the %s is another', (key, kind, value) => {
    const before = aFullMeeting();
    const after = setOn(before, kind, key, value);
    expect(after).not.toEqual(before);
    expect(compareMeetings(before, after, 'nl')).not.toEqual([]);
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
