import { resolve } from 'node:path';
import { app, dialog } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { layoutFor } from './environment.ts';
import { chosenLibrary } from './library-folder.ts';
import { start } from './start.ts';
import { startLanguage, startLocale } from './start-language.ts';
import { settingsFile, type Layout } from './storage/layout.ts';
import { folderTrouble } from './user-data-folder.ts';

/** What must happen before Electron is ready; waiting for that here would hang it. */
export function openApp(): void {
  app.setName('Notulist');
  app.setAppUserModelId('nl.notulist.app');
  registerAppScheme();
  const folders = { documents: app.getPath('documents'), userData: app.getPath('userData') };
  const layout = layoutFor(process.env, folders, chosenLibrary);
  app.commandLine.appendSwitch('lang', startLocale(settingsFile(layout)));
  const trouble = folderTrouble(layout.userData);
  if (trouble) void giveUp(layout, trouble);
  else begin(layout);
}

function begin(layout: Layout): void {
  app.setPath('userData', layout.userData);
  // Two runs would write the same journals; the second only shows the window of the first.
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  start(layout, resolve(import.meta.dirname, '..')).catch((error: unknown) =>
    giveUp(layout, error),
  );
}

async function giveUp(layout: Layout, error: unknown): Promise<void> {
  await app.whenReady();
  const { startTrouble } = await import('./start-trouble.ts');
  const language = startLanguage(settingsFile(layout));
  const { title, text } = startTrouble(language, layout.userData, error);
  dialog.showErrorBox(title, text);
  app.exit(1);
}
