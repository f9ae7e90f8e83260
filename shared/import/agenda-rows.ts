import { splitOwners } from '../capture/action-text.ts';
import type { Section } from './entries.ts';
import type { PlainHeading, PlainHeadings, RowPiece } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';
import type { Column, RowCell, TableRow } from './table-columns.ts';
import { closesMeeting, type TimedAgenda } from './timed-lines.ts';
import { clockOf, findDuration, minutesBetween, type Times } from './times.ts';

/** The items of an agenda that is a table: "Nr | Onderwerp | Tijd | Inleider | Bijlage". */
export interface AgendaRows {
  readonly headings: PlainHeadings;
  /** From a column of clock times. */
  readonly times: Pick<TimedAgenda, 'start' | 'end'> | null;
}

export function agendaRows(lines: readonly SourceLine[]): AgendaRows {
  const found = lines.flatMap(({ row }, index) => {
    const heading = row?.kind === 'agenda' && !row.isHeader ? headingOf(row) : undefined;
    return heading && row ? [{ index, heading, times: clockIn(row) }] : [];
  });
  const first = found.find(({ times }) => times !== undefined)?.times;
  const last = found.at(-1);
  const closing = last && closesMeeting(last.heading.title) ? (last.times?.start ?? null) : null;
  const headings = found.map(({ index, heading, times }, at) => {
    const until = times?.end ?? found[at + 1]?.times?.start;
    const minutes = times && until ? minutesBetween(times.start, until) : 0;
    return [
      index,
      { ...heading, minutes: heading.minutes ?? (minutes > 0 ? minutes : null) },
    ] as const;
  });
  return {
    headings: new Map(headings),
    times: first ? { start: first.start, end: last?.times?.end ?? closing } : null,
  };
}

function headingOf(row: TableRow): PlainHeading | undefined {
  const { cells } = row;
  const topic = topicOf(cells);
  if (!topic || !/\p{L}/u.test(topic.title)) return undefined;
  const numbered = numberCellOf(cells);
  // A cell of its own tells the number better than the title does.
  const own = numbered ? undefined : numberInTitle.exec(topic.title);
  const number = numbered?.text ?? own?.[1];
  const times = cells.filter(({ column, text }) => column === 'time' && isTime(text));
  const minutes = times.map(({ text }) => minutesIn(text)).find((value) => value !== null) ?? null;
  const taken = new Set<RowCell>([topic.cell, ...times, ...(numbered ? [numbered] : [])]);
  const before = [...(number === undefined ? [] : [number]), ...times.map(({ text }) => text), ''];
  const rest = cells.filter((cell) => cell.text !== '' && !taken.has(cell));
  return {
    depth: 0,
    number: number?.replace(/[.)]$/, '') ?? null,
    title: topic.title.slice(own?.[0].length ?? 0),
    mark: before.join(' '),
    minutes,
    pieces: [...topic.rest.map((text) => textPiece(topic.cell.column, text)), ...piecesOf(rest)],
  };
}

/** "1. Opening". */
const numberInTitle = /^(\d{1,3}[a-z]?[.)])\s+(?=\p{L})/u;

function numberCellOf(cells: readonly RowCell[]): RowCell | undefined {
  const cell = cellIn(cells, 'number') ?? cellIn(cells, 'item');
  return cell && /^\d{1,3}[a-z]?\.?$/i.test(cell.text) ? cell : undefined;
}

function cellIn(cells: readonly RowCell[], column: Column): RowCell | undefined {
  return cells.find((cell) => cell.column === column && cell.text !== '');
}

interface Topic {
  readonly cell: RowCell;
  readonly title: string;
  readonly rest: readonly string[];
}

/** Without a column for it the title stands above what was said. */
function topicOf(cells: readonly RowCell[]): Topic | undefined {
  const cell =
    cells.find(({ column }) => column === 'topic') ?? cells.find(({ column }) => column === 'said');
  if (!cell) return undefined;
  const { lines } = cell;
  // A paragraph that begins small goes on with the title.
  const end = lines.findIndex((line, at) => at > 0 && !/^\p{Ll}/u.test(line));
  const own = end < 0 ? lines : lines.slice(0, end);
  return { cell, title: own.join(' '), rest: lines.slice(own.length) };
}

/** In a table that tells who does what, the owner and the day belong to the action. */
function piecesOf(cells: readonly RowCell[]): readonly RowPiece[] {
  const action =
    cells.find(({ column }) => column === 'action') ??
    cells.find(({ column, text }) => column === 'record' && ofAction.test(text));
  const of = (column: Column) =>
    action ? cells.find((cell) => cell.column === column) : undefined;
  const [owner, due] = [of('owner'), of('due')];
  return cells.flatMap((cell): readonly RowPiece[] => {
    if (cell === owner || cell === due) return [];
    if (cell === action) return [actionPiece(cell, owner?.text ?? '', due?.text ?? '')];
    return cell.lines.map((text) => textPiece(cell.column, text));
  });
}

/** In a column for decisions and actions each says which it is. */
const ofAction = /^(?:actie|actiepunt|afspraak|action)\s?:\s?(?=\S)/i;

function actionPiece(cell: RowCell, owner: string, due: string): RowPiece {
  const text = cell.column === 'record' ? cell.text.replace(ofAction, '') : cell.text;
  const section: Section = {
    kind: 'action',
    owners: splitOwners(owner),
    when: due === '' ? null : due,
    number: null,
    isDone: false,
    ofMeeting: false,
  };
  const source = [cell.text, owner, due].filter((part) => part !== '').join('\t');
  return { column: 'action', text, source, section };
}

function textPiece(column: Column, text: string): RowPiece {
  return { column, text, source: text, section: sections[column] ?? null };
}

const decided: Section = { kind: 'decision', number: null, ofMeeting: false };
const sections: Readonly<Partial<Record<Column, Section>>> = {
  said: { kind: 'discussion' },
  explanation: { kind: 'explanation' },
  decision: decided,
  record: decided,
};

function isTime(text: string): boolean {
  return minutesIn(text) !== null || clockOf(text) !== undefined;
}

function clockIn({ cells }: TableRow): Times | undefined {
  return cells.flatMap(({ column, text }) => (column === 'time' ? (clockOf(text) ?? []) : []))[0];
}

/** Only a time that is nothing but a duration. */
function minutesIn(time: string): number | null {
  if (/^\d{1,3}$/.test(time)) return Number(time);
  const found = findDuration(time);
  return found && found.index === 0 && found.length === time.length ? found.value : null;
}
