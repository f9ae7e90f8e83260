import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draws, meeting } from '../support/arbitraries.ts';
import { live, type Act, type Manner, type Moment } from '../support/crash-story.ts';
import type { Lie } from '../support/crashing-disk.ts';
import { afterPowerCut, emptyDisk, type Choose, type DiskState } from '../support/disk-state.ts';

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('change' as const),
      draws: draws.map((all) => all.slice(0, 2)),
      wait: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('checkpoint' as const), wait: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom('reopen' as const, 'trashAndRestore' as const, 'look' as const),
    }),
  },
);

/** The start of the app, work in it, and how it ends: a killed process leaves the system as it is. */
const life = fc.record({
  acts: fc.array(act, { maxLength: 6 }),
  pace: fc.array(fc.nat(6), { maxLength: 5 }),
  end: fc.constantFrom('power cut' as const, 'kill' as const),
  at: fc.nat(),
  luck: fc.array(fc.nat(999), { minLength: 1, maxLength: 8 }),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const nothing: Choose = () => 0;
const everything: Choose = (most) => most;

function chance(luck: readonly number[], from: number): Choose {
  let at = from;
  return (most) => (luck[at++ % luck.length] ?? 0) % (most + 1);
}

function crash({ disk, past }: Moment, { end, luck }: Life, at: number): Moment {
  return { disk: end === 'kill' ? disk : afterPowerCut(disk, chance(luck, at)), past };
}

/** Stops the last of these lives at every moment, and opens the meeting on whatever that may leave. */
async function stopEverywhere(start: Moment, lives: readonly Life[], lie?: Lie): Promise<number> {
  let from = start;
  let moments: readonly Moment[] = [];
  let cases = 0;
  for (const [index, one] of lives.entries()) {
    const manner: Manner = { pace: one.pace, lie };
    moments = await live(from, one.acts, manner);
    const at = one.at % moments.length;
    const moment = moments[at];
    if (moment && index < lives.length - 1) from = crash(moment, one, at);
  }
  const luck = lives.at(-1)?.luck ?? [0];
  for (const [at, { disk, past }] of moments.entries()) {
    const left: readonly DiskState[] = [
      disk,
      ...[nothing, everything, chance(luck, at)].map((choose) => afterPowerCut(disk, choose)),
    ];
    for (const one of left) await live({ disk: one, past }, [], { pace: [], lie });
    cases += left.length;
  }
  return cases;
}

const start = meeting.map((made): Moment => ({
  disk: emptyDisk,
  past: { states: [made], acknowledged: -1 },
}));

function law(lives: fc.Arbitrary<readonly Life[]>, lie?: Lie) {
  return fc.asyncProperty(start, lives, async (moment, all) => {
    await stopEverywhere(moment, all, lie);
  });
}

describe('after a crash', () => {
  it('at any operation of the disk a meeting opens with all that was acknowledged', async () => {
    await fc.assert(law(fc.tuple(life)), { numRuns: 60 });
  });

  it('at any operation of the start after a crash nothing is lost either', async () => {
    await fc.assert(law(fc.array(life, { minLength: 2, maxLength: 4 })), { numRuns: 60 });
  });

  it.each(['write', 'sync', 'syncFolder'] as const)(
    'a disk that lies about its %s would be found out',
    async (lie) => {
      const { failed } = await fc.check(law(fc.tuple(life), lie), {
        numRuns: 60,
        endOnFailure: true,
      });
      expect(failed).toBe(true);
    },
  );
});
