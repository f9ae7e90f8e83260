import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonState, includes, joined, saved, type Seen } from '../../main/storage/lineage.ts';
import type { StoredMeeting } from '../../main/storage/meeting-file.ts';
import { aMeeting } from '../support/builders.ts';

/** What is seen after these openings each saved so many times. */
function after(openings: readonly (readonly [session: string, saves: number])[], from: Seen = {}) {
  let seen = from;
  for (const [session, saves] of openings) {
    for (let save = 0; save < saves; save += 1) seen = saved(seen, session);
  }
  return seen;
}

function openings(count: number, name: string) {
  return Array.from({ length: count }, (_, at) => [`${name}-${String(at)}`, 1] as const);
}

function stateOf(seen: Seen): StoredMeeting {
  return { meeting: aMeeting(), revision: 1, seen };
}

const lineage = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3 })))
  .map((all) => after(all));

describe('what a file builds on', () => {
  it('includes what it went on from, and that does not include what came after', () => {
    const law = fc.property(lineage, fc.constantFrom('a', 'e'), (before, session) => {
      const later = saved(before, session);
      expect([includes(later, before), includes(before, later)]).toEqual([true, false]);
    });
    fc.assert(law);
  });

  it('includes both of what was merged, and no more than that', () => {
    const law = fc.property(lineage, lineage, lineage, (one, other, third) => {
      const both = joined(one, other);
      expect([includes(both, one), includes(both, other)]).toEqual([true, true]);
      if (includes(third, one) && includes(third, other)) {
        expect(includes(third, both)).toBe(true);
      }
    });
    fc.assert(law);
  });

  it('is still known of a state that is many openings old', () => {
    const before = after(openings(300, 'before'));
    const later = after(openings(40, 'later'), before);
    expect([includes(later, before), includes(before, later)]).toEqual([true, false]);
  });
});

describe('the last state that two sides knew', () => {
  const start = after(openings(2, 'start'));
  const next = after(openings(1, 'next'), start);
  const ours = after(openings(1, 'ours'), next);

  it('is the newest that both build on, in whatever order they are known', () => {
    const theirs = after(openings(1, 'theirs'), next);
    const known = [stateOf(start), stateOf(next), stateOf(ours)];
    for (const all of [known, known.toReversed()]) {
      expect(commonState(all, ours, theirs)?.seen).toEqual(next);
    }
  });

  it('is none that only one of them builds on', () => {
    const theirs = after(openings(1, 'theirs'));
    expect(commonState([stateOf(start), stateOf(theirs)], ours, theirs)).toBeUndefined();
  });
});
