import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import { bundled } from './bundle.mjs';
import { median, report } from './report.mjs';
import { asDocx, asHtml, asText, items, shortLines } from './reports.mjs';

/**
 * How long it takes to make a meeting draft of minutes, by format and by the size of their text, beside
 * a floor of the same run: the same bytes decoded and cut into lines, or unzipped.
 */
const KILO = 1_000;
const sizes = [30 * KILO, 300 * KILO, 1_000 * KILO, 5_000 * KILO];
const ROUNDS = 5;

const { importDraft } =
  /** @type {{ importDraft: (source: object, newId: () => string) => Promise<{ ok: boolean }> }} */ (
    await bundled('main/import-draft.ts')
  );

/** @param {Uint8Array} bytes */
async function draft(bytes) {
  let next = 0;
  const made = await importDraft({ name: 'verslag', bytes }, () => `id${String(next++)}`);
  if (!made.ok) throw new Error('The made-up minutes cannot be read');
}

/** @param {Uint8Array} bytes */
function lines(bytes) {
  return Promise.resolve(new TextDecoder().decode(bytes).split('\n'));
}

/** @param {Uint8Array} bytes */
async function unzip(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  return zip.file('word/document.xml')?.async('string');
}

/** @typedef {(bytes: Uint8Array) => Promise<unknown>} Work */

/** @type {Readonly<Record<string, { make: (size: number) => Uint8Array | Promise<Uint8Array>, floor: Work }>>} */
const formats = {
  text: { make: (size) => asText(items(size)), floor: lines },
  html: { make: (size) => asHtml(items(size)), floor: lines },
  docx: { make: (size) => asDocx(items(size)), floor: unzip },
  'short lines': { make: shortLines, floor: lines },
};

/**
 * @param {Work} work
 * @param {Uint8Array} bytes
 */
async function measure(work, bytes) {
  /** @type {number[]} */
  const wall = [];
  /** @type {number[]} */
  const cpu = [];
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    const start = performance.now();
    await work(bytes);
    wall.push(performance.now() - start);
    const used = process.cpuUsage(before);
    cpu.push((used.user + used.system) / 1_000);
  }
  return { ms: round1(median(wall)), first: round1(wall[0] ?? NaN), cpu: round1(median(cpu)) };
}

/** @param {number} value */
function round1(value) {
  return Math.round(value * 10) / 10;
}

/** How many megabytes the process has ever held. */
function peakMemory() {
  try {
    return Math.round(
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024,
    );
  } catch {
    return NaN;
  }
}

const rows = [];
/** @type {Record<string, number>} */
const growth = {};
for (const [format, { make, floor }] of Object.entries(formats)) {
  /** @type {(readonly [number, number])[]} */
  const points = [];
  for (const size of sizes) {
    const bytes = await make(size);
    const own = await measure(draft, bytes);
    const bare = await measure(floor, bytes);
    rows.push({
      format,
      'text KB': size / KILO,
      'file KB': Math.round(bytes.byteLength / KILO),
      'median ms': own.ms,
      'first ms': own.first,
      'cpu ms': own.cpu,
      'floor ms': bare.ms,
    });
    points.push([size, own.cpu]);
  }
  growth[format] = exponent(points.slice(1));
}
report('import', rows, { rows, growth, peakMB: peakMemory() });
if (!process.argv.includes('--json')) {
  console.log('growth (1 is linear):', growth, `peak memory ${String(peakMemory())} MB`);
}

/**
 * 1 when time grows as the text does: the slope between the first and the last point, in logarithms.
 * @param {readonly (readonly [number, number])[]} points
 */
function exponent(points) {
  const [[size0, time0] = [NaN, NaN]] = points;
  const [size1, time1] = points.at(-1) ?? [NaN, NaN];
  return Math.round((Math.log(time1 / time0) / Math.log(size1 / size0)) * 100) / 100;
}
