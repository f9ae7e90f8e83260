import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { afterPowerCut, isAllSynced, type Choose } from '../support/disk-state.ts';
import {
  beginning,
  live,
  mustHoldAll,
  there,
  type Act,
  type Moment,
} from '../support/merging-story.ts';

// Thousands of openings take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const here = fc.record({
  type: fc.constantFrom('here' as const, 'here' as const, 'checkpoint' as const, 'reopen' as const),
});
const written = (hasSynchronised: fc.Arbitrary<boolean>) =>
  fc.record({ type: fc.constant('there' as const), hasSynchronised });
const race = (hasSynchronised: fc.Arbitrary<boolean>) =>
  fc.record({ type: fc.constant('race' as const), hasSynchronised, after: fc.nat(40) });

const acts: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: here }, { weight: 2, arbitrary: written(fc.boolean()) }),
  { maxLength: 5 },
);

/**
 * That machine writes while we do, and goes on from what it wrote: were it to go on from a file in which
 * its own line is not merged yet, two lines would stand in one place, and that is rightly asked.
 */
const own = fc.constant(false);
const racedActs: fc.Arbitrary<readonly Act[]> = fc
  .tuple(
    race(fc.boolean()),
    fc.array(
      fc.oneof(
        { weight: 4, arbitrary: here },
        { weight: 1, arbitrary: written(own) },
        { weight: 1, arbitrary: race(own) },
      ),
      { maxLength: 4 },
    ),
  )
  .map(([first, rest]) => [{ type: 'here' }, first, { type: 'checkpoint' }, ...rest]);

const nothing: Choose = () => 0;
const everything: Choose = (most) => most;

/** What is on the disk when the app is killed there, or the power goes. */
function left(moment: Moment): readonly Moment[] {
  if (isAllSynced(moment.disk)) return [moment];
  const cut = (choose: Choose) => ({ ...moment, disk: afterPowerCut(moment.disk, choose) });
  return [moment, cut(nothing), cut(everything)];
}

describe('a meeting that two machines write', () => {
  it('holds all that was acknowledged here and all that came from there, after a crash at any operation', async () => {
    let cases = 0;
    const law = fc.asyncProperty(acts, async (all) => {
      for (const one of (await live(await beginning(), all)).flatMap(left)) {
        await mustHoldAll(one);
        cases += 1;
      }
    });
    await fc.assert(law, { numRuns: 8 });
    expect(cases).toBeGreaterThan(200);
  });

  it('and so it does when that machine writes in the middle of our own writing', async () => {
    let cases = 0;
    const law = fc.asyncProperty(racedActs, async (all) => {
      for (const one of (await live(await beginning(), all)).flatMap(left)) {
        await mustHoldAll(one);
        cases += 1;
      }
    });
    await fc.assert(law, { numRuns: 8 });
    expect(cases).toBeGreaterThan(200);
  });

  it('and so it does when the file is replaced after the crash, before the app is started again', async () => {
    let cases = 0;
    const law = fc.asyncProperty(acts, fc.boolean(), async (all, hasSynchronised) => {
      for (const one of (await live(await beginning(), all)).flatMap(left)) {
        await mustHoldAll(there(one, hasSynchronised));
        cases += 1;
      }
    });
    await fc.assert(law, { numRuns: 8 });
    expect(cases).toBeGreaterThan(200);
  });

  it('and so it does when the start after that is broken off too', async () => {
    let cases = 0;
    const law = fc.asyncProperty(acts, fc.nat(), async (all, at) => {
      const first = await live(await beginning(), all);
      const crashed = first[at % first.length];
      if (!crashed) return;
      const restart = await live(there(crashed, false), [{ type: 'here' }]);
      for (const one of restart.flatMap(left)) {
        await mustHoldAll(one);
        cases += 1;
      }
    });
    await fc.assert(law, { numRuns: 6 });
    expect(cases).toBeGreaterThan(200);
  });
});
