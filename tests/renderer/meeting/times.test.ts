import { describe, expect, it } from 'vitest';
import { durationText, minutesBetween } from '../../../renderer/meeting/times.ts';
import { translator } from '../../../shared/i18n/translator.ts';

describe('a duration', () => {
  it.each([
    [45, '45 min'],
    [60, '1 uur'],
    [130, '2 uur 10'],
  ])('of %i minutes reads “%s”', (minutes, text) => {
    expect(durationText(minutes, translator('nl'))).toBe(text);
  });
});

describe('the time that a meeting has', () => {
  it('lies between its start and its end', () => {
    expect(minutesBetween('10:00', '12:30')).toBe(150);
  });

  it('is unknown when one is missing or the end comes first', () => {
    expect(minutesBetween('10:00', null)).toBeNull();
    expect(minutesBetween(null, '12:30')).toBeNull();
    expect(minutesBetween('12:30', '10:00')).toBeNull();
  });
});
