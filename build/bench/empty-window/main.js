import { app, BrowserWindow } from 'electron';

/** The floor: the least an Electron app can do before it takes keys. */
void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  return window.loadURL(
    'data:text/html,<!doctype html><title>floor</title><textarea autofocus></textarea>',
  );
});
