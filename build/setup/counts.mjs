/** How many tests a runner's JSON report counts. */

/**
 * @typedef {{ passed: number, failed: number, skipped: number, flaky: number }} Counts passed includes flaky: those
 *   that passed at the second try only
 *
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly unknown[] }[] }} VitestReport
 *
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   errors: readonly unknown[] }} PlaywrightReport
 */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0, flaky: 0 };

/** A file that does not even load counts as one failure. @param {VitestReport} report @returns {Counts} */
export function fromVitest(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  };
}

/** What stops Playwright outside a test (a set-up, a file that does not load) counts too. @param {PlaywrightReport} report @returns {Counts} */
export function fromPlaywright({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    flaky: stats.flaky,
  };
}

/**
 * What a runner's run amounts to. One that ends badly, or that finds no test at all, has failed at least once
 * whatever its report says.
 * @param {number} code the runner's exit code
 * @param {Counts | null} counts null when it left no report
 * @returns {Counts}
 */
export function judge(code, counts) {
  const { failed, ...rest } = counts ?? none;
  const ranNothing = rest.passed + failed === 0;
  return { ...rest, failed: failed === 0 && (code !== 0 || ranNothing) ? 1 : failed };
}

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
      flaky: total.flaky + one.flaky,
    }),
    none,
  );
}

/** The line a build server reads. @param {Counts} counts */
export function summary({ passed, failed, skipped, flaky }) {
  const rest = Object.entries({ skipped, flaky }).filter(([, count]) => count > 0);
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...rest.map(([name, count]) => `${count} ${name}`),
  ];
  return parts.join(', ');
}
