/**
 * Loaded into a real app with `-r`: opens the one meeting of its library, types in it at a steady pace
 * and prints for every key how many milliseconds later the app had acknowledged that it is on the disk:
 * the answer to the `meeting.record` call whose text holds that key. Nothing in the app knows of it.
 * BENCH_SECONDS is how long, BENCH_PACE how many keys a second.
 */
const { app, ipcMain } = require('electron');

const pace = Number(process.env.BENCH_PACE);
const keys = Math.round(Number(process.env.BENCH_SECONDS) * pace);
/** So long may the last key take before it counts as lost. */
const PATIENCE = 10_000;
const WORDS = 'de planning van het jaarplan blijft haalbaar ';

/** @type {number[]} when each key went to the window */
const pressed = [];
/** @type {number[]} */
const latencies = [];
/** @typedef {{ readonly inlines: readonly { readonly text: string }[] }} Line */
/** @type {readonly Line[]} the discussion as it was acknowledged last */
let lines = [];
/** Letters in it before the first key. */
let start = NaN;

const handle = ipcMain.handle.bind(ipcMain);
ipcMain.handle = (channel, listener) => {
  handle(channel, async (event, name, args) => {
    const answer = await listener(event, name, args);
    // A large answer goes as a text, see shared/packed-answers.ts.
    const { ok, value } = typeof answer === 'string' ? JSON.parse(answer) : answer;
    if (name === 'meeting.record' && ok) acknowledged(lettersAfter(args));
    if (name === 'meeting.open' && ok) {
      lines = value.meeting.items[0].discussion;
      start = count(lines);
    }
    return answer;
  });
};

/** @param {readonly Line[]} text */
function count(text) {
  return text.flatMap(({ inlines }) => inlines).reduce((sum, { text }) => sum + text.length, 0);
}

/** @param {any} args of `meeting.record`: its edits, which set the text or some of its lines */
function lettersAfter([, edits]) {
  for (const { change } of edits) {
    const { type, set, at, remove, insert } = change;
    lines = type === 'item.splice' ? lines.toSpliced(at, remove, ...insert) : set.discussion;
  }
  return count(lines) - start;
}

/** @param {number} letters so many keys are on the disk */
function acknowledged(letters) {
  const now = performance.now();
  while (latencies.length < letters) latencies.push(now - (pressed[latencies.length] ?? NaN));
}

/** @param {number} milliseconds */
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {Electron.WebContents} contents @param {string} expression */
async function until(contents, expression) {
  while (!(await contents.executeJavaScript(`Boolean(${expression})`))) await sleep(50);
}

/** @param {Electron.WebContents} contents */
async function type(contents) {
  await until(contents, "document.querySelector('[data-open]')");
  await contents.executeJavaScript("document.querySelector('[data-open]').click()");
  await until(contents, "document.activeElement?.matches('main .blocks')");
  await sleep(1_000); // the rest of the start
  const begin = performance.now();
  for (let key = 0; key < keys; key++) {
    await sleep(Math.max(0, begin + (key * 1_000) / pace - performance.now()));
    const keyCode = WORDS[key % WORDS.length] ?? ' ';
    pressed.push(performance.now());
    contents.sendInputEvent({ type: 'keyDown', keyCode });
    contents.sendInputEvent({ type: 'char', keyCode });
    contents.sendInputEvent({ type: 'keyUp', keyCode });
  }
  const end = performance.now();
  while (latencies.length < keys && performance.now() - end < PATIENCE) await sleep(20);
  process.stdout.write(`typed ${JSON.stringify({ keys, latencies })}\n`);
  app.exit(0);
}

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => void type(window.webContents));
});
