import { describe, expect, it, test } from 'vitest';
import { bodyNames } from '../../shared/capture/next-meeting.ts';
import { markerContext, readLine } from '../support/markers.ts';

describe('when it must be done', () => {
  test.each([
    ['1 nov', '2027-11-01'],
    ['vóór 1 nov', '2027-11-01'],
    ['1 feb', '2028-02-01'],
    ['1-4', '2027-04-01'],
    ['2 april 2027', '2027-04-02'],
    ['vandaag', '2027-03-12'],
    ['morgen', '2027-03-13'],
    ['tomorrow', '2027-03-13'],
    ['overmorgen', '2027-03-14'],
    ['maandag', '2027-03-15'],
    ['vrijdag', '2027-03-19'],
    ['by Friday', '2027-03-19'],
    ['donderdag over een week', '2027-03-25'],
    ['volgende week', '2027-03-19'],
    ['volgende week woensdag', '2027-03-17'],
    ['next week on Wednesday', '2027-03-17'],
    ['over twee weken', '2027-03-26'],
    ['over 10 dagen', '2027-03-22'],
    ['over acht weken', '2027-05-07'],
    ['vrijdag a.s.', '2027-03-19'],
    ['maandag aanstaande', '2027-03-15'],
    ['vrijdag 19 maart a.s.', '2027-03-19'],
    ['1 april volgend jaar', '2028-04-01'],
    ['April 1 next year', '2028-04-01'],
    ["1 mei '28", '2028-05-01'],
    ['medio mei 2028', '2028-05-15'],
    ['half mei 2028', '2028-05-15'],
    ['begin week 12', '2027-03-22'],
    ['eind week 12', '2027-03-26'],
    ['in two weeks', '2027-03-26'],
    ['over een maand', '2027-04-12'],
    ['volgende maand', '2027-04-30'],
    ['eind november', '2027-11-30'],
    ['eind februari', '2028-02-29'],
    ['end of June', '2027-06-30'],
    ['medio mei', '2027-05-15'],
    ['half december', '2027-12-15'],
    ['begin december', '2027-12-01'],
    ['beginning of February', '2028-02-01'],
    ['december', '2027-12-31'],
    ['vóór december', '2027-12-01'],
    ['a.s. maandag', '2027-03-15'],
    ['volgende woensdag', '2027-03-17'],
    ['next Friday', '2027-03-19'],
    ['begin volgende week', '2027-03-15'],
    ['einde week', '2027-03-12'],
    ['by the end of the month', '2027-03-31'],
    ['over 2 wkn', '2027-03-26'],
    ['over een half jaar', '2027-09-12'],
    ['week 10', '2027-03-12'],
    ['week 9', '2028-03-03'],
    ['wk 53 2026', '2027-01-01'],
    ['Q1', '2027-03-31'],
    ['eind Q3', '2027-09-30'],
    ['vierde kwartaal', '2027-12-31'],
    ['2e kwartaal 2028', '2028-06-30'],
    ['1st of November', '2027-11-01'],
    ['dit jaar', '2027-12-31'],
    ['eind van het jaar', '2027-12-31'],
    ['1.12', '2027-12-01'],
    ['1.2', '2028-02-01'],
    ['vóór 1.12', '2027-12-01'],
    ['EOD', '2027-03-12'],
    ['end of day', '2027-03-12'],
    ['einde van de dag', '2027-03-12'],
    ['EOW', '2027-03-12'],
    ['EOM', '2027-03-31'],
    ['over anderhalve week', '2027-03-23'],
    ['over anderhalve maand', '2027-04-27'],
    ['over anderhalf jaar', '2028-09-12'],
    ['in a week and a half', '2027-03-23'],
    ['within one and a half months', '2027-04-27'],
    ['eind Q1', '2027-03-31'],
    ['end of Q2', '2027-06-30'],
    ['volgende vergadering', '2027-04-09'],
    ['next meeting', '2027-04-09'],
    ['in de volgende vergadering', '2027-04-09'],
    ['het eind van de maand', '2027-03-31'],
    ['vóór het eind van de maand', '2027-03-31'],
    ['week van 5 april', '2027-04-09'],
    ['in de week van maandag 5 april', '2027-04-09'],
    ['in de week van 5-4', '2027-04-09'],
    ['eerste helft april', '2027-04-15'],
    ['in de 2e helft van april', '2027-04-30'],
  ])('“%s” is %s', (when, due) => {
    expect(readLine(`Actie Joris ${when}: bellen`)).toMatchObject({
      owners: ['Joris Tebbe'],
      text: 'bellen',
      due,
      openDue: null,
    });
    expect(readLine(`Actie: bellen (Joris, ${when})`)).toMatchObject({
      owners: ['Joris Tebbe'],
      text: 'bellen',
      due,
    });
  });

  test.each([
    ['ma', '2027-03-15'],
    ['ma a.s.', '2027-03-15'],
    ['vr.', '2027-03-19'],
    ['1-5-28', '2028-05-01'],
    ['1/12/27', '2027-12-01'],
    ['30.4.27', '2027-04-30'],
  ])('“%s” is %s before a colon', (when, due) => {
    expect(readLine(`Actie Joris ${when}: bellen`)).toMatchObject({
      owners: ['Joris Tebbe'],
      text: 'bellen',
      due,
    });
  });

  it('is not the name of somebody who is called as a day is for short', () => {
    const attendees = [{ name: 'Do Nguyen' }];
    expect(readLine('Actie Do: bellen', { attendees })).toMatchObject({
      owners: ['Do Nguyen'],
      due: null,
    });
  });

  test.each([
    ['Actie Jan 1 dec: bellen', '2027-12-01'],
    ['Actie Jan 1-12: bellen', '2027-12-01'],
    ['Actie Jan 1/12: bellen', '2027-12-01'],
    ['Actie Joris en Jan 5 april: bellen', '2027-04-05'],
    ['Actie Jan 1 dec bellen', '2027-12-01'],
  ])('is not in January because Jan does it: “%s”', (line, due) => {
    const attendees = [{ name: 'Jan Pol' }, ...markerContext.attendees];
    const marker = readLine(line, { attendees });
    expect(marker).toMatchObject({ text: 'bellen', due });
    expect(marker?.owners.at(-1)).toBe('Jan Pol');
  });

  it('is in a week that the year has', () => {
    expect(readLine('Actie Joris week 53: bellen')?.due).toBeNull();
    const newYear = { meetingDate: '2027-01-01' };
    expect(readLine('Actie Joris week 53: bellen', newYear)?.due).toBe('2027-01-01');
    expect(readLine('Actie Joris week 52: bellen', newYear)?.due).toBe('2027-12-31');
    expect(readLine('Actie Joris week 1: bellen', { meetingDate: '2027-12-31' })?.due).toBe(
      '2028-01-07',
    );
  });

  it('is the day before which it must be done, also behind another day', () => {
    const line = 'Actie: Joris past de notulen van 1 april aan vóór 1 mei';
    expect(readLine(line)?.due).toBe('2027-05-01');
  });

  test.each([
    'z.s.m.',
    'zo snel mogelijk',
    'asap',
    'na de zomer',
    'voor kerst',
    'doorlopend',
    'n.t.b.',
    't.z.t.',
    'voorjaar 2028',
    'dit najaar',
    'na het zomerreces',
  ])('“%s” is no day: its words are kept', (openDue) => {
    const kept = { owners: ['Joris Tebbe'], text: 'bellen', due: null, openDue };
    expect(readLine(`Actie Joris ${openDue}: bellen`)).toMatchObject(kept);
    expect(readLine(`Actie: bellen (Joris, ${openDue})`)).toMatchObject(kept);
  });

  test.each([
    '31-4',
    'week 53',
    '14.00 uur',
    'vóór de volgende TF',
    'volgende TF',
    'de volgende stuurgroep',
    'uiterlijk de raad van mei',
    'tweede week april',
    'laatste week van april',
    'in de loop van april',
    'mei/juni',
  ])('is not known from “%s”: the words are kept behind somebody who is known', (openDue) => {
    const kept = { owners: ['Joris Tebbe'], text: 'bellen', due: null, openDue };
    expect(readLine(`Actie Joris ${openDue}: bellen`)).toMatchObject(kept);
    expect(readLine(`Actie om te bellen ${openDue}: wie?`)).toBeNull();
  });

  describe('of the next meeting by what the body is called', () => {
    const bodies = bodyNames('TF', 'Taskforce Waterrand');

    test.each([
      'volgende TF',
      'vóór de volgende TF',
      'uiterlijk volgende tf',
      'eerstvolgende TF-vergadering',
      'in de volgende taskforce',
      'volgende Taskforce Waterrand',
    ])('is known from “%s”', (when) => {
      const known = { owners: ['Joris Tebbe'], due: '2027-04-09', openDue: null };
      expect(readLine(`Actie Joris ${when}: bellen`, { bodies })).toMatchObject(known);
      expect(readLine(`Actie: bellen (Joris, ${when})`, { bodies })).toMatchObject(known);
    });

    it('is read in a sentence', () => {
      const line = 'Actie: Joris zoekt het uit, uiterlijk volgende TF';
      expect(readLine(line, { bodies })?.due).toBe('2027-04-09');
    });

    it('leaves its words where that meeting is not planned', () => {
      const line = 'Actie allen volgende TF: lezen';
      expect(readLine(line, { bodies, nextMeeting: null })).toMatchObject({
        owners: ['Allen'],
        text: 'lezen',
        due: null,
        openDue: 'volgende TF',
      });
    });

    it('is no owner before the day on which it meets', () => {
      const known = { owners: ['Joris Tebbe'], due: '2027-04-09' };
      expect(readLine('Actie Joris TF 9 april: bellen', { bodies })).toMatchObject(known);
      expect(readLine('Actie Joris, de TF van 9 april: bellen', { bodies })).toMatchObject(known);
    });

    it('is not that of another body', () => {
      const line = 'Actie Joris volgende stuurgroep: bellen';
      expect(readLine(line, { bodies })).toMatchObject({
        due: null,
        openDue: 'volgende stuurgroep',
      });
    });
  });

  it('that is none leaves the same words in the text', () => {
    expect(readLine('Actie: z.s.m. contact opnemen (Joris, z.s.m.)')).toMatchObject({
      owners: ['Joris Tebbe'],
      text: 'z.s.m. contact opnemen',
      due: null,
      openDue: 'z.s.m.',
    });
  });

  it.each([
    'Actie: Joris, 1 nov: bellen',
    'Actie - Joris, 1 nov: bellen',
    'Actie Joris 1 nov bellen',
    'Actie Joris vóór 1 nov bellen',
  ])('stands with who does it before the text in “%s”', (line) => {
    expect(readLine(line)).toMatchObject({
      owners: ['Joris Tebbe'],
      text: 'bellen',
      due: '2027-11-01',
    });
  });

  it('is read in a sentence and stays there', () => {
    const marker = readLine('Actie: Joris belt de bank vóór vrijdag');
    expect(marker).toMatchObject({ text: 'Joris belt de bank vóór vrijdag', due: '2027-03-19' });
  });

  it('is the first of a month before which it must be done', () => {
    expect(readLine('Actie: Joris belt de bank vóór december')?.due).toBe('2027-12-01');
  });

  test.each([
    ['Actie: Joris belt uiterlijk 1.12', '2027-12-01'],
    ['Actie: Joris belt vóór 1.12, over versie 2.3', '2027-12-01'],
    ['Actie: Joris test versie 2.3, deadline: 1.12', '2027-12-01'],
    ['Actie: Joris leest 1.12 vóór vrijdag', '2027-03-19'],
  ])('is a day in figures with a dot where a word says so: “%s”', (line, due) => {
    expect(readLine(line)?.due).toBe(due);
  });

  test.each([
    'Actie: Joris test versie 1.12',
    'Actie: Joris past paragraaf 1.12 aan',
    'Actie: Joris verhoogt het tarief tot 1.12',
    'Actie: Joris herschrijft het stuk (1.12)',
    'Actie: Joris opent de zaal uiterlijk 9.12 uur',
    'Actie: Joris belt uiterlijk 1.13',
    'Actie: Joris test vóór 1.12.4',
  ])('is no version, sum or time: “%s”', (line) => {
    expect(readLine(line)?.due).toBeNull();
  });

  it('is not a number in front', () => {
    expect(readLine('Actie 1.12: bellen')).toBeNull();
  });

  it('is not any day that the sentence is about', () => {
    expect(readLine('Actie: Joris stuurt het verslag van vrijdag rond')?.due).toBeNull();
  });

  it('keeps the words for a next meeting that is not planned yet', () => {
    expect(
      readLine('Actie Joris volgende vergadering: bellen', { nextMeeting: null }),
    ).toMatchObject({
      owners: ['Joris Tebbe'],
      due: null,
      openDue: 'volgende vergadering',
    });
  });
});

test.each([
  ['Actie Joris vrijdag 2-4: bellen', '2027-04-02'],
  ['Actie Joris op vrijdag 2027-04-02: bellen', '2027-04-02'],
  ['Actie Joris op vrijdag 2 april 2027: bellen', '2027-04-02'],
  ['Actie Joris vr. 2 apr: bellen', '2027-04-02'],
])('the day of the week belongs to the date behind it: %s', (line, due) => {
  expect(readLine(line)).toMatchObject({ owners: ['Joris Tebbe'], due, text: 'bellen' });
});
