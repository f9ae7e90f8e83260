/** What every bench shares: a table for people, one JSON line with `--json`, medians and ratios. */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/**
 * The value that so many percent do not exceed, rounded to a hundredth: 100 is the most.
 *
 * @param {readonly number[]} values
 * @param {number} percent
 */
export function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1);
  return Number((sorted[at] ?? NaN).toFixed(2));
}

/**
 * How sure a ratio of percentiles is, where some few keys decide it: the turns are drawn again and again, of both
 * the same ones, as both met the same machine. Nine of ten such draws lie between these two (a paired bootstrap: Efron
 * and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 *
 * @param {readonly (readonly number[])[]} turns
 * @param {readonly (readonly number[])[]} floorTurns
 * @param {number} percent
 * @returns {readonly [from: number, to: number]}
 */
export function ratioRange(turns, floorTurns, percent) {
  const ratios = Array.from({ length: DRAWS }, () => {
    const drawn = turns.map(() => Math.floor(Math.random() * turns.length));
    const of = (/** @type {readonly (readonly number[])[]} */ all) =>
      percentile(
        drawn.flatMap((at) => all[at] ?? []),
        percent,
      );
    return of(turns) / of(floorTurns);
  });
  return [percentile(ratios, 5), percentile(ratios, 95)];
}
const DRAWS = 1_000;

/** @typedef {readonly Readonly<Record<string, string | number>>[]} Table */

/**
 * @param {string} name
 * @param {Table} rows
 * @param {Readonly<Record<string, unknown>>} figures
 * @param {Table} [more] rows with other columns
 */
export function report(name, rows, figures, more) {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ bench: name, ...figures })}\n`);
    return;
  }
  console.table(rows);
  if (more) console.table(more);
}
