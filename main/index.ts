import { resolve } from 'node:path';
import { app } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import { layoutFor } from './environment.ts';
import { start } from './start.ts';
import { startLocale } from './start-language.ts';
import { settingsFile } from './storage/layout.ts';

/** Only what must happen before Electron is ready; waiting for that up here would hang it. */
app.setName('Notulist');
app.setAppUserModelId('nl.notulist.app');
registerAppScheme();

const layout = layoutFor(process.env, {
  documents: app.getPath('documents'),
  userData: app.getPath('userData'),
});
app.setPath('userData', layout.userData);
app.commandLine.appendSwitch('lang', startLocale(settingsFile(layout)));

// Two runs would write the same journals; the second only shows the window of the first.
if (app.requestSingleInstanceLock()) void start(layout, resolve(import.meta.dirname, '..'));
else app.quit();
