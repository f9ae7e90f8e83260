import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code 127 when the program could not be started, 124 when it ran out of time
 * @property {string} stdout
 * @property {string} stderr
 *
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to the environment; undefined takes a variable out
 * @property {boolean} [show] let it write to this terminal instead of gathering its words
 * @property {boolean} [shell]
 * @property {number} [timeoutMs]
 */

/**
 * Runs a program to its end. It never throws: how it ended is in the outcome.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Outcome>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    let stdout = '';
    let stderr = '';
    let late = false;
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
    const timer = options.timeoutMs
      ? setTimeout(() => {
          late = true;
          child.kill();
        }, options.timeoutMs)
      : undefined;
    child.on('error', (error) => {
      clearTimeout(timer);
      resolve({ code: 127, stdout, stderr: stderr + error.message });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: late ? 124 : (code ?? 1), stdout, stderr });
    });
  });
}

/**
 * npm itself, by the way this process was started when npm started it: then no shell is needed, on Windows neither.
 * @param {readonly string[]} words
 * @param {RunOptions} [options]
 */
export function npm(words, options = {}) {
  const args = [...words, '--loglevel=error']; // an outer `npm test --silent` would keep its errors from us
  const cli = process.env['npm_execpath'];
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}
