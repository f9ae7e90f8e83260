import { looksLikeName, splitOwners } from '../capture/action-text.ts';
import { isUsualTitle } from './agenda-words.ts';
import type { Column } from './table-columns.ts';
import { clockOf, isDuration } from './times.ts';

/** Fewer rows prove nothing. */
const LEAST_ROWS = 3;

/**
 * The columns of an agenda that does not name them: each row opens with a clock time, or with a number
 * that counts on, and beside it stands a title. `undefined` for any other table.
 */
export function columnsByContent(
  rows: readonly (readonly string[])[],
): readonly Column[] | undefined {
  const [first = [], second = [], ...others] = columnsOf(rows);
  const opens = rows.length < LEAST_ROWS ? undefined : openingColumn(first, second);
  if (opens === undefined || !second.every((text) => /\p{L}/u.test(text))) return undefined;
  return [opens, 'topic', ...others.map(columnBeside)];
}

function columnsOf(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}

function openingColumn(first: readonly string[], second: readonly string[]): Column | undefined {
  if (first.every((text) => clockOf(text) !== undefined)) return 'time';
  const counts = first.every((text, at) => text.replace(/\.$/, '') === String(at + 1));
  return counts && second.filter(isUsualTitle).length > 1 ? 'number' : undefined;
}

/** What stands behind the titles. */
function columnBeside(texts: readonly string[]): Column {
  const said = texts.filter((text) => text !== '');
  if (said.length === 0) return 'other';
  if (said.every(isDuration)) return 'time';
  return said.every((text) => splitOwners(text).every(looksLikeName)) ? 'owner' : 'other';
}
