import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { noHistory } from '../../shared/meeting/history.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { draws, meeting } from '../support/arbitraries.ts';
import { aMeeting } from '../support/builders.ts';
import { damaged, live, type Act, type Moment } from '../support/crash-story.ts';
import type { Lie } from '../support/crashing-disk.ts';
import { afterPowerCut, emptyDisk, isAllSynced, type Choose } from '../support/disk-state.ts';

// Thousands of openings take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

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
  { weight: 2, arbitrary: fc.constant({ type: 'keepVersion' as const }) },
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

/** Opens the meeting on whatever a stop at each of these moments may leave; tells how often it did. */
async function openAfterEach(
  moments: readonly Moment[],
  luck: readonly number[],
  lie?: Lie,
): Promise<number> {
  let cases = 0;
  for (const [at, { disk, past }] of moments.entries()) {
    const ways = isAllSynced(disk) ? [] : [nothing, everything, chance(luck, at)];
    const left = [disk, ...ways.map((choose) => afterPowerCut(disk, choose))];
    for (const one of left) await live({ disk: one, past }, [], { pace: [], lie });
    cases += left.length;
  }
  return cases;
}

/** Lets one life follow on the other; each but the last is stopped somewhere, the last everywhere. */
async function liveAll(start: Moment, lives: readonly Life[], lie?: Lie): Promise<number> {
  let from = start;
  for (const [index, one] of lives.entries()) {
    const moments = await live(from, one.acts, { pace: one.pace, lie });
    if (index === lives.length - 1) return openAfterEach(moments, one.luck, lie);
    const at = one.at % moments.length;
    from = crash(moments[at] ?? from, one, at);
  }
  return 0;
}

/** What may become of a file while the app does not run, or runs on something else. */
const damage: fc.Arbitrary<(content: Uint8Array) => Uint8Array> = fc.oneof(
  fc
    .nat(99)
    .map(
      (percent) => (content: Uint8Array) =>
        content.slice(0, Math.floor((content.length * percent) / 100)),
    ),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => () => bytes),
  fc.constant(() => new TextEncoder().encode('{"schema":"notulist/meeting@1"}')),
);

function startWith(made: Meeting): Moment {
  return {
    disk: emptyDisk,
    past: {
      states: [{ meeting: made, history: noHistory }],
      acknowledged: -1,
      versioned: -1,
      isDamaged: false,
      mayBeInTrash: false,
    },
  };
}

function aLaw(lives: fc.Arbitrary<readonly Life[]>, lie?: Lie) {
  const tried = { cases: 0 };
  const law = fc.asyncProperty(meeting.map(startWith), lives, async (start, all) => {
    tried.cases += await liveAll(start, all, lie);
  });
  return { law, tried };
}

function change(text: string): Act {
  return { type: 'change', draws: [{ kind: 0, a: 0, b: 0, text, blocks: [] }], wait: false };
}

describe('after a crash', () => {
  it('at any operation of the disk a meeting opens with all that was acknowledged', async () => {
    const { law, tried } = aLaw(fc.tuple(life));
    await fc.assert(law, { numRuns: 20 });
    expect(tried.cases).toBeGreaterThan(1_000);
  });

  it('at any operation of the start after a crash nothing is lost either', async () => {
    const { law, tried } = aLaw(fc.array(life, { minLength: 2, maxLength: 4 }));
    await fc.assert(law, { numRuns: 20 });
    expect(tried.cases).toBeGreaterThan(1_000);
  });

  it('what a killed process left is safe once it was opened, whenever the power goes', async () => {
    const first: readonly Act[] = [
      change('Een'),
      { type: 'checkpoint', wait: true },
      change('Twee'),
    ];
    let cases = 0;
    for (const killed of await live(startWith(aMeeting()), first, { pace: [] })) {
      const moments = await live(killed, [change('Drie')], { pace: [] });
      for (const { disk, past } of moments) {
        await live({ disk: afterPowerCut(disk, nothing), past }, [], { pace: [] });
      }
      cases += moments.length;
    }
    expect(cases).toBeGreaterThan(250);
  });

  it('and with meeting.json damaged nothing that was acknowledged is lost either', async () => {
    let cases = 0;
    const law = fc.asyncProperty(
      meeting.map(startWith),
      life,
      damage,
      async (start, one, spoil) => {
        const acts: readonly Act[] = [...one.acts, change('Nog een')];
        for (const [at, moment] of (await live(start, acts, { pace: one.pace })).entries()) {
          const from = damaged(crash(moment, one, at), spoil);
          if (!from.past.isDamaged) continue;
          // The opening itself is stopped too, now and then.
          const opening = await live(from, [change('Verder')], { pace: [] });
          const stopped = opening[at % opening.length] ?? from;
          await live(crash(stopped, one, at), [], { pace: [] });
          cases += 1;
        }
      },
    );
    await fc.assert(law, { numRuns: 40 });
    expect(cases).toBeGreaterThan(150);
  });

  it.each(['write', 'sync', 'syncFolder'] as const)(
    'a disk that lies about its %s would be found out',
    async (lie) => {
      const { law } = aLaw(fc.tuple(life), lie);
      const { failed } = await fc.check(law, { numRuns: 60, endOnFailure: true });
      expect(failed).toBe(true);
    },
  );
});
