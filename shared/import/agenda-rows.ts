import type { PlainHeading, PlainHeadings } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';
import type { RowCell, TableCell, TableRow } from './table-columns.ts';
import { findDuration } from './times.ts';

/** The items of an agenda that is a table: "Nr | Onderwerp | Tijd | Inleider | Bijlage". */
export function agendaRows(lines: readonly SourceLine[]): PlainHeadings {
  return new Map(
    lines.flatMap(({ row }, index) => {
      const heading = row?.kind === 'agenda' && !row.isHeader ? headingOf(row) : undefined;
      return heading ? [[index, heading] as const] : [];
    }),
  );
}

function headingOf({ cells }: TableRow): PlainHeading | undefined {
  const topic = titleOf(cells.find(({ column }) => column === 'topic')?.lines ?? []);
  const number = cells.find(({ column }) => column === 'number')?.text ?? '';
  const time = cells.find(({ column }) => column === 'time')?.text ?? '';
  if (!/\p{L}/u.test(topic.title)) return undefined;
  const isNumber = /^\d{1,3}[a-z]?\.?$/i.test(number);
  const minutes = /^\d{1,3}$/.test(time) ? Number(time) : minutesIn(time);
  const taken = new Set(['topic', ...(isNumber ? ['number'] : []), ...(minutes ? ['time'] : [])]);
  return {
    depth: 0,
    number: isNumber ? number.replace('.', '') : null,
    title: topic.title,
    mark: [...(isNumber ? [number] : []), ...(minutes ? [time] : []), ''].join(' '),
    minutes,
    cells: [
      ...topic.rest.map((text): TableCell => ({ column: 'topic', text })),
      ...cells.filter(({ column, text }) => text !== '' && !taken.has(column)).flatMap(piecesOf),
    ],
  };
}

/** The first paragraph; a paragraph that begins small goes on with the title. */
function titleOf(lines: readonly string[]): {
  readonly title: string;
  readonly rest: readonly string[];
} {
  const end = lines.findIndex((line, at) => at > 0 && !/^\p{Ll}/u.test(line));
  const own = end < 0 ? lines : lines.slice(0, end);
  return { title: own.join(' '), rest: lines.slice(own.length) };
}

/** Each paragraph below "Bijlagen" is a paper of its own. */
function piecesOf(cell: RowCell): readonly TableCell[] {
  if (cell.column !== 'papers') return [cell];
  return cell.lines.map((text) => ({ column: 'papers', text }));
}

/** Only a time that is nothing but a duration; a clock time alone stays text. */
function minutesIn(time: string): number | null {
  const found = findDuration(time);
  return found && found.index === 0 && found.length === time.length ? found.value : null;
}
