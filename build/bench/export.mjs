import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import JSZip from 'jszip';
import { buildApp } from '../setup/app-build.mjs';
import { out } from '../setup/paths.mjs';
import { meetingOf } from './long-meeting.mjs';
import { median, report } from './report.mjs';

/**
 * Minutes to Word on the thread on which the app does it, from the meeting to the bytes. Beside it, turn by
 * turn: the floor (the same parts, only packed anew by the same zip library) and pandoc where there is one
 * (the same content from our web page, its own start included, since that is how it is used). The CPU time
 * is of all threads together, and tells more than the clock on a machine that is busy with other things.
 */
const sizes = [
  { what: '13 items', items: 13, paragraphs: 3, rounds: 25, limitMs: 60 },
  { what: '500 items', items: 500, paragraphs: 2, rounds: 7, limitMs: 1_000 },
];

const work = mkdtempSync(join(tmpdir(), 'notulist-bench-'));
const pandoc = hasPandoc();
const run = promisify(execFile);

await buildApp(['main']);
const thread = new Worker(join(out, 'main', 'documents.js'));
try {
  const rows = [];
  /** @type {Record<string, unknown>} */
  const figures = {};
  const start = performance.now();
  await write(meetingOf(1, 1), 'docx');
  figures['firstExportMs'] = rounded(performance.now() - start);
  for (const size of sizes) {
    const { row, figure } = await measure(size);
    rows.push(row);
    figures[size.what] = figure;
  }
  report('export', rows, figures);
} finally {
  await thread.terminate();
  rmSync(work, { recursive: true, force: true });
}

/** @param {typeof sizes[number]} size */
async function measure({ what, items, paragraphs, rounds, limitMs }) {
  const meeting = meetingOf(items, paragraphs);
  const docx = await write(meeting, 'docx');
  const html = join(work, 'minutes.html');
  writeFileSync(html, await write(meeting, 'html'));
  const parts = await unpacked(docx);
  await write(meeting, 'docx'); // warm
  const before = process.memoryUsage().rss;
  /** @type {{ export: number[], cpu: number[], blocked: number[], floor: number[], pandoc: number[] }} */
  const times = { export: [], cpu: [], blocked: [], floor: [], pandoc: [] };
  for (let round = 0; round < rounds; round++) {
    const blocked = monitorEventLoopDelay({ resolution: 1 });
    const cpu = process.cpuUsage();
    blocked.enable();
    times.export.push(await timed(() => write(meeting, 'docx')));
    blocked.disable();
    const { user, system } = process.cpuUsage(cpu);
    times.cpu.push((user + system) / 1_000);
    times.blocked.push(blocked.max / 1e6);
    times.floor.push(await timed(() => packed(parts)));
    if (pandoc && round < 5) times.pandoc.push(await timed(() => byPandoc(html)));
  }
  const figure = {
    limitMs,
    medianMs: rounded(median(times.export)),
    slowestMs: rounded(Math.max(...times.export)),
    cpuMs: rounded(median(times.cpu)),
    floorMs: rounded(median(times.floor)),
    ratioToFloor: rounded(median(times.export) / median(times.floor)),
    pandocMs: pandoc ? rounded(median(times.pandoc)) : null,
    ratioToPandoc: pandoc ? rounded(median(times.export) / median(times.pandoc)) : null,
    mainBlockedMs: rounded(median(times.blocked)),
    memoryGrowthMb: rounded((process.memoryUsage().rss - before) / 1e6),
    bytes: docx.length,
  };
  const row = {
    what,
    'median ms': figure.medianMs,
    'slowest ms': figure.slowestMs,
    'limit ms': limitMs,
    'cpu ms': figure.cpuMs,
    'floor ms': figure.floorMs,
    'ratio to floor': figure.ratioToFloor,
    'pandoc ms': figure.pandocMs ?? 'not installed',
    'ratio to pandoc': figure.ratioToPandoc ?? '',
    'main blocked ms': figure.mainBlockedMs,
    'memory growth MB': figure.memoryGrowthMb,
  };
  return { row, figure };
}

/**
 * @param {unknown} meeting
 * @param {'docx' | 'html'} format
 * @returns {Promise<Uint8Array>}
 */
function write(meeting, format) {
  const options = { format, part: 'minutes', language: 'nl' };
  return new Promise((resolve, reject) => {
    thread.once('message', ({ value, error }) => {
      if (error) reject(error);
      else resolve(value.value);
    });
    thread.postMessage({ id: 1, name: 'write', args: [meeting, options] });
  });
}

/** @param {Uint8Array} docx */
async function unpacked(docx) {
  const zip = await JSZip.loadAsync(docx);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, content: await file.async('uint8array') })),
  );
}

/** @param {readonly { name: string, content: Uint8Array }[]} parts */
function packed(parts) {
  const zip = new JSZip();
  for (const { name, content } of parts) zip.file(name, content);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** @param {string} html */
function byPandoc(html) {
  return run('pandoc', [html, '--from=html', '--output', join(work, 'pandoc.docx')]);
}

function hasPandoc() {
  try {
    execFileSync('pandoc', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** @param {() => unknown} action */
async function timed(action) {
  const start = performance.now();
  await action();
  return performance.now() - start;
}

/** @param {number} value */
function rounded(value) {
  return Number(value.toFixed(1));
}
