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
  return missedItems({ items }, attendee).map(({ title }) => title);
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
