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

/** Columns that only a list of actions has. */
const ofActions: readonly Column[] = ['owner', 'due', 'status', 'postponed'];

/**
 * Whether a table with a topic and an action in each row has items: most topics have text below them, or no
 * action beside them. In a list of actions the topic only tells what each is about.
 */
export function tellsItems(
  columns: readonly Column[],
  rows: readonly (readonly (readonly string[])[])[],
): boolean {
  const [topic, action] = [columns.indexOf('topic'), columns.indexOf('action')];
  if (topic < 0 || action < topic || columns.some((column) => ofActions.includes(column))) {
    return false;
  }
  const items = rows.filter((row) => {
    const hasAction = row[action]?.some((text) => text !== '') === true;
    return !hasAction || (row[topic]?.length ?? 0) > 1;
  });
  return items.length * 2 > rows.length;
}

/** Above the margin of minutes stands "Actie", and nothing above their numbers and their text. */
export function withUnnamed(
  names: readonly (readonly string[])[],
  columns: readonly Column[],
  rows: readonly (readonly (readonly string[])[])[],
): readonly Column[] {
  if (columns.at(-1) !== 'action' || columns.some((column) => ofMinutes.includes(column)))
    return columns;
  const open = columns.flatMap((_, at) => (names[at]?.join('') === '' ? [at] : []));
  const said = (at: number) => rows.map((row) => row[at]?.join(' ') ?? '');
  const number = open.find((at) => at === 0 && said(at).every((text) => /^\d{0,3}\.?$/.test(text)));
  const topic = open.find((at) => at !== number);
  return columns.map((column, at) => (at === number ? 'number' : at === topic ? 'topic' : column));
}

const ofMinutes: readonly Column[] = ['topic', 'said', 'explanation'];

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
