import { describe, expect, it } from 'vitest';
import { fromPlaywright, fromVitest, judge, sum, summary } from '../../build/setup/counts.mjs';

describe('the summary of npm test', () => {
  it('adds both runners up in one line', () => {
    const unit = { passed: 200, failed: 0, skipped: 0 };
    const e2e = { passed: 14, failed: 1, skipped: 0 };
    expect(summary(sum([unit, e2e]))).toBe('214 passed, 1 failed');
  });

  it('mentions skipped tests only when there are any', () => {
    expect(summary({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
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
    expect(counts).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('of Playwright counts errors outside a test, and flaky tests, as failures', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 0 };
    expect(fromPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3, skipped: 0 });
  });

  it('counts a failure when the runner ends badly, leaves no report or ran nothing', () => {
    const fine = { passed: 4, failed: 0, skipped: 0 };
    expect(judge(0, fine)).toEqual(fine);
    expect(judge(1, fine).failed).toBe(1);
    expect(judge(0, null).failed).toBe(1);
    expect(judge(0, { passed: 0, failed: 0, skipped: 9 }).failed).toBe(1);
    expect(judge(1, { passed: 4, failed: 3, skipped: 0 }).failed).toBe(3);
  });
});
