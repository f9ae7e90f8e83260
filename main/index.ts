import { resolve } from 'node:path';
import { app, dialog } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { layoutFor } from './environment.ts';
import { start } from './start.ts';
import { startLanguage, startLocale } from './start-language.ts';
import { folderTrouble, startTrouble } from './start-trouble.ts';
import { settingsFile } from './storage/layout.ts';

/** Only what must happen before Electron is ready; waiting for that up here would hang it. */
app.setName('Notulist');
app.setAppUserModelId('nl.notulist.app');
registerAppScheme();

const layout = layoutFor(process.env, {
  documents: app.getPath('documents'),
  userData: app.getPath('userData'),
});
app.commandLine.appendSwitch('lang', startLocale(settingsFile(layout)));

const trouble = folderTrouble(layout.userData);
if (trouble) void giveUp(trouble);
else begin();

function begin(): void {
  app.setPath('userData', layout.userData);
  // Two runs would write the same journals; the second only shows the window of the first.
  if (app.requestSingleInstanceLock()) {
    start(layout, resolve(import.meta.dirname, '..')).catch(giveUp);
  } else app.quit();
}

async function giveUp(error: unknown): Promise<void> {
  await app.whenReady();
  const language = startLanguage(settingsFile(layout));
  const { title, text } = startTrouble(language, layout.userData, error);
  dialog.showErrorBox(title, text);
  app.exit(1);
}
