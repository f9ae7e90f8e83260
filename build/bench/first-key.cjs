/**
 * Loaded into a real app with `-r`: presses a key until the page shows its effect, prints how many
 * milliseconds after the birth of the process that was, and quits. Nothing in the app knows of it.
 * BENCH_KEY is the key as `sendInputEvent` names it, BENCH_TAKEN an expression that turns true.
 */
const { app } = require('electron');

const key = process.env.BENCH_KEY ?? '';
const taken = process.env.BENCH_TAKEN ?? '';
const bornAt = process.getCreationTime() ?? Date.now();

/** @param {Electron.WebContents} contents */
async function press(contents) {
  contents.focus();
  contents.sendInputEvent({ type: 'keyDown', keyCode: key });
  if (key.length === 1) contents.sendInputEvent({ type: 'char', keyCode: key });
  contents.sendInputEvent({ type: 'keyUp', keyCode: key });
  if (await contents.executeJavaScript(`Boolean(${taken})`)) {
    process.stdout.write(`first-key ${String(Math.round(Date.now() - bornAt))}\n`);
    app.exit(0);
    return;
  }
  setTimeout(() => void press(contents), 4);
}

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => void press(window.webContents));
});
