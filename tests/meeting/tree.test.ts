import { describe, expect, it } from 'vitest';
import { plannedMinutes } from '../../shared/meeting/tree.ts';
import { anItem } from '../support/builders.ts';

describe('the items of an agenda', () => {
  it('add up to the minutes planned, sub-items included', () => {
    const below = anItem('Visie', { durationMinutes: 15 });
    const items = [
      anItem('Opening', { durationMinutes: 5 }),
      anItem('Koersdocument', { items: [below] }),
    ];
    expect(plannedMinutes(items)).toBe(20);
    expect(plannedMinutes([])).toBe(0);
  });
});
