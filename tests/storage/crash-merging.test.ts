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

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ type: fc.constantFrom('here', 'here', 'checkpoint', 'reopen') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('there' as const), hasSynchronised: fc.boolean() }),
  },
);
const acts = fc.array(act, { maxLength: 5 });

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

  it('and so it does when the file is replaced after the crash, before the app is started again', async () => {
    let cases = 0;
    const law = fc.asyncProperty(acts, fc.boolean(), async (all, hasSynchronised) => {
      for (const one of (await live(await beginning(), all)).flatMap(left)) {
        await mustHoldAll(await there(one, hasSynchronised));
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
      const restart = await live(await there(crashed, false), [{ type: 'here' }]);
      for (const one of restart.flatMap(left)) {
        await mustHoldAll(one);
        cases += 1;
      }
    });
    await fc.assert(law, { numRuns: 6 });
    expect(cases).toBeGreaterThan(200);
  });
});
