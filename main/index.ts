import { join } from 'node:path';
import { app } from 'electron';
import { commandIn, printJobIn } from './cli/command-words.ts';
import { openApp } from './open-app.ts';
import { runPrintJob } from './print-job.ts';

// `notulist import …` is the command line: awaited here, before Electron looks for a display.
const command = commandIn(process.argv, app.isPackaged);
if (command) {
  const { runOnThisProcess } = await import('./cli/on-this-process.ts');
  const { printByApp } = await import('./cli/print-by-app.ts');
  const noSandbox = process.argv.filter((arg) => !app.isPackaged && arg === '--no-sandbox');
  const args = app.isPackaged ? [] : [app.getAppPath(), ...noSandbox];
  const print = printByApp({ program: process.execPath, args });
  process.exit(await runOnThisProcess(command, join(import.meta.dirname, 'documents.js'), print));
}
const printJob = printJobIn(process.argv, app.isPackaged);
if (printJob) runPrintJob(printJob);
else openApp();
