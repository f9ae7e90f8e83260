/** What every bench shares: a table for people, one JSON line with `--json`, medians and ratios. */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

/**
 * @param {string} name
 * @param {readonly Readonly<Record<string, string | number>>[]} rows
 * @param {Readonly<Record<string, unknown>>} figures
 */
export function report(name, rows, figures) {
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({ bench: name, ...figures })}\n`);
    return;
  }
  console.table(rows);
}
