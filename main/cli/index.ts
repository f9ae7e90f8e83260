import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fail } from '../../shared/result.ts';
import type { PrintPage } from '../print-page.ts';
import { runOnThisProcess } from './on-this-process.ts';
import { printByApp } from './print-by-app.ts';

const thread = join(import.meta.dirname, 'documents.js');
process.exitCode = await runOnThisProcess(process.argv.slice(2), thread, printer());

/** From source, the app is Electron with this project; root has to give up Chromium's sandbox. */
function printer(): PrintPage {
  const program = electronProgram();
  if (program === undefined) return () => Promise.resolve(fail({ key: 'errors.printNeedsApp' }));
  const project = resolve(import.meta.dirname, '../..');
  const args = [project, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  return printByApp({ program, args });
}

/** Outside Electron the package exports the path of its program, or throws when there is none. */
function electronProgram(): string | undefined {
  try {
    return createRequire(import.meta.url)('electron') as string;
  } catch {
    return undefined;
  }
}
