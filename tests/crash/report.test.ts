import { describe, expect, it } from 'vitest';
import { isGood, summaryOf, type Run } from '../../build/crash/report.mjs';

function aRun(fields: Partial<Run> = {}): Run {
  const plan = { victim: 'main', moment: 'typing', keys: 10, pauseMs: 0, typeOnMs: 0 } as const;
  return { ...plan, characters: 0, milliseconds: 0, acknowledged: 0, foreign: 0, ...fields };
}

function summary(runs: readonly Run[], unreadable: readonly string[] = []) {
  return summaryOf({ seed: 1, runs, unreadable, setAside: 0, failedStarts: 0 });
}

describe('the report of a series of crashes', () => {
  it('gives the most that was lost, for each process that was killed and over all', () => {
    const runs = [
      aRun({ characters: 2, milliseconds: 40 }),
      aRun({ victim: 'renderer', characters: 1, milliseconds: 60 }),
    ];
    expect(summary(runs)).toMatchObject({
      charactersLost: 2,
      millisecondsLost: 60,
      kills: {
        main: { runs: 1, charactersLost: 2, millisecondsLost: 40 },
        renderer: { runs: 1, charactersLost: 1, millisecondsLost: 60 },
        tree: { runs: 0, charactersLost: 0, millisecondsLost: 0 },
      },
    });
  });

  it('is good up to a quarter of a second of typing', () => {
    expect(isGood(summary([aRun({ characters: 4, milliseconds: 250 })]))).toBe(true);
    expect(isGood(summary([aRun({ characters: 4, milliseconds: 251 })]))).toBe(false);
  });

  it('is not good with one unreadable file', () => {
    expect(isGood(summary([aRun()], ['meeting.json']))).toBe(false);
  });

  it('is not good when something is gone that was called saved, however fresh', () => {
    expect(isGood(summary([aRun({ characters: 1, milliseconds: 5, acknowledged: 1 })]))).toBe(
      false,
    );
  });
});
