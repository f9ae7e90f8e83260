import { describe, expect, it } from 'vitest';
import {
  fromPlaywright,
  fromVitest,
  judge,
  none,
  sum,
  summary,
} from '../../build/setup/counts.mjs';

describe('the summary of npm test', () => {
  it('adds both runners up in one line', () => {
    const unit = { ...none, passed: 200 };
    const e2e = { ...none, passed: 14, failed: 1 };
    expect(summary(sum([unit, e2e]))).toBe('214 passed, 1 failed');
  });

  it('mentions skipped and flaky tests only when there are any', () => {
    expect(summary({ ...none, passed: 3, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
    expect(summary({ ...none, passed: 3, flaky: 1 })).toBe('3 passed, 0 failed, 1 flaky');
  });
});

describe('a runner’s report', () => {
  it('of Vitest counts a file that does not load as a failure', () => {
    const counts = fromVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    });
    expect(counts).toEqual({ ...none, passed: 5, failed: 2, skipped: 2 });
  });

  it('of Playwright counts errors outside a test as failures, and flaky tests as such', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    const counts = { ...none, passed: 5, failed: 2, flaky: 1 };
    expect(fromPlaywright({ stats, errors: [{}] })).toEqual(counts);
  });

  it('counts a failure when the runner ends badly, leaves no report or ran nothing', () => {
    const fine = { ...none, passed: 4 };
    expect(judge(0, fine)).toEqual(fine);
    expect(judge(1, fine).failed).toBe(1);
    expect(judge(0, null).failed).toBe(1);
    expect(judge(0, { ...none, skipped: 9 }).failed).toBe(1);
    expect(judge(1, { ...none, passed: 4, failed: 3 }).failed).toBe(3);
  });
});
