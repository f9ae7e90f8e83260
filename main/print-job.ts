import { readFile, writeFile } from 'node:fs/promises';
import { app } from 'electron';
import { languages } from '../shared/i18n/translator.ts';
import { registerAppScheme } from './app-protocol.ts';
import { electronPrinter } from './electron-printer.ts';

/** A start of the app to print one page and end: the other side of `cli/print-by-app.ts`. */
export function runPrintJob(words: readonly string[]): void {
  const [source = '', target = '', language, profile = ''] = words;
  app.setPath('userData', profile);
  app.disableHardwareAcceleration();
  registerAppScheme();
  // The only window closes before the file is written.
  app.on('window-all-closed', () => undefined);
  print(source, target, language).then(
    (done) => {
      app.exit(done ? 0 : 1);
    },
    () => {
      app.exit(1);
    },
  );
}

async function print(source: string, target: string, typed: string | undefined): Promise<boolean> {
  const language = languages.find((one) => one === typed) ?? 'nl';
  const [page] = await Promise.all([readFile(source), app.whenReady()]);
  const printed = await electronPrinter(() => undefined)(page, language);
  if (printed.ok) await writeFile(target, printed.value);
  return printed.ok;
}
