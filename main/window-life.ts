import { app, dialog, type BrowserWindow } from 'electron';
import type { EventName, Events } from '../shared/api.ts';
import type { Translate } from '../shared/i18n/translator.ts';
import { sendEvent } from './ipc.ts';
import type { Remembered } from './remembered.ts';
import type { Shutdown } from './shutdown.ts';
import { rememberBounds } from './window.ts';

/** `false` when there is no page that could hear it. */
export function tellWindow<E extends EventName>(
  window: BrowserWindow,
  event: E,
  payload: Events[E],
): boolean {
  if (window.isDestroyed() || window.webContents.isCrashed()) return false;
  sendEvent(window.webContents, event, payload);
  return true;
}

const leaveAnswers = ['stay', 'copy', 'leave'] as const;
type LeaveAnswer = (typeof leaveAnswers)[number];

/** The one question at the end of a run: what is typed is not on the disk, and the disk refuses. */
export async function askToLeave(
  window: BrowserWindow,
  translate: Translate,
): Promise<LeaveAnswer> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('dialogs.unsaved.title'),
    detail: translate('dialogs.unsaved.text'),
    buttons: leaveAnswers.map((answer) => translate(`dialogs.unsaved.${answer}`)),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return leaveAnswers[response] ?? 'stay';
}

const stayOrLeave = ['stay', 'leave'] as const;
type StayOrLeave = (typeof stayOrLeave)[number];

/** Files that are still being copied would be missing: the user may wait for them. */
export function askAboutCopies(
  window: BrowserWindow,
  translate: Translate,
  names: readonly string[],
): Promise<StayOrLeave> {
  return askToStay(window, translate, 'copying', { names: names.join(', ') });
}

/** What is filled in in a dialog is nowhere else. */
export function askAboutDraft(window: BrowserWindow, translate: Translate): Promise<StayOrLeave> {
  return askToStay(window, translate, 'draft', {});
}

async function askToStay(
  window: BrowserWindow,
  translate: Translate,
  why: 'copying' | 'draft',
  values: Readonly<Record<string, string>>,
): Promise<StayOrLeave> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate(`dialogs.${why}.title`),
    detail: translate(`dialogs.${why}.text`, values),
    buttons: stayOrLeave.map((answer) => translate(`dialogs.${why}.${answer}`)),
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return stayOrLeave[response] ?? 'stay';
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

/** A second start shows the first one's window. */
export function comeForward(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
}
