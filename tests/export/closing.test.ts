import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { aMeeting, anAttendee, anItem, text } from '../support/builders.ts';
import { blocksOf, headings, lines } from '../support/document.ts';

describe('the end of the minutes', () => {
  const nextMeeting = { date: '2027-04-09', time: '10:00', location: 'Dijkhuis' };
  const closed = { status: 'concept', endTime: '12:30' } as const;

  it('says when the chair closed the meeting, and when and where the next one is', () => {
    const blocks = blocksOf(aMeeting({ ...closed, items: [anItem('Rondvraag')], nextMeeting }));
    expect(headings(blocks).slice(1)).toEqual(['1. Rondvraag', 'Sluiting']);
    expect(lines(blocks, 'body')).toEqual(['De voorzitter sluit de vergadering om 12.30 uur.']);
    expect(lines(blocks, 'fact').at(-1)).toBe(
      'Volgende vergadering vrijdag 9 april 2027, 10.00 uur, Dijkhuis',
    );
  });

  it('says when it was really opened, where nobody closed it and the time above is as planned', () => {
    const clock = { openedAt: '2027-03-12T10:12:40', state: 'paused' } as const;
    const bodyOf = (startTime: string) =>
      lines(
        blocksOf(aMeeting({ ...closed, startTime, clock, items: [anItem('Rondvraag')] })),
        'body',
      );
    expect(bodyOf('10:00')).toEqual([
      'De vergadering is om 10.12 uur geopend. De voorzitter sluit de vergadering om 12.30 uur.',
    ]);
    expect(bodyOf('10:12')).toEqual(['De voorzitter sluit de vergadering om 12.30 uur.']);
  });

  it('prints of the next meeting what is known', () => {
    const nextDate = { date: '2027-04-09', time: null, location: null };
    const facts = (next: Meeting['nextMeeting']) =>
      lines(blocksOf(aMeeting({ date: null, nextMeeting: next })), 'fact');
    expect(facts(nextDate)).toEqual(['Volgende vergadering vrijdag 9 april 2027']);
    expect(facts({ date: null, time: null, location: ' ' })).toEqual([]);
  });

  it('needs no heading when the last item is the closing itself', () => {
    const items = [anItem('Rondvraag en sluiting')];
    expect(headings(blocksOf(aMeeting({ ...closed, items })))).toHaveLength(2);
  });

  it.each(['De voorzitter sluit om 12.30 uur.', 'Gesloten om 12:30.'])(
    'does not say twice what was typed: %s',
    (typed) => {
      const items = [anItem('Rondvraag', { discussion: text(typed) })];
      expect(lines(blocksOf(aMeeting({ ...closed, items })), 'body')).toEqual([typed]);
    },
  );

  it.each(['Ontsluiting bedrijventerrein Noord', 'Sluiting zwembad', 'Closing of the bridge'])(
    'has a heading of its own behind the item “%s”',
    (title) => {
      const blocks = blocksOf(aMeeting({ ...closed, items: [anItem(title)] }));
      expect(headings(blocks).slice(1)).toEqual([`1. ${title}`, 'Sluiting']);
    },
  );

  it.each([
    'Sluiting',
    'Afsluiting',
    'Sluiting en hapje',
    'Sluiting (12.30 uur)',
    'Sluiting van de vergadering',
    'Close of the meeting',
    'Any other business and closing',
  ])('has none behind the item “%s”', (title) => {
    const blocks = blocksOf(aMeeting({ ...closed, items: [anItem(title)] }));
    expect(headings(blocks).slice(1)).toEqual([`1. ${title}`]);
  });

  it('says when it ended, also where another thing is at that time', () => {
    const train = 'De trein van 12.30 uur rijdt niet.';
    const items = [anItem('Rondvraag', { discussion: text(train) })];
    expect(lines(blocksOf(aMeeting({ ...closed, items })), 'body')).toEqual([
      train,
      'De voorzitter sluit de vergadering om 12.30 uur.',
    ]);
  });

  it('does not close a meeting that is still going on', () => {
    expect(lines(blocksOf(aMeeting({ ...closed, status: 'live' })), 'body')).toEqual([]);
  });

  it('says no more than the role of an officer who is called by it, as in a public edition', () => {
    const attendees = [
      anAttendee('Voorzitter', { role: 'chair' }),
      anAttendee('Joris', { role: 'secretary' }),
    ];
    const blocks = blocksOf(aMeeting({ status: 'adopted', attendees }));
    expect(lines(blocks, 'fact')).toEqual(
      expect.arrayContaining(['Notulist Joris', 'Aanwezig Voorzitter, Joris']),
    );
    expect(lines(blocks, 'fact')).not.toContain('Voorzitter Voorzitter');
    expect(blocks.at(-1)).toMatchObject({
      signers: [
        { name: '', role: 'Voorzitter' },
        { name: 'Joris', role: 'Notulist' },
      ],
    });
  });

  it('has room for the signatures once the minutes are adopted, and not before', () => {
    const attendees = [
      anAttendee('Hedwig', { role: 'chair' }),
      anAttendee('Joris', { role: 'secretary' }),
    ];
    const adopted = aMeeting({ status: 'adopted', adoptedOn: '2027-04-09', attendees });
    const blocks = blocksOf(adopted);
    expect(lines(blocks, 'body')).toEqual([
      'Aldus vastgesteld in de vergadering van 9 april 2027.',
    ]);
    const signing = (all: typeof blocks) => all.filter(({ type }) => type === 'signatures');
    expect(signing(blocks)).toMatchObject([
      {
        signers: [
          { name: 'Hedwig', role: 'Voorzitter' },
          { name: 'Joris', role: 'Notulist' },
        ],
      },
    ]);
    expect(signing(blocksOf({ ...adopted, status: 'concept' }))).toEqual([]);
  });
});
