import { app, dialog, type BrowserWindow } from 'electron';
import type { Settings } from '../shared/api.ts';
import type { Translate } from '../shared/i18n/translator.ts';
import { sendEvent } from './ipc.ts';
import type { Log } from './log.ts';
import type { Remembered } from './remembered.ts';
import type { Shutdown } from './shutdown.ts';
import type { UserFile } from './user-file.ts';
import { loadApp, rememberBounds } from './window.ts';

/** `false` when there is no window that could hand anything over. */
export function askToFlush(window: BrowserWindow): boolean {
  if (window.isDestroyed() || window.webContents.isCrashed()) return false;
  sendEvent(window.webContents, 'flush', null);
  return true;
}

/** The one question at the end of a run: what is typed is not on the disk, and the disk refuses. */
export async function askToLeave(
  window: BrowserWindow,
  translate: Translate,
): Promise<'stay' | 'leave'> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('dialogs.unsaved.title'),
    detail: translate('dialogs.unsaved.text'),
    buttons: [translate('dialogs.unsaved.stay'), translate('dialogs.unsaved.leave')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 0 ? 'stay' : 'leave';
}

/** Closing the window is the end of the run, and the end waits until everything is on the disk. */
export function endInOrder(
  window: BrowserWindow,
  remembered: Remembered,
  shutdown: Shutdown,
): void {
  let hasEnded = false;
  window.on('close', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void end();
  });
  // A page can also close itself, past the event above.
  app.on('window-all-closed', () => {
    if (!hasEnded) void end();
  });

  async function end(): Promise<void> {
    if (!window.isDestroyed()) await rememberBounds(window, remembered);
    if (!(await shutdown.run())) return;
    hasEnded = true;
    app.quit();
  }
}

/** A second start shows the first one's window, and a window that crashed is loaded again. */
export function comeBack(window: BrowserWindow, settings: UserFile<Settings>, log: Log): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  let lives = 3;
  window.webContents.on('render-process-gone', (_event, details) => {
    log('The window is gone', details);
    // The journal has everything; but what crashes again and again would only flicker.
    if (details.reason !== 'clean-exit' && lives-- > 0) loadApp(window, settings.value);
  });
}
