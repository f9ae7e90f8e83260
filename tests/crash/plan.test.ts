import { describe, expect, it } from 'vitest';
import { plansFor } from '../../build/crash/plan.mjs';

describe('the plan of a series of crashes', () => {
  it('is the same for the same seed', () => {
    expect(plansFor(40, 7)).toEqual(plansFor(40, 7));
  });

  it('is another for another seed', () => {
    expect(plansFor(40, 7)).not.toEqual(plansFor(40, 8));
  });

  it('begins the same when more runs are asked for', () => {
    expect(plansFor(40, 7).slice(0, 10)).toEqual(plansFor(10, 7));
  });

  it('has every process killed at every kind of moment before any comes again', () => {
    const kinds = plansFor(12, 7).map(({ victim, moment }) => `${victim} ${moment}`);
    expect(new Set(kinds).size).toBe(12);
  });
});
