import { describe, expect, it } from 'vitest';
import { translator } from '../../../shared/i18n/translator.ts';
import { byDay, dayText, timeText, whenText } from '../../../renderer/versions/version-texts.ts';

const telling = { t: translator('nl'), language: 'nl', now: new Date(2027, 2, 12, 0, 10) } as const;

function instant(day: number, hours: number, minutes: number): string {
  return new Date(2027, 2, day, hours, minutes).toISOString();
}

describe('when a version was kept', () => {
  it('is told by the local day, also just after midnight', () => {
    expect(dayText(instant(12, 0, 5), telling)).toBe('Vandaag');
    expect(dayText(instant(11, 23, 55), telling)).toBe('Gisteren');
    expect(dayText(instant(5, 12, 0), telling)).toBe('vrijdag 5 maart 2027');
  });

  it('is told by the clock as one writes it', () => {
    expect(timeText(instant(12, 9, 5), telling)).toBe('09.05');
    expect(timeText(instant(12, 9, 5), { ...telling, language: 'en' })).toBe('09:05');
  });

  it('stands in a sentence', () => {
    expect(whenText(instant(12, 0, 5), telling)).toBe('vandaag 00.05');
    expect(whenText(instant(5, 14, 32), telling)).toBe('vrijdag 5 maart 2027 14.32');
    const english = { ...telling, t: translator('en'), language: 'en' } as const;
    expect(whenText(instant(12, 0, 5), english)).toMatch(/^today/);
    expect(whenText(instant(5, 14, 32), english)).toMatch(/^Friday 5 March/);
  });

  it('gathers the versions of a day', () => {
    const version = (day: number) => ({
      at: instant(day, 12, 0),
      reason: 'export' as const,
      title: '',
      words: 0,
    });
    const days = byDay([version(12), version(11), version(11)], telling);
    expect(days.map(({ day, versions }) => [day, versions.length])).toEqual([
      ['Vandaag', 1],
      ['Gisteren', 2],
    ]);
  });
});
