import { describe, expect, it } from 'vitest';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import { aMeeting, anAttendee, anItem } from '../support/builders.ts';
import { blocksOf, headings, lines } from '../support/document.ts';

describe('the title block', () => {
  it('writes out when and where, and who led and wrote', () => {
    const meeting = aMeeting({
      date: '2027-03-12',
      startTime: '10:00',
      endTime: '12:30',
      location: 'Dijkhuis',
      attendees: [
        anAttendee('Hedwig', { role: 'chair' }),
        anAttendee('Joris', { role: 'secretary' }),
      ],
    });
    expect(lines(blocksOf(meeting), 'fact')).toEqual([
      'Datum vrijdag 12 maart 2027',
      'Tijd 10.00–12.30 uur',
      'Plaats Dijkhuis',
      'Voorzitter Hedwig',
      'Notulist Joris',
      'Aanwezig Hedwig, Joris',
    ]);
    const english = lines(blocksOf(meeting, { language: 'en' }), 'fact');
    expect(english.slice(0, 2)).toEqual(['Date Friday 12 March 2027', 'Time 10:00–12:30']);
  });

  it('tells when it really began and ended once both are known, and in the agenda when it was to begin', () => {
    const timed = (state: 'running' | 'stopped', part: MinutesOptions['part']) => {
      const clock = { openedAt: '2027-03-12T10:12:40', state };
      const meeting = aMeeting({ startTime: '10:00', endTime: '12:41', clock, status: 'concept' });
      const blocks = blocksOf(meeting, { part });
      const [time] = lines(blocks, 'fact').filter((line) => line.startsWith('Tijd'));
      return { time, body: lines(blocks, 'body') };
    };
    expect(timed('stopped', 'minutes')).toEqual({
      time: 'Tijd 10.12–12.41 uur',
      body: ['De voorzitter sluit de vergadering om 12.41 uur.'],
    });
    expect(timed('stopped', 'actions').time).toBe('Tijd 10.12–12.41 uur');
    expect(timed('stopped', 'agenda').time).toBe('Tijd vanaf 10.00 uur');
    expect(timed('running', 'minutes').time).toBe('Tijd 10.00–12.41 uur');
    expect(timed('running', 'agenda').time).toBe('Tijd 10.00–12.41 uur');
  });

  it('tells who was there in part, and who was absent with and without notice', () => {
    const attendees = [
      anAttendee('Mirthe', { organisation: 'Samenwerkingsverband' }),
      anAttendee('Ruben', { role: 'guest', organisation: 'Bureau Noordkade' }),
      anAttendee('Fenna', { presence: 'partial', until: '11:30' }),
      anAttendee('Daan', { presence: 'absent', excused: true }),
      anAttendee('Ilse', { presence: 'absent', excused: false }),
      anAttendee('Koen', { presence: 'absent' }),
    ];
    expect(lines(blocksOf(aMeeting({ date: null, attendees })), 'fact')).toEqual([
      'Aanwezig Mirthe (Samenwerkingsverband), Ruben (gast, Bureau Noordkade)',
      'Deels aanwezig Fenna (tot 11.30 uur)',
      'Afwezig met kennisgeving Daan',
      'Afwezig zonder kennisgeving Ilse',
      'Afwezig Koen',
    ]);
  });

  it.each([
    ['draft', 'Concept-verslag'],
    ['concept', 'Concept-verslag'],
    ['adopted', 'Verslag'],
  ] as const)('calls a meeting that is %s a %s', (status, kind) => {
    expect(lines(blocksOf(aMeeting({ status })), 'kind')).toEqual([kind]);
  });

  it('has no spaces that were typed around the title, nor have the name of the file and the headings', () => {
    const items = [anItem(' Koers ', { status: 'postponed' })];
    const meeting = aMeeting({ title: 'Taskforce Waterrand ', items });
    const document = minutesDocument(meeting, { part: 'agenda', language: 'nl' });
    expect(headings(document.blocks)).toEqual(['Taskforce Waterrand', '1. Koers (aangehouden)']);
    expect(document.title).toBe('Agenda Taskforce Waterrand, 12 maart 2027');
  });

  it('leaves out what is not known, and still has a title', () => {
    const blocks = blocksOf(aMeeting({ title: ' ', date: null }));
    expect(lines(blocks, 'fact')).toEqual([]);
    expect(headings(blocks)).toEqual(['Vergadering zonder titel']);
  });
});
