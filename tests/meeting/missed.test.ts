import { describe, expect, it } from 'vitest';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { missedItems } from '../../shared/meeting/missed.ts';
import type { Attendee } from '../../shared/meeting/schema.ts';
import { aMeeting, anAttendee, anItem, aSpan } from '../support/builders.ts';

const items = [
  anItem('Opening', { spans: [aSpan('10:00', '10:10')] }),
  anItem('Begroting', {
    spans: [aSpan('10:10', '10:40')],
    items: [anItem('Lasten', { spans: [aSpan('10:40', '11:00')] })],
  }),
  anItem('Ter info'),
  anItem('Rondvraag', { spans: [aSpan('11:00', '11:15')] }),
];

function missed(fields: Partial<Attendee>) {
  const attendee = anAttendee('Nora van Elswijk', { presence: 'partial', ...fields });
  return missedItems(aMeeting({ items, startTime: '10:00' }), attendee).map(({ title }) => title);
}

describe('what somebody missed', () => {
  it('is what was on before he came or after he left', () => {
    expect(missed({ from: '10:10' })).toEqual(['Opening']);
    expect(missed({ until: '10:40' })).toEqual(['Lasten', 'Rondvraag']);
    expect(missed({ from: '10:15', until: '11:00' })).toEqual(['Opening', 'Rondvraag']);
  });

  it('is what was on while he was away, if he came back', () => {
    expect(missed({ until: '10:10', from: '10:50' })).toEqual(['Begroting']);
  });

  it('is nothing of which he heard a part', () => {
    expect(missed({ until: '10:20' })).toEqual(['Lasten', 'Rondvraag']);
  });

  it('is not known of who was there all the time, or of times that are not known', () => {
    expect(missed({ presence: 'present', until: '10:10' })).toEqual([]);
    expect(missed({})).toEqual([]);
  });
});

describe('what somebody missed of a meeting that went on past midnight', () => {
  const evening = aMeeting({
    startTime: '19:30',
    items: [
      anItem('Opening', { spans: [aSpan('19:30', '21:00')] }),
      anItem('Begroting', { spans: [aSpan('21:00', '23:40')] }),
      anItem('Statuten', { spans: [pastMidnight('23:40', '00:20')] }),
      anItem('Rondvraag', { spans: [afterMidnight('00:20', '00:40')] }),
    ],
  });
  const missedThat = (fields: Partial<Attendee>) =>
    missedItems(evening, anAttendee('Omar Haddad', { presence: 'partial', ...fields })).map(
      ({ title }) => title,
    );

  it('is what was on after he left at night', () => {
    expect(missedThat({ until: '00:15' })).toEqual(['Rondvraag']);
    expect(missedThat({ until: '23:30' })).toEqual(['Statuten', 'Rondvraag']);
  });

  it('is what was on before he came at night', () => {
    expect(missedThat({ from: '00:05' })).toEqual(['Opening', 'Begroting']);
    expect(missedThat({ from: '00:25' })).toEqual(['Opening', 'Begroting', 'Statuten']);
  });

  it('is what was on while he was away over midnight', () => {
    expect(missedThat({ until: '23:40', from: '00:25' })).toEqual(['Statuten']);
    expect(missedThat({ until: '23:30', from: '00:10' })).toEqual([]);
  });

  it('is printed with when he was away', () => {
    const attendees = [
      anAttendee('Omar Haddad', { presence: 'partial', until: '23:40', from: '00:25' }),
    ];
    const document = minutesDocument(
      { ...evening, attendees },
      { part: 'minutes', language: 'nl' },
    );
    expect(JSON.stringify(document)).toContain('afwezig van 23.40 tot 00.25 uur, afwezig bij 3');
  });
});

/** Begun on 12 March, ended on the 13th. */
function pastMidnight(from: string, to: string) {
  return { ...aSpan(from, to), end: afterMidnight(to, to).end };
}

function afterMidnight(from: string, to: string) {
  const { id } = aSpan(from, to);
  return { id, start: `2027-03-13T${from}:00`, end: `2027-03-13T${to}:00` };
}

it('what was missed is printed with the attendance', () => {
  const meeting = aMeeting({
    items,
    attendees: [anAttendee('Nora van Elswijk', { presence: 'partial', until: '10:40' })],
  });
  const document = minutesDocument(meeting, { part: 'minutes', language: 'nl' });
  expect(JSON.stringify(document)).toContain(
    'Nora van Elswijk (tot 10.40 uur, afwezig bij 2a en 4)',
  );
});
