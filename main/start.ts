import { join } from 'node:path';
import { app, nativeTheme, session } from 'electron';
import { settingsSchema, type Settings } from '../shared/api.ts';
import { defaultSettings } from '../shared/defaults.ts';
import { serveApp } from './app-protocol.ts';
import { answerCalls } from './ipc.ts';
import { fileLog } from './log.ts';
import { Remembered } from './remembered.ts';
import { forbidNavigation, lockDown } from './security.ts';
import { holdChecker } from './spelling/session-checker.ts';
import { realFiles } from './storage/files.ts';
import { settingsFile, type Layout } from './storage/layout.ts';
import { themeSource } from './theme-source.ts';
import { openUserFile, type UserFile } from './user-file.ts';
import { createWindow } from './window.ts';

/** The window first, and of the app only what that needs: it loads while the rest gets ready. */
export async function start(layout: Layout, out: string): Promise<void> {
  const log = fileLog(layout.userData);
  process.on('uncaughtException', (error) => {
    log('Uncaught', error);
  });
  process.on('unhandledRejection', (error) => {
    log('Unhandled', error);
  });
  forbidNavigation();
  const settings = openSettings(layout);
  const remembered = Remembered.open(realFiles, layout.userData);
  await app.whenReady();
  nativeTheme.themeSource = themeSource(settings.value);
  lockDown(session.defaultSession);
  holdChecker(session.defaultSession);
  const isServed = serveApp(join(out, 'renderer'));
  const window = createWindow(out, settings.value, remembered);
  answerCalls(
    isServed.then(async () => {
      const { wholeApp } = await import('./whole-app.ts');
      return wholeApp({ window, out, layout, settings, remembered, log });
    }),
    log,
  );
}

function openSettings(layout: Layout): UserFile<Settings> {
  return openUserFile(realFiles, settingsFile(layout), settingsSchema, defaultSettings);
}
