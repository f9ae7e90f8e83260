/**
 * Loaded into a real app with `-r`: types in its window as the bench asks over the process channel, and
 * measures in the page how long each key took to be seen. Nothing in the app knows of it.
 * BENCH_FIELD is the selector of the text that is typed in.
 */
const { app, contentTracing } = require('electron');
const { readFileSync, rmSync } = require('node:fs');
const { monitorEventLoopDelay } = require('node:perf_hooks');

/** As it stands in a script. */
const selector = JSON.stringify(process.env.BENCH_FIELD ?? '');
/** So long may a key take before it counts as lost, in milliseconds. */
const PATIENCE = 10_000;
const delay = monitorEventLoopDelay({ resolution: 5 });

/** @param {number} milliseconds */
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Runs in the page. A key is seen once the frame that shows it was painted and handed to the compositor:
 * an urgent task that is posted in the frame's callback comes right behind that, in the floor as in the app,
 * and before whatever the app itself leaves for after the paint. The clock starts with the event's own stamp,
 * so waiting for a busy page counts.
 *
 * @param {string} selector
 */
function installMeter(selector) {
  let pressedAt = NaN;
  /** @type {Element | null} */
  let left = null;
  const meter = {
    /** @type {number[]} milliseconds from each key to its paint */
    seen: [],
    /** @type {number[]} */
    longTasks: [],
    /** @type {number | null} when a text other than the one that is left was seen with the cursor in it */
    shownAt: null,
    /** @type {number | null} when the first letter was seen there */
    arrivedAt: null,
    leftAt: NaN,
    /** The next key is what leads to another text. */
    leave: () => {
      left = document.querySelector(selector);
      meter.shownAt = null;
      meter.arrivedAt = null;
      const onLeave = (/** @type {Event} */ { timeStamp }) => (meter.leftAt = timeStamp);
      addEventListener('keydown', onLeave, { capture: true, once: true });
    },
  };
  const onceSeen = (/** @type {() => void} */ callback) => {
    requestAnimationFrame(() => scheduler.postTask(callback, { priority: 'user-blocking' }));
  };
  /** @param {Event} event @returns {EventTarget | null} the text it is in */
  const textOf = ({ target }) =>
    target instanceof Element && target.matches(selector) ? target : null;
  const keyDone = (/** @type {Event} */ event) => {
    const text = textOf(event);
    if (!text) return;
    const from = pressedAt;
    onceSeen(() => {
      meter.seen.push(performance.now() - from);
      if (text !== left) meter.arrivedAt ??= performance.now();
    });
  };
  addEventListener('focusin', (event) => {
    const text = textOf(event);
    if (text && text !== left) onceSeen(() => (meter.shownAt ??= performance.now()));
  });
  addEventListener('keydown', (event) => (pressedAt = event.timeStamp), true);
  // What the text takes with `keydown` itself, such as Enter, has no `keypress`.
  addEventListener('keydown', (event) => event.defaultPrevented && keyDone(event));
  addEventListener('keypress', keyDone, true);
  new PerformanceObserver((list) => {
    meter.longTasks.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask' });
  Object.assign(globalThis, { meter });
}

/** @param {Electron.WebContents} contents @param {string} expression */
async function until(contents, expression) {
  const from = performance.now();
  while (!(await contents.executeJavaScript(expression))) {
    if (performance.now() - from > PATIENCE) throw new Error(`Waited in vain for ${expression}`);
    await sleep(20);
  }
}

/** @param {Electron.WebContents} contents @param {string} keyCode @param {('control')[]} [modifiers] */
function press(contents, keyCode, modifiers = []) {
  contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers });
  if (modifiers.length === 0) contents.sendInputEvent({ type: 'char', keyCode, modifiers });
  contents.sendInputEvent({ type: 'keyUp', keyCode, modifiers });
}

/**
 * Milliseconds from each key to the frame on the screen that shows it, as Chromium itself measures them:
 * also what is drawn outside of the page counts, which a page cannot see.
 *
 * @param {{ readonly name: string, readonly ph: string, readonly pid: number, readonly ts: number,
 *   readonly id2?: unknown, readonly args: any }[]} events of a trace, `ts` in microseconds
 */
function shownAfter(events) {
  /** @type {Map<string, number>} */
  const pressed = new Map();
  /** @type {number[]} */
  const shown = [];
  for (const { name, ph, pid, ts, id2, args } of events.toSorted((a, b) => a.ts - b.ts)) {
    const id = `${String(pid)} ${JSON.stringify(id2)}`;
    if (name === 'EventLatency' && ph === 'b') {
      if (args.event_latency?.event_type === 'KEY_PRESSED') pressed.set(id, ts);
      else pressed.delete(id);
    } else if (name === 'SwapEndToPresentationCompositorFrame' && ph === 'e') {
      shown.push((ts - (pressed.get(id) ?? NaN)) / 1_000);
    }
  }
  return shown.filter((time) => !Number.isNaN(time));
}

/** @param {Electron.WebContents} contents */
function deeds(contents) {
  const page = (/** @type {string} */ script) => contents.executeJavaScript(script);
  return {
    /**
     * Milliseconds from the instant at which each key was due until it was seen: a key that goes late,
     * because the main process is busy, is late for the user as well.
     *
     * @param {{ readonly text: string, readonly pace: number }} how
     */
    async type({ text, pace }) {
      /** @type {number[]} */
      const late = [];
      await page('meter.seen.length = 0');
      const begin = performance.now() + 50;
      for (const [at, letter] of [...text].entries()) {
        const due = begin + (at * 1_000) / pace;
        await sleep(Math.max(0, due - performance.now()));
        late.push(performance.now() - due);
        press(contents, letter === '\n' ? 'Enter' : letter);
      }
      await until(contents, `meter.seen.length >= ${String(text.length)}`);
      const seen = await page('meter.seen');
      return late.map((by, at) => by + seen[at]);
    },

    /**
     * Types as `type` does, with each key until its frame was on the screen; see `shownAfter`.
     *
     * @param {{ readonly text: string, readonly pace: number }} how
     */
    async show(how) {
      // The least that has the events: what is traced costs time as well.
      const included_categories = ['input.scrolling'];
      await contentTracing.startRecording({ excluded_categories: ['*'], included_categories });
      await this.type(how);
      await sleep(100);
      const file = await contentTracing.stopRecording();
      const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
      rmSync(file);
      return shownAfter(traceEvents);
    },

    /**
     * Milliseconds from this key until another text than before is seen, and until a letter is seen in it.
     *
     * @param {{ readonly keyCode: string, readonly modifiers: 'control'[] }} key
     */
    async goTo({ keyCode, modifiers }) {
      await page('meter.leave()');
      press(contents, keyCode, modifiers);
      const from = performance.now();
      while ((await page('meter.arrivedAt')) === null) {
        if (performance.now() - from > PATIENCE) throw new Error('No other text took a key');
        press(contents, 'x');
        await sleep(4);
      }
      return page(
        '({ shown: meter.shownAt - meter.leftAt, typed: meter.arrivedAt - meter.leftAt })',
      );
    },

    /** @param {string} what a selector */
    async focus(what) {
      const element = `document.querySelector(${JSON.stringify(what)})`;
      await until(contents, `${element} !== null`);
      await page(`${element}.focus()`);
    },

    /** As a user does it: with all that was typed written. */
    quit() {
      app.quit();
    },

    /** From here on `busy` counts. */
    async begin() {
      delay.reset();
      await page('meter.longTasks.length = 0');
    },

    /** The tasks over 50 ms in the page and the longest time that main was not to be spoken to. */
    async busy() {
      const longTasks = await page('meter.longTasks');
      return { longTasks, mainStood: delay.max / 1e6 };
    },
  };
}

app.on('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    const contents = window.webContents;
    await contents.executeJavaScript(`(${installMeter.toString()})(${selector})`);
    const all = /** @type {Record<string, (how: any) => Promise<unknown>>} */ (deeds(contents));
    process.on('message', async (/** @type {{ deed: string, how: unknown }} */ { deed, how }) => {
      try {
        process.send?.({ value: await all[deed]?.(how) });
      } catch (error) {
        process.send?.({ error: String(error) });
      }
    });
    delay.enable();
    process.send?.({ value: 'ready' });
  });
});
