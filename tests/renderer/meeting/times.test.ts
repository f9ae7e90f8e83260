import { describe, expect, it } from 'vitest';
import { durationText } from '../../../renderer/meeting/times.ts';
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
