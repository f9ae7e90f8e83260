import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from './app-build.mjs';
import { fromPlaywright, fromVitest, judge, none } from './counts.mjs';
import { modules, out, root } from './paths.mjs';
import { run } from './run.mjs';
import { Stop, say } from './say.mjs';

/**
 * The stages of `npm test`. Each shows its work in the terminal and answers what it counted; a stage without
 * tests of its own counts one failure when it fails, and nothing when it does not.
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {(filters: readonly string[]) => Promise<Counts>} Stage
 */

const failedOnce = { ...none, failed: 1 };

/** @type {Record<'check' | 'build' | 'unit' | 'e2e', Stage>} */
export const stages = {
  async check() {
    const { code } = await node(['build/check.mjs']);
    return code === 0 ? none : failedOnce;
  },

  async build() {
    try {
      await buildApp();
      return none;
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      say(error.message);
      return failedOnce;
    }
  },

  async unit(filters) {
    const report = freshReport('unit.json');
    const vitest = join(modules, 'vitest', 'vitest.mjs');
    const { code } = await node([
      vitest,
      'run',
      '--config=build/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filters,
    ]);
    return judge(code, read(report, fromVitest));
  },

  async e2e(filters) {
    const report = freshReport('e2e.json');
    const playwright = join(modules, '@playwright', 'test', 'cli.js');
    const { code } = await node(
      [
        playwright,
        'test',
        '--config=build/playwright.config.ts',
        '--reporter=list,json',
        ...filters,
      ],
      { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    );
    return judge(code, read(report, fromPlaywright));
  },
};

/** @param {readonly string[]} args @param {Record<string, string>} [env] */
function node(args, env = {}) {
  return run(process.execPath, args, { cwd: root, show: true, env });
}

/** @param {string} name */
function freshReport(name) {
  const folder = join(out, 'test');
  mkdirSync(folder, { recursive: true });
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

/**
 * @template T
 * @param {string} report
 * @param {(report: T) => Counts} count
 */
function read(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return null;
  }
}
