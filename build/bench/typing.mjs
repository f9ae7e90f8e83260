import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildApp } from '../setup/app-build.mjs';
import { root } from '../setup/paths.mjs';
import { writeBarePages } from './bare-pages.mjs';
import { startContender } from './contender.mjs';
import { writeLiveMeeting } from './library.mjs';
import { memoryOf } from './memory.mjs';
import { median, percentile, ratioRange, report } from './report.mjs';

/**
 * From a key to its paint for someone who types fast, in a meeting of 13 items and in one of 200 items
 * and 2 MB, beside a bare textarea in an empty Electron window; and beside the browser's own editor and
 * ProseMirror there, to tell what is the editor's from what is the app's. They take turns, so that whatever
 * else the machine does hits all of them; each breathes within its turn and rests behind it, so that its
 * autosave meets its own keys and not those of another. Then a turn with each key until it is on the screen,
 * and opening that long meeting and going from item to item, each until it is seen and until a letter is
 * seen in it. Memory is of all processes, while all are open.
 */
const PACE = 15;
/** One turn of typing, in seconds. */
const TURN = 10;
/** As long as the app waits before it writes the whole meeting, in milliseconds. */
const BREATH = 2_000;
const REST = 3_000;
const OPENINGS = 5;
const SWITCHES = 10;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, json: { type: 'boolean' } },
});
const TURNS = Math.max(1, Math.round(Number(values.seconds) / TURN));

/** Plain sentences, and a line that is understood and taken over: what minutes are made of. */
const MINUTES =
  'De voorzitter vat samen wat er over de planning is gezegd en vraagt wie het voor de zomer oppakt. ' +
  'Nora meldt dat de regio instemt.\nActie Nora 1 nov: de planning met alle regio’s rondsturen\n' +
  'Daarna komt de kade ter sprake; het voorstel is haalbaar als de pomp er op tijd staat.\n';

const work = mkdtempSync(join(tmpdir(), 'notulist-bench-'));
const emptyWindow = fileURLToPath(new URL('empty-window', import.meta.url));
const TEXT = 'main .blocks[contenteditable]';
const ROW = '[data-open]';
const SHORT = { items: 13, bytes: 20_000 };
const LONG = { items: 200, bytes: 2_000_000 };

/** @typedef {Awaited<ReturnType<typeof startContender>>} Contender */

/** @param {string} name of the folder under which it has its library */
function startNotulist(name) {
  return startContender(root, TEXT, {
    NOTULIST_LIBRARY: join(work, name, 'library'),
    NOTULIST_USER_DATA: join(work, name, 'user-data'),
  });
}

/** @param {{ readonly items: number, readonly bytes: number }} size @param {string} name */
function startNotulistWith({ items, bytes }, name) {
  writeLiveMeeting(join(work, name, 'library'), items, bytes);
  return startNotulist(name);
}

/** @param {Contender} contender */
async function openMeeting({ ask }) {
  await ask('focus', ROW);
  await sleep(1_000); // the rest of the start
  return ask('goTo', { keyCode: 'Enter', modifiers: [] });
}

/** @param {number} from letters typed before */
function textFrom(from) {
  const length = (PACE * TURN) / 2;
  return Array.from({ length }, (_, at) => MINUTES[(from + at) % MINUTES.length] ?? ' ').join('');
}

/** @param {Contender} contender @param {number} turn @returns {Promise<readonly number[]>} */
async function takeTurn({ ask }, turn) {
  const half = (PACE * TURN) / 2;
  const first = await ask('type', { text: textFrom(turn * 2 * half), pace: PACE });
  await sleep(BREATH);
  const second = await ask('type', { text: textFrom((turn * 2 + 1) * half), pace: PACE });
  await sleep(REST);
  return [...first, ...second];
}

/** @param {string} page */
const startBare = (page) => startContender(emptyWindow, '[contenteditable]', { BENCH_PAGE: page });

async function measureTyping() {
  const { contenteditable, proseMirror } = await writeBarePages(work);
  const contenders = [
    { what: 'textarea in an empty window', app: await startContender(emptyWindow, 'textarea') },
    { what: 'contenteditable there', app: await startBare(contenteditable) },
    { what: 'ProseMirror there', app: await startBare(proseMirror) },
    { what: 'Notulist, 13 items', app: await startNotulistWith(SHORT, 'short') },
    { what: 'Notulist, 200 items, 2 MB', app: await startNotulistWith(LONG, 'long') },
  ];
  try {
    for (const { app } of contenders.slice(-2)) await openMeeting(app);
    await sleep(REST);
    for (const { app } of contenders) await app.ask('begin');
    /** @type {(readonly number[])[][]} */
    const turnsOf = contenders.map(() => []);
    for (let turn = 0; turn < TURNS; turn++) {
      for (const [at, { app }] of contenders.entries()) {
        turnsOf[at]?.push(await takeTurn(app, turn));
      }
    }
    const typed = await Promise.all(
      contenders.map(async ({ app }, at) => ({
        turns: turnsOf[at] ?? [],
        memory: memoryOf(app.pid),
        ...(await app.ask('busy')),
      })),
    );
    const rows = [];
    for (const [at, { what, app }] of contenders.entries()) {
      const shown = await app.ask('show', { text: textFrom(0), pace: PACE });
      rows.push({ what, shown, ...typed[at] });
    }
    return rows;
  } finally {
    await Promise.all(contenders.map(({ app }) => app.stop()));
  }
}

/** @typedef {{ readonly shown: number, readonly typed: number }} Going */

/** The first time the app makes the file its own; what counts is opening what the app itself has written. */
async function measureGoing() {
  const first = await startNotulistWith(LONG, 'going');
  await openMeeting(first);
  await first.quit();
  const opening = [];
  const switching = [];
  for (let round = 0; round < OPENINGS; round++) {
    const app = await startNotulist('going');
    opening.push(await openMeeting(app));
    for (let at = 0; at < SWITCHES; at++) {
      await sleep(200);
      switching.push(await app.ask('goTo', { keyCode: 'Down', modifiers: ['control'] }));
    }
    await app.quit();
  }
  const both = (/** @type {string} */ what, /** @type {Going[]} */ goings) => [
    { what: `${what}, seen`, times: goings.map(({ shown }) => shown) },
    { what: `${what}, a letter in it`, times: goings.map(({ typed }) => typed) },
  ];
  return [...both('opening 200 items, 2 MB', opening), ...both('the next item', switching)];
}

/** @param {number} value @param {number} floor */
const ratio = (value, floor) => Number((value / floor).toFixed(2));

await buildApp();
try {
  const typing = await measureTyping();
  const going = await measureGoing();
  const [floor] = typing;
  const floorTurns = floor?.turns ?? [];
  const floor99 = percentile(floorTurns.flat(), 99);
  const keys = typing.map(({ what, turns, shown, longTasks, mainStood, memory }) => {
    const latencies = turns.flat();
    return {
      what,
      keys: latencies.length,
      p50: percentile(latencies, 50),
      p95: percentile(latencies, 95),
      p99: percentile(latencies, 99),
      max: percentile(latencies, 100),
      'p99 ratio': ratio(percentile(latencies, 99), floor99),
      'nine of ten': ratioRange(turns, floorTurns, 99).join(' – '),
      'on screen p50': percentile(shown, 50),
      'on screen p95': percentile(shown, 95),
      'tasks > 50 ms': longTasks.length,
      'longest task': Math.max(0, ...longTasks),
      'main stood still': Math.round(mainStood),
      MB: memory,
      'MB more': memory - (floor?.memory ?? NaN),
    };
  });
  const goings = going.map(({ what, times }) => ({
    what,
    times: times.length,
    median: Math.round(median(times)),
    p95: Math.round(percentile(times, 95)),
    max: Math.round(Math.max(...times)),
  }));
  const seconds = TURNS * TURN;
  report('typing', keys, { keysPerSecond: PACE, seconds, unit: 'ms', keys, goings }, goings);
} finally {
  rmSync(work, { recursive: true, force: true });
}
