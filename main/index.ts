import { join } from 'node:path';
import { app } from 'electron';
import { commandIn } from './cli/command-words.ts';
import { openApp } from './open-app.ts';

// `notulist import …` is the command line: awaited here, before Electron looks for a display.
const command = commandIn(process.argv, app.isPackaged);
if (command) {
  const { runOnThisProcess } = await import('./cli/on-this-process.ts');
  process.exit(await runOnThisProcess(command, join(import.meta.dirname, 'documents.js')));
}
openApp();
