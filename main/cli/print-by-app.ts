import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, ok } from '../../shared/result.ts';
import type { PrintPage } from '../print-page.ts';
import { printWord } from './command-words.ts';

/** How the app is started for another process: the program, and what makes it this app. */
export interface AppProgram {
  readonly program: string;
  readonly args: readonly string[];
}

/**
 * Lets another process of the app print, one that may start its browser. On Linux it needs no
 * display: Chromium chooses that before any code of ours runs, so it cannot be done in this process.
 */
export function printByApp({ program, args }: AppProgram): PrintPage {
  return async (page, running) => {
    const folder = await mkdtemp(join(tmpdir(), 'notulist-print-'));
    try {
      const source = join(folder, 'page.html');
      const lines = join(folder, 'running.json');
      const target = join(folder, 'page.pdf');
      await writeFile(source, page);
      await writeFile(lines, JSON.stringify(running));
      const display = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
      const words = [printWord, source, lines, target, join(folder, 'profile')];
      const printed = await succeeds(program, [...args, ...words, ...display]);
      return printed ? ok(await readFile(target)) : fail({ key: 'errors.printFailed' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** Far beyond the second it takes; a process that hangs must not keep a script waiting for ever. */
const PATIENCE = 120_000;

function succeeds(program: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', timeout: PATIENCE });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
