import { app, powerMonitor, type BrowserWindow } from 'electron';
import type { Shutdown } from './shutdown.ts';

/**
 * What the system does without asking: before sleep, behind a locked screen and at the end of the
 * session everything goes to the disk at once. What does not make it in time is in the journal.
 */
export function followSystem(
  window: BrowserWindow,
  shutdown: Shutdown,
  onResting: (isResting: boolean) => void,
): void {
  const save = () => void shutdown.save();
  let isLocked = false;
  const rest = () => {
    onResting(true);
    save();
  };
  const end = () =>
    void shutdown.endNow().finally(() => {
      app.exit(0);
    });

  powerMonitor.on('suspend', rest);
  powerMonitor.on('lock-screen', () => {
    isLocked = true;
    rest();
  });
  powerMonitor.on('unlock-screen', () => {
    isLocked = false;
    onResting(false);
  });
  powerMonitor.on('resume', () => {
    if (!isLocked) onResting(false);
  });
  // Linux and macOS; delayed for as long as this takes.
  powerMonitor.on('shutdown', (event?: Electron.Event) => {
    event?.preventDefault();
    end();
  });
  // Windows: it may still be called off after the first of these, and cannot after the second.
  window.on('query-session-end', save);
  window.on('session-end', end);
  // A session that ends on Linux, a terminal that is closed.
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end);
}
