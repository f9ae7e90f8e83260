import { join } from 'node:path';
import { fail } from '../../shared/result.ts';
import type { PrintPage } from '../print-page.ts';
import { runOnThisProcess } from './on-this-process.ts';
import { printByApp } from './print-by-app.ts';

const thread = join(import.meta.dirname, 'documents.js');
process.exitCode = await runOnThisProcess(process.argv.slice(2), thread, printer());

/**
 * From source a page is printed by the app that `build/cli.mjs` names: a program and its arguments. The
 * package `electron` is not asked: without its program it fetches one, and says so on our stdout.
 */
function printer(): PrintPage {
  const app = JSON.parse(process.env['NOTULIST_APP'] ?? '[]') as readonly string[];
  const [program, ...args] = app;
  if (program === undefined) return () => Promise.resolve(fail({ key: 'errors.printNeedsApp' }));
  return printByApp({ program, args });
}
