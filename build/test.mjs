import { parseArgs } from 'node:util';
import { sum, summary, none } from './setup/counts.mjs';
import { prepare, prepareModules } from './setup/prepare.mjs';
import { Stop, script } from './setup/say.mjs';
import { stages } from './setup/stages.mjs';

/**
 * `npm test [-- --only unit|e2e|check] [--json] [filter …]`: sets the machine up, checks the code, runs every
 * test, and ends with one line such as `214 passed, 0 failed`.
 *
 * @typedef {{ stage: string, seconds: number } & import('./setup/counts.mjs').Counts} Result
 */

/** @type {Record<string, readonly (keyof typeof stages)[]>} */
const choices = {
  all: ['check', 'build', 'unit', 'e2e'],
  check: ['check'],
  unit: ['build', 'unit'], // the command line is tested as built
  e2e: ['build', 'e2e'],
};

/** The stages that run tests. */
const runners = { unit: true, e2e: true };

/** @type {Result[]} */
const results = [];

/** @param {string} stage @param {() => Promise<import('./setup/counts.mjs').Counts>} work */
async function timed(stage, work) {
  console.log(`\n== ${stage}`);
  const start = performance.now();
  const counts = await work();
  results.push({ stage, seconds: (performance.now() - start) / 1000, ...counts });
}

/** @param {Result} result */
function row({ stage, seconds, ...counts }) {
  const tests = stage in runners ? summary(counts) : '';
  const result = counts.failed > 0 ? 'FAILED' : 'ok';
  return `${stage.padEnd(8)}${seconds.toFixed(1).padStart(7)} s  ${result.padEnd(8)}${tests}`.trimEnd();
}

await script(async () => {
  const { values, positionals } = parseArgs({
    options: {
      only: { type: 'string', default: 'all' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const chosen = choices[values.only];
  if (chosen === undefined)
    throw new Stop(`There is no --only ${values.only}`, 'choose unit, e2e or check');

  await timed('set-up', async () => {
    await (values.only === 'check' ? prepareModules() : prepare(['start', 'display', 'word']));
    return none;
  });
  for (const stage of chosen) {
    const isBuilt = results.every((result) => result.stage !== 'build' || result.failed === 0);
    if (stage === 'e2e' && !isBuilt) {
      console.log('\n== e2e is not run: there is no app'); // the failed build counts
      continue;
    }
    await timed(stage, () => stages[stage](positionals));
  }

  const total = sum(results);
  console.log(`\n${results.map(row).join('\n')}\n`);
  if (values.json) console.log(JSON.stringify({ ...total, stages: results }));
  console.log(summary(total));
  return total.failed === 0 ? 0 : 1;
});
