import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findWrittenTime } from '../../shared/capture/clock-words.ts';
import { readPresence } from '../../shared/capture/presence.ts';
import type { Attendee } from '../../shared/meeting/schema.ts';
import { anAttendee } from '../support/builders.ts';

const attendees = [
  anAttendee('Nora van Elswijk'),
  anAttendee('Joris Tebbe'),
  anAttendee('Noor El Amrani'),
  anAttendee('Koen Wiersma', { presence: 'partial', until: '10:30' }),
];

function read(line: string, people: readonly Attendee[] = attendees) {
  const reading = readPresence(line, { attendees: people, startTime: '10:00', now: '11:07' });
  if (reading.kind !== 'understood') return reading;
  return reading.people.map(({ attendee, set: { presence, excused, from, until } }) =>
    [attendee.name.split(' ')[0], presence, excused, from, until].join(' ').replace(/ +/g, ' '),
  );
}

describe('a line about who is there', () => {
  test.each([
    ['Nora weg 11.30', ['Nora van Elswijk', '11:30']],
    ['nora weg', ['Nora van Elswijk', '11:07']],
    ['Nora is om 11:30 vertrokken', ['Nora van Elswijk', '11:30']],
    ['van Elswijk gaat eerder weg om 1130', ['Nora van Elswijk', '11:30']],
    ['NvE left 11:30', ['Nora van Elswijk', '11:30']],
    ['Joris leaves at 12 o’clock', ['Joris Tebbe', '12:00']],
    ['Joris aanwezig tot half twaalf', ['Joris Tebbe', '11:30']],
    ['Joris tot 11u30', ['Joris Tebbe', '11:30']],
    ['Joris afwezig vanaf 11.30 uur', ['Joris Tebbe', '11:30']],
  ])('“%s”: somebody left', (line, [name, until]) => {
    const reading = readPresence(line, { attendees, startTime: '10:00', now: '11:07' });
    expect(reading).toMatchObject({
      people: [{ attendee: { name }, set: { presence: 'partial', from: null, until } }],
    });
  });

  test.each([
    ['Joris te laat 10:15', '10:15'],
    ['Joris binnen', '11:07'],
    ['Joris komt om kwart over tien', '10:15'],
    ['Joris late 10.15', '10:15'],
    ['Joris arrived', '11:07'],
    ['Joris afwezig tot 10.15', '10:15'],
    ['Joris vanaf 10.15', '10:15'],
  ])('“%s”: somebody came later', (line, from) => {
    const reading = readPresence(line, { attendees, startTime: '10:00', now: '11:07' });
    expect(reading).toMatchObject({
      people: [
        { attendee: { name: 'Joris Tebbe' }, set: { presence: 'partial', from, until: null } },
      ],
    });
  });

  test.each([
    ['Noor afwezig mk', true],
    ['Noor El Amrani met kennisgeving afwezig', true],
    ['Noor afgemeld', true],
    ['Noor afwezig zk', false],
    ['Noor absent without notice', false],
    ['Noor excused', true],
    ['Noor afwezig', null],
    ['Noor is niet binnen', null],
    ['Noor niet erbij', null],
  ])('“%s”: somebody is not there', (line, excused) => {
    const reading = readPresence(line, { attendees, startTime: '10:00', now: '11:07' });
    expect(reading).toMatchObject({ people: [{ set: { presence: 'absent', excused } }] });
  });

  it('may be about more than one', () => {
    expect(read('Nora, Joris en Noor weg 11.30')).toEqual([
      'Nora partial 11:30',
      'Joris partial 11:30',
      'Noor partial 11:30',
    ]);
  });

  it('takes who left and came back to have been away between', () => {
    const reading = readPresence('Koen terug 11.00', {
      attendees,
      startTime: '10:00',
      now: '11:07',
    });
    expect(reading).toMatchObject({ people: [{ set: { from: '11:00', until: '10:30' } }] });
  });

  it('takes who comes before the meeting begins to be there', () => {
    expect(read('Joris binnen 9:55')).toEqual(['Joris present ']);
    expect(read('Koen toch aanwezig')).toEqual(['Koen present ']);
  });

  it('leaves open when those come who are late in the minute of opening', () => {
    const opening = { attendees, startTime: '10:00', now: '10:00' };
    const partial = { presence: 'partial', until: null };
    const settings = ['Joris te laat', 'Joris komt later', 'Joris te laat 10.15'].map((line) => {
      const reading = readPresence(line, opening);
      return reading.kind === 'understood' ? reading.people.map(({ set }) => set) : reading;
    });
    expect(settings).toMatchObject([
      [{ ...partial, from: null }],
      [{ ...partial, from: null }],
      [{ ...partial, from: '10:15' }],
    ]);
    expect(readPresence('Joris binnen', opening)).toMatchObject({
      people: [{ set: { presence: 'present' } }],
    });
  });

  it('takes who is not on the list to be new', () => {
    const reading = readPresence('Nora en bert van Dam binnen 10.20', {
      attendees,
      startTime: '10:00',
      now: '11:07',
    });
    expect(reading).toMatchObject({
      people: [{ attendee: { name: 'Nora van Elswijk' } }],
      newcomers: [
        { name: 'Bert van Dam', set: { presence: 'partial', from: '10:20', until: null } },
      ],
    });
  });

  it('lets nobody leave before the meeting began', () => {
    expect(read('Nora weg 9.30')).toEqual({
      kind: 'early',
      name: 'Nora van Elswijk',
      time: '09:30',
      start: '10:00',
    });
    expect(read('Nora tot 9.30')).toMatchObject({ kind: 'early' });
    expect(read('Nora afwezig')).toEqual(['Nora absent ']);
  });

  it('lets one leave after midnight what began in the evening', () => {
    const evening = { attendees, startTime: '20:00', now: '23:00' };
    expect(readPresence('Nora weg 0.15', evening)).toMatchObject({
      people: [{ set: { until: '00:15' } }],
    });
  });

  it('knows that who comes after midnight to what began in the evening comes late, or back', () => {
    const at = (line: string, people: readonly Attendee[]) => {
      const context = { attendees: people, startTime: '19:30', now: '00:12' };
      const reading = readPresence(line, context);
      return reading.kind === 'understood' ? reading.people.map(({ set }) => set) : reading;
    };
    expect(at('Joris te laat 00:05', attendees)).toMatchObject([
      { presence: 'partial', from: '00:05', until: null },
    ]);
    const left = [anAttendee('Nora', { presence: 'partial', until: '23:30' })];
    expect(at('Nora terug', left)).toMatchObject([{ from: '00:12', until: '23:30' }]);
    const wasAway = [anAttendee('Nora', { presence: 'partial', until: '23:30', from: '00:05' })];
    expect(at('Nora weg 0.30', wasAway)).toEqual({ kind: 'twice', name: 'Nora' });
  });

  const cameLate = [anAttendee('Nora', { presence: 'partial', from: '10:15', until: '10:45' })];
  const wasOut = [anAttendee('Nora', { presence: 'partial', from: '10:45', until: '10:25' })];

  it('keeps what is known of who comes or goes a second time', () => {
    expect(read('Nora terug 11.00', cameLate)).toEqual({ kind: 'twice', name: 'Nora' });
    expect(read('Nora weg 11.00', wasOut)).toEqual({ kind: 'twice', name: 'Nora' });
    expect(read('Nora weg 10.20, Nora terug 10.30, Nora weg 11.00')).toMatchObject({
      kind: 'twice',
    });
  });

  it('is corrected by saying it again', () => {
    expect(read('Nora te laat 10.20', cameLate)).toEqual(['Nora partial 10:20 10:45']);
    expect(read('Nora weg 10.50', cameLate)).toEqual(['Nora partial 10:15 10:50']);
    expect(read('Nora terug 10.50', wasOut)).toEqual(['Nora partial 10:50 10:25']);
    expect(read('Nora weg 10.20', wasOut)).toEqual(['Nora partial 10:45 10:20']);
  });

  it.each([
    ['Nora 5 min te laat', 'Nora 5 min'],
    ['Nora net binnen', 'Nora net'],
    ['punt 5 weg', 'punt 5'],
  ])('“%s” makes nobody new', (line, name) => {
    expect(read(line)).toEqual({ kind: 'who', name });
  });

  it('may be about somebody new with the first name of another', () => {
    expect(readPresence('Nora de Bos binnen 10.20', { attendees, startTime: null, now: '11:07' }))
      // The list has one Nora, who is called otherwise.
      .toMatchObject({ newcomers: [{ name: 'Nora de Bos' }] });
  });

  it('says whom or what it does not understand', () => {
    expect(read('7 weg')).toEqual({ kind: 'who', name: '7' });
    expect(read('No weg')).toEqual({ kind: 'who', name: 'No' });
    expect(read('Nora')).toEqual({ kind: 'what' });
    expect(read('weg 11.30')).toEqual({ kind: 'what' });
    expect(read('Nora weg', [...attendees, anAttendee('Nora Bos')])).toEqual({
      kind: 'who',
      name: 'Nora',
    });
  });
});

describe('a line about more than one thing', () => {
  const people = ['Anneke Vos', 'Pim Bos', 'Sara de Wit'].map((name) => anAttendee(name));
  const told = (line: string) => read(line, people);

  test.each([
    ['Anneke weg 14.30, Pim mk', ['Anneke partial 14:30', 'Pim absent true ']],
    ['Anneke weg 14.30; Pim afwezig mk', ['Anneke partial 14:30', 'Pim absent true ']],
    ['Anneke weg 14.30 en Pim terug 14.45', ['Anneke partial 14:30', 'Pim partial 14:45 ']],
    [
      'Pim mk, Anneke en Sara weg 14.30',
      ['Pim absent true ', 'Anneke partial 14:30', 'Sara partial 14:30'],
    ],
    [
      'Anneke, Pim en Sara weg, 14.30',
      ['Anneke partial 14:30', 'Pim partial 14:30', 'Sara partial 14:30'],
    ],
    ['Pim afwezig, mk en Sara later, 10.20', ['Pim absent true ', 'Sara partial 10:20 ']],
    ['Pim zk en Sara mk.', ['Pim absent false ', 'Sara absent true ']],
    ['Anneke tot 14.30, Pim vanaf 14.45', ['Anneke partial 14:30', 'Pim partial 14:45 ']],
    ['Anneke weg and Pim back', ['Anneke partial 11:07', 'Pim partial 11:07 ']],
  ])('“%s” is read part by part', (line, expected) => {
    expect(told(line)).toEqual(expected);
  });

  test.each(['Pim weg 14.30 en terug 14.45', 'Pim weg 14.30, Pim terug 14.45'])(
    '“%s” is about one who left and came back',
    (line) => {
      expect(told(line)).toEqual(['Pim partial 14:45 14:30']);
    },
  );

  it('says of which part it is not known what became of them', () => {
    expect(told('Anneke weg 14.30, Pim')).toEqual({ kind: 'what' });
    expect(told('Anneke weg 14.30 Pim terug 14.45')).toEqual({ kind: 'what' });
    expect(told('Anneke weg 9.30, Pim mk')).toMatchObject({ kind: 'early', time: '09:30' });
  });

  it('says the same as its parts one by one, whatever they are and however they are joined', () => {
    const name = fc.subarray(['Anneke', 'Pim', 'Sara'], { minLength: 1 });
    const what = fc.constantFrom(
      'weg 14.30',
      'te laat 10:15',
      'mk',
      'afwezig zk',
      'terug',
      'tot 12 uur',
    );
    const join = fc.constantFrom(', ', '; ', ' en ', ' and ');
    const clause = fc.record({ name, what, join });
    fc.assert(
      fc.property(
        fc.uniqueArray(clause, { minLength: 1, maxLength: 3, selector: (c) => c.what }),
        (clauses) => {
          const texts = clauses.map(({ name, what }) => `${name.join(' en ')} ${what}`);
          const line = texts.reduce((all, text, at) => `${all}${clauses[at]?.join ?? ''}${text}`);
          let now = people;
          for (const text of texts) {
            const reading = readPresence(text, {
              attendees: now,
              startTime: '10:00',
              now: '11:07',
            });
            if (reading.kind !== 'understood') throw new Error(text);
            now = now.map((one) => ({
              ...one,
              ...reading.people.find(({ attendee }) => attendee.id === one.id)?.set,
            }));
          }
          const whole = readPresence(line, { attendees: people, startTime: '10:00', now: '11:07' });
          if (whole.kind !== 'understood') throw new Error(line);
          expect(whole.newcomers).toEqual([]);
          const after = people.map((one) => ({
            ...one,
            ...whole.people.find(({ attendee }) => attendee.id === one.id)?.set,
          }));
          expect(after).toEqual(now);
        },
      ),
    );
  });
});

describe('a time in a line', () => {
  test.each([
    ['om 9.05 uur', '09:05'],
    ['9u05', '09:05'],
    ['0905', '09:05'],
    ['14 uur', '14:00'],
    ['half drie', '14:30'],
    ['om half 12', '11:30'],
    ['kwart over 3', '15:15'],
    ['om 3 uur', '15:00'],
    ['03 uur', '03:00'],
    ['0 uur', '00:00'],
    ['kwart voor elf', '10:45'],
    ['half een', '12:30'],
  ])('“%s” is understood', (text, time) => {
    expect(findWrittenTime(`Nora weg ${text}`)).toMatchObject({ time, rest: 'Nora weg' });
  });

  test.each(['punt 7', '25.00', '12.75', '2027-03-12'])('“%s” is none', (text) => {
    expect(findWrittenTime(`Nora weg ${text}`)).toBeNull();
  });
});
