import { splitOwners } from '../capture/action-text.ts';
import { dueOf, type FindDay } from '../capture/due.ts';
import type { Column, RowCell, TableRow } from './table-columns.ts';

/** What a row of a table says, and its words without what fitted no field. */
export interface ReadRow {
  readonly record: RecordRow;
  readonly said: string;
}

/** An action or a decision from a row of a table. */
export interface RecordRow {
  readonly kind: 'decision' | 'action';
  readonly text: string;
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly status: 'open' | 'done' | 'cancelled';
  readonly number: number | null;
  readonly timesPostponed: number;
}

const MOST_OWNERS = 50;

const done =
  /^(?:gereed|afgerond|gesloten|klaar|afgehandeld|voltooid|gedaan|uitgevoerd|ja|done|closed|completed?|✓)\.?$/i;
const cancelled = /^(?:vervallen|geannuleerd|ingetrokken|cancelled|dropped)\.?$/i;
const open = /^(?:open|loopt|lopend|in behandeling|bezig|nee|ongoing|in progress|pending)\.?$/i;

type Field = 'text' | 'owners' | 'due' | 'status' | 'number' | 'item' | 'postponed';

const fieldsOf: Readonly<Record<RecordRow['kind'], Readonly<Partial<Record<Column, Field>>>>> = {
  action: {
    action: 'text',
    record: 'text',
    owner: 'owners',
    due: 'due',
    status: 'status',
    number: 'number',
    item: 'item',
    postponed: 'postponed',
  },
  decision: { decision: 'text', record: 'text', number: 'number', item: 'item' },
};

/** What must be done, where no column is called after it: "Omschrijving | Wie | Wanneer". */
const describes: Readonly<Partial<Record<Column, Field>>> = { explanation: 'text' };

/**
 * The record in a row. What fits no field, such as "volgende vergadering" for a date, stays in the
 * text; so does the number of an item that there is not.
 */
export function recordOfRow(
  { kind: table, cells }: TableRow,
  findDay: FindDay,
  knowsItem: boolean,
): ReadRow {
  const kind = table === 'actions' && !isDecisionRow(cells) ? 'action' : 'decision';
  const isNamed = cells.some(({ column }) => fieldsOf[kind][column] === 'text');
  const fields = new Map<Field, string>();
  const others: string[] = [];
  for (const { column, text } of cells) {
    const field = fieldsOf[kind][column] ?? (isNamed ? undefined : describes[column]);
    const taken = field && !fields.has(field) && fits(field, text, findDay);
    if (taken && (field !== 'item' || knowsItem)) fields.set(field, text);
    else if (text !== '') others.push(text);
  }
  const of = (field: Field) => fields.get(field) ?? '';
  const rest = others.map((text) => ` (${text})`).join('');
  const status = cancelled.test(of('status')) ? 'cancelled' : 'open';
  const record: RecordRow = {
    kind,
    text: of('text') === '' ? others.join(', ') : of('text') + rest,
    owners: splitOwners(of('owners')),
    due: dueOf(of('due'), findDay),
    status: done.test(of('status')) ? 'done' : status,
    number: fields.has('number') ? Number.parseInt(of('number').replace(/^\D+/, ''), 10) : null,
    timesPostponed: fields.has('postponed') ? Number.parseInt(of('postponed'), 10) : 0,
  };
  return { record, said: of('text') };
}

/** Of decisions and actions in one table the number tells which is which, or that nobody has it. */
function isDecisionRow(cells: readonly RowCell[]): boolean {
  const of = (column: Column) => cells.find((cell) => cell.column === column)?.text ?? '';
  if (of('record') === '') return false;
  const [letter] = /^[A-Z]/.exec(of('number')) ?? [];
  return letter === undefined ? of('owner') === '' && of('due') === '' : /[BD]/.test(letter);
}

function fits(field: Field, text: string, findDay: FindDay): boolean {
  switch (field) {
    case 'due':
      return dueOf(text, findDay) !== null;
    case 'status':
      return [done, cancelled, open].some((form) => form.test(text));
    case 'number':
      return (
        /^[A-Z]{0,3}\d{1,6}\.?$/.test(text) && Number.parseInt(text.replace(/^\D+/, ''), 10) > 0
      );
    case 'postponed':
      return /^\d{1,3}$/.test(text);
    case 'item':
      return /^\d{1,3}[a-z]?(?:\.\d{1,2})?$/i.test(text);
    case 'owners':
      return text.length <= 500 && splitOwners(text).length <= MOST_OWNERS;
    case 'text':
      return text !== '';
  }
}
