import { describe, expect, it } from 'vitest';
import { longDate, monthName, shortDate } from '../../../renderer/library/dates.ts';
import {
  countsText,
  dayText,
  planText,
  seriesText,
  titleIn,
} from '../../../renderer/library/meeting-texts.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { aSeries } from '../../support/builders.ts';
import { aSummary } from './summaries.ts';

const t = translator('nl');

describe('the day of a meeting', () => {
  it('is told with its day of the week, its year and when it begins', () => {
    const meeting = aSummary({ date: '2027-03-12', startTime: '10:00' });
    expect(dayText(meeting, 'nl')).toBe('vr 12 mrt 2027, 10.00 uur');
    expect(dayText({ ...meeting, startTime: null }, 'en')).toBe('Fri 12 Mar 2027');
    expect(dayText({ ...meeting, date: null }, 'nl')).toBe('');
  });
});

describe('the texts of a meeting in the library', () => {
  it('say what is planned, and leave out what there is none of', () => {
    const meeting = aSummary({ itemCount: 13, plannedMinutes: 130, openActionCount: 6 });
    expect(planText(meeting, t)).toBe('13 agendapunten · 2 uur 10 gepland · 6 open acties mee');
    expect(planText(aSummary({ itemCount: 1 }), t)).toBe('1 agendapunt');
    const held = aSummary({ status: 'live', itemCount: 2, openActionCount: 1 });
    expect(planText(held, t)).toBe('2 agendapunten · 1 open actie');
    expect(planText(aSummary(), t)).toBe('Nog geen agendapunten');
  });

  it('count decisions and actions once there are minutes', () => {
    const reported = aSummary({ status: 'concept', decisionCount: 1, actionCount: 9 });
    expect(countsText(reported, t)).toBe('1 besluit · 9 acties');
    expect(countsText({ ...reported, decisionCount: 0 }, t)).toBe('9 acties');
    expect(countsText({ ...reported, status: 'sent', itemCount: 2 }, t)).toBe('2 agendapunten');
  });

  it('do not repeat the name of the series under that very name', () => {
    const series = aSeries('Taskforce Waterrand');
    expect(titleIn(aSummary({ status: 'adopted' }), series, t)).toBe('Verslag');
    expect(titleIn(aSummary({ status: 'sent' }), series, t)).toBe('Agenda');
    expect(titleIn(aSummary(), null, t)).toBe('Taskforce Waterrand');
    expect(titleIn(aSummary({ title: '' }), series, t)).toBe('Zonder titel');
  });

  it('describe a series by what is known of it', () => {
    const member = { name: 'Mirthe Aalbers', role: null, organisation: null };
    const series = aSeries('Havenoverleg', { abbreviation: 'HO', members: [member] });
    expect(seriesText(series, t)).toBe('HO · 1 vaste deelnemer');
    expect(seriesText({ ...series, members: [] }, t)).toBe('HO');
  });
});

describe('a date', () => {
  it('is written as people in the language write it', () => {
    expect(shortDate('2027-02-05', 'nl')).toBe('5 feb 2027');
    expect(shortDate('2027-02-05', 'en')).toBe('5 Feb 2027');
    expect(longDate('2027-02-05', 'nl')).toBe('vrijdag 5 februari 2027');
    expect(monthName('2027-03-12', 'nl')).toBe('mrt');
  });
});
