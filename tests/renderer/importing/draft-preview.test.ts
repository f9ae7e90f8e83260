import { describe, expect, it } from 'vitest';
import {
  draftCounts,
  guessSeries,
  meetingFromDraft,
  previewRows,
} from '../../../renderer/importing/draft-preview.ts';
import {
  aContribution,
  aMeeting,
  anAttachment,
  anAttendee,
  anItem,
  aSeries,
  counter,
  text,
} from '../../support/builders.ts';

const waterrand = aSeries('Taskforce Waterrand', { abbreviation: 'TF' });
const board = aSeries('Bestuur', { abbreviation: 'B' });

describe('the preview of an import', () => {
  it('counts what was read, in sub-items too, and leaves out what there is none of', () => {
    const meeting = aMeeting({
      items: [
        anItem('Koers', {
          attachments: [anAttachment('Oplegger')],
          items: [anItem('Regio’s', { attachments: [anAttachment('Kaart')] })],
        }),
        anItem('Rondvraag', {
          contributions: [aContribution('Regio’s', 'Graag in mei.')],
          discussion: text('Niemand.'),
        }),
      ],
    });
    expect(draftCounts(meeting)).toEqual([
      { key: 'importing.counts.items', count: 3 },
      { key: 'importing.counts.attachments', count: 2 },
      { key: 'importing.counts.contributions', count: 1 },
      { key: 'importing.counts.discussions', count: 1 },
    ]);
  });

  it('says so when no item was found', () => {
    expect(draftCounts(aMeeting())).toEqual([{ key: 'importing.counts.items', count: 0 }]);
  });

  it('lists the items as the agenda is read, with the number each will have', () => {
    const meeting = aMeeting({
      items: [anItem('Opening'), anItem('Koers', { items: [anItem('Regio’s')] })],
    });
    expect(previewRows(meeting).map(({ number, title, depth }) => [number, title, depth])).toEqual([
      ['1', 'Opening', 0],
      ['2', 'Koers', 0],
      ['2a', 'Regio’s', 1],
    ]);
  });

  it('says of an item who introduces it, how long it takes and what was recorded there', () => {
    const kade = anItem('Kade', { presenter: 'Nora Kalf', durationMinutes: 15 });
    const decision = { id: 'd1', number: 1, itemId: kade.id, text: 'Akkoord' };
    expect(previewRows(aMeeting({ items: [kade], decisions: [decision] }))).toMatchObject([
      {
        presenter: 'Nora Kalf',
        minutes: 15,
        isDiscussed: false,
        counts: [{ key: 'importing.counts.decisions', count: 1 }],
      },
    ]);
  });

  it('says of an item why it did not go as any other', () => {
    const items = [
      anItem('Leges', { status: 'discussed', statusReason: 'hamerstuk' }),
      anItem('Kade', { status: 'withdrawn', statusReason: 'te laat' }),
    ];
    expect(previewRows(aMeeting({ items }))).toMatchObject([
      { status: null, reason: 'hamerstuk' },
      { status: 'meeting.itemWithdrawn', reason: 'te laat' },
    ]);
  });
});

describe('the series of an import', () => {
  it('is known by its name in the title, whatever the case', () => {
    const meeting = aMeeting({ title: 'Verslag TASKFORCE waterrand, 12 maart' });
    expect(guessSeries(meeting, [board, waterrand])).toBe(waterrand);
  });

  it('is known by its abbreviation', () => {
    const meeting = aMeeting({ title: 'Agenda', abbreviation: 'tf' });
    expect(guessSeries(meeting, [board, waterrand])).toBe(waterrand);
  });

  it('is not known by a part of a word', () => {
    expect(guessSeries(aMeeting({ title: 'Bestuursvergadering' }), [board])).toBeNull();
  });

  it('is not known by a name or abbreviation that is empty', () => {
    expect(guessSeries(aMeeting({ title: 'Agenda' }), [aSeries('')])).toBeNull();
  });
});

describe('making the meeting of an import', () => {
  const choices = { title: ' Taskforce ', date: '2027-04-09', series: null };

  it('keeps the text and takes over what the reader corrected', () => {
    const draft = aMeeting({ items: [anItem('Opening')] });
    const meeting = meetingFromDraft(draft, choices, counter());
    expect(meeting).toEqual({ ...draft, title: 'Taskforce', date: '2027-04-09' });
  });

  it('invites the members of the series when nobody was named', () => {
    const series = aSeries('Taskforce', {
      abbreviation: 'TF',
      members: [{ name: 'Mirthe Aalbers', role: 'chair', organisation: null }],
    });
    const meeting = meetingFromDraft(aMeeting(), { ...choices, series }, counter());
    expect(meeting.seriesId).toBe(series.id);
    expect(meeting.abbreviation).toBe('TF');
    expect(meeting.attendees.map(({ name, role }) => [name, role])).toEqual([
      ['Mirthe Aalbers', 'chair'],
    ]);
  });

  it('leaves the people who were named as they are', () => {
    const draft = aMeeting({ attendees: [anAttendee('Joris Tebbe')], abbreviation: 'WR' });
    const meeting = meetingFromDraft(draft, { ...choices, series: waterrand }, counter());
    expect(meeting.attendees).toEqual(draft.attendees);
    expect(meeting.abbreviation).toBe('WR');
  });
});
