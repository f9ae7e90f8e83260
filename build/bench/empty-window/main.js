import { app, BrowserWindow } from 'electron';

/**
 * The floor: the least an Electron app can do before it takes keys. BENCH_PAGE is a page with something
 * else than a textarea.
 */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  const { BENCH_PAGE } = process.env;
  return BENCH_PAGE === undefined
    ? window.loadURL(
        'data:text/html,<!doctype html><title>floor</title><textarea autofocus></textarea>',
      )
    : window.loadFile(BENCH_PAGE);
});
