import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { modules, root } from './setup/paths.mjs';
import { prepareModules } from './setup/prepare.mjs';
import { run } from './setup/run.mjs';
import { Stop, script } from './setup/say.mjs';

/** `npm run check [-- types lint]`: the tools that read the code, two at a time; a tool that is content says one line. */

/** @type {Record<string, readonly string[]>} */
const tools = {
  types: ['typescript/bin/tsc', '-b', '--pretty', String(process.stdout.isTTY === true)],
  lint: ['eslint/bin/eslint.js', '--config', 'build/eslint.config.js', '--max-warnings', '0', '.'],
  format: [
    'prettier/bin/prettier.cjs',
    '--config',
    'build/prettier.config.json',
    '--log-level',
    'warn',
    '--check',
    '.',
  ],
  unused: ['knip/bin/knip.js', '--config', 'build/knip.json', '--no-progress'],
};

/** @param {string} name @returns {Promise<boolean>} whether it is content */
async function runTool(name) {
  const [bin = '', ...args] = tools[name] ?? [];
  const start = performance.now();
  const outcome = await run(process.execPath, [join(modules, bin), ...args], { cwd: root });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  const content = outcome.code === 0;
  console.log(`${name.padEnd(8)}${seconds} s  ${content ? 'ok' : 'FAILED'}`);
  if (!content) console.log(`${outcome.stdout}${outcome.stderr}`.trimEnd());
  return content;
}

await script(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(tools);
  const unknown = names.find((name) => !(name in tools));
  if (unknown !== undefined)
    throw new Stop(
      `There is no check "${unknown}"`,
      `choose from ${Object.keys(tools).join(', ')}`,
    );
  await prepareModules();
  const queue = [...names];
  let content = true;
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift())
      content = (await runTool(name)) && content;
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return content ? 0 : 1;
});
