import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { electronPrinter } from './electron-printer.ts';
import type { PageTemplates } from './writers/page-templates.ts';

/** A start of the app to print one page and end: the other side of `cli/print-by-app.ts`. */
export function runPrintJob(words: readonly string[]): void {
  const [source = '', running = '', target = '', profile = ''] = words;
  app.setPath('userData', profile);
  app.disableHardwareAcceleration();
  registerAppScheme();
  // The only window closes before the file is written.
  app.on('window-all-closed', () => undefined);
  print(source, running, target).then(
    (done) => {
      app.exit(done ? 0 : 1);
    },
    () => {
      app.exit(1);
    },
  );
}

async function print(source: string, running: string, target: string): Promise<boolean> {
  const [page, json] = await Promise.all([
    readFile(source),
    readFile(running, 'utf8'),
    app.whenReady(),
  ]);
  // Written by the process that started this one, in a folder of its own.
  const templates = JSON.parse(json) as PageTemplates;
  const printed = await electronPrinter(() => undefined)(page, templates);
  if (printed.ok) await writeFile(target, printed.value);
  return printed.ok;
}
