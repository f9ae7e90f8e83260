import { app, dialog, type BrowserWindow } from 'electron';
import type { Settings } from '../shared/api.ts';
import { translator } from '../shared/i18n/translator.ts';
import type { Log } from './log.ts';
import type { Shutdown } from './shutdown.ts';
import { CrashCount, hangQuestion } from './window-questions.ts';
import type { UserFile } from './user-file.ts';
import { loadApp } from './window.ts';

interface Circumstances {
  readonly settings: UserFile<Settings>;
  readonly shutdown: Shutdown;
  readonly log: Log;
  /** When the last change was recorded that is on the disk. */
  readonly lastRecorded: () => Promise<Date | undefined>;
}

/** A page that crashed is loaded again, where it was; what crashes again and again asks first. */
export function reviveAfterCrash(window: BrowserWindow, circumstances: Circumstances): void {
  const { settings, shutdown, log } = circumstances;
  const crashes = new CrashCount();
  window.webContents.on('render-process-gone', (_event, details) => {
    log('The window is gone', details);
    shutdown.windowGone();
    if (details.reason === 'clean-exit') return;
    if (crashes.add(Date.now())) loadApp(window, settings.value);
    else void askAfterCrashes();
  });

  async function askAfterCrashes(): Promise<void> {
    const t = translator(settings.value.language);
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: t('saving.crashed.title'),
      detail: t('saving.crashed.text'),
      buttons: [t('saving.crashed.reload'), t('saving.crashed.quit')],
      defaultId: 0,
      noLink: true,
    });
    if (response === 0) loadApp(window, settings.value);
    else app.quit();
  }
}

/** How long after “wait” the user is asked again, in milliseconds. */
const ASK_AGAIN = 20_000;

/**
 * A page that hangs (Chromium says so after some fifteen seconds without an answer) may be waited
 * for or loaded again. The question goes by itself when the page answers.
 */
export function reviveAfterHang(window: BrowserWindow, circumstances: Circumstances): void {
  let hanging: AbortController | undefined;
  const over = () => {
    hanging?.abort();
    hanging = undefined;
  };
  window.on('responsive', over);
  window.webContents.on('render-process-gone', over);
  window.on('unresponsive', () => {
    if (hanging) return;
    hanging = new AbortController();
    void ask(hanging.signal);
  });

  async function ask(signal: AbortSignal): Promise<void> {
    const { settings, log, lastRecorded } = circumstances;
    log('The window hangs', null);
    const t = translator(settings.value.language);
    const question = hangQuestion(t, settings.value.language, await lastRecorded(), new Date());
    if (signal.aborted) return;
    const { response } = await dialog.showMessageBox(window, { ...question, signal });
    if (signal.aborted) return;
    if (response === 1) window.webContents.forcefullyCrashRenderer();
    else setTimeout(() => void (signal.aborted || ask(signal)), ASK_AGAIN);
  }
}
