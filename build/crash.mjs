import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isGood, summaryOf, tableOf } from './crash/report.mjs';
import { buildApp } from './setup/app-build.mjs';
import { modules, out, root } from './setup/paths.mjs';
import { prepare } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { Stop, script } from './setup/say.mjs';

/**
 * `npm run test:crash [-- --runs N] [--seed S] [--json]`: types in the real app, kills it, starts it again and
 * compares. The app is driven by tests/e2e/crash.spec.ts, which leaves what it saw in out/test/crash.json.
 */
const seen = join(out, 'test', 'crash.json');

/** @param {string} name @param {string} value */
function wholeNumber(name, value) {
  if (/^[1-9]\d{0,8}$/.test(value)) return value;
  throw new Stop(
    `--${name} ${value} is not a whole number above 0`,
    `give one, such as --${name} 50`,
  );
}

/** @returns {import('./crash/report.mjs').Series} */
function readSeries() {
  try {
    return JSON.parse(readFileSync(seen, 'utf8'));
  } catch {
    throw new Stop('The crash runs did not come to their end', 'read above what stopped them');
  }
}

await script(async () => {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const env = {
    NOTULIST_CRASH_RUNS: wholeNumber('runs', values.runs),
    NOTULIST_CRASH_SEED: wholeNumber('seed', values.seed),
  };
  await prepare(['start', 'display']);
  await buildApp();
  rmSync(seen, { force: true });
  const playwright = join(modules, '@playwright', 'test', 'cli.js');
  const args = [playwright, 'test', '--config=build/playwright.config.ts', 'crash.spec.ts'];
  const outcome = await run(process.execPath, args, { cwd: root, show: !values.json, env });
  if (outcome.code !== 0) process.stderr.write(outcome.stdout + outcome.stderr);
  const summary = summaryOf(readSeries());
  if (values.json) {
    process.stdout.write(`${JSON.stringify(summary)}\n`);
  } else {
    console.table(tableOf(summary));
    console.log(
      `unreadable files: ${summary.unreadableFiles}; characters lost that were called saved: ${summary.acknowledgedLost}; starts that ended by themselves: ${summary.failedStarts}`,
    );
  }
  return isGood(summary) && outcome.code === 0 ? 0 : 1;
});
