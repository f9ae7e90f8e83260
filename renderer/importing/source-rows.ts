import type { Finding, ImportDraft } from '../../shared/api.ts';
import type { Choices, LineChoice } from '../../shared/import/choices.ts';
import type { Became } from '../../shared/import/trace.ts';
import type { Id } from '../../shared/meeting/schema.ts';

/** A line of the source beside what it became. */
export interface SourceRow {
  /** Counted from 1; it names the line in a choice. */
  readonly line: number;
  /** Together the whole line; neighbours that became the same are one. */
  readonly pieces: readonly SourcePiece[];
  readonly itemId: Id | null;
  /** What was guessed, mended or left out here. */
  readonly findings: readonly Finding[];
  readonly choice: LineChoice | null;
}

export interface SourcePiece {
  readonly text: string;
  readonly became: Became;
}

/** The source from top to bottom, with the reasons of what was made of it. */
export function sourceRows(
  { trace, findings }: ImportDraft,
  choices: Choices,
): readonly SourceRow[] {
  const findingsAt = byLine(findings);
  return [...byLine(trace)]
    .map(([line, pieces]) => ({
      line,
      pieces: joined(pieces),
      itemId: pieces.find(({ itemId }) => itemId !== null)?.itemId ?? null,
      findings: findingsAt.get(line) ?? [],
      choice: choices.get(line) ?? null,
    }))
    .toSorted((a, b) => a.line - b.line);
}

const GAP = '\u2003';

function joined(pieces: readonly SourcePiece[]): readonly SourcePiece[] {
  const kept: SourcePiece[] = [];
  for (const { text: source, became } of pieces) {
    // What parts the cells of a row stays to be seen.
    const text = source.replaceAll('\t', GAP);
    const last = kept.at(-1);
    if (last?.became === became) kept[kept.length - 1] = { became, text: `${last.text} ${text}` };
    else kept.push({ text, became });
  }
  return kept;
}

function byLine<T extends { readonly line: number }>(rows: readonly T[]): ReadonlyMap<number, T[]> {
  const lines = new Map<number, T[]>();
  for (const row of rows) {
    const known = lines.get(row.line);
    if (known) known.push(row);
    else lines.set(row.line, [row]);
  }
  return lines;
}

/** What is told of title, date and place; a meeting that is added to has its own. */
const ofHead: readonly Finding['reason'][] = [
  'importing.findings.noTitle',
  'importing.findings.titleFromFileName',
  'importing.findings.titleFromSentence',
  'importing.findings.dateFromText',
  'importing.findings.dateFromFileName',
  'importing.findings.yearFromMail',
  'importing.findings.yearFromFileName',
  'importing.findings.yearFromDates',
  'importing.findings.yearFromWeekday',
  'importing.findings.placeFromText',
  'importing.findings.placeFromSentence',
  'importing.findings.startFromSentence',
  'importing.findings.endFromSentence',
];

/** The draft as far as it matters to a meeting that gets only items from it. */
export function forSupplement(draft: ImportDraft): ImportDraft {
  const isGuessOfHead = ({ kind, reason }: Finding) => kind === 'guess' && ofHead.includes(reason);
  return { ...draft, findings: draft.findings.filter((finding) => !isGuessOfHead(finding)) };
}

/** What is said of the document as a whole, or of a line that stands in none of the rows. */
export function looseFindings(
  { findings }: ImportDraft,
  rows: readonly SourceRow[],
): readonly Finding[] {
  const shown = new Set(rows.map(({ line }) => line));
  return findings.filter(({ line }) => !shown.has(line));
}

/** A line that a careful reader looks at: something was guessed or left out there. */
export function needsALook({ findings, choice }: SourceRow): boolean {
  return choice !== null || findings.some(({ kind }) => kind !== 'repair');
}

/** Whether its words were taken to say who was there, which the user may know better. */
export function tellsOfPeople({ findings, choice }: SourceRow): boolean {
  const reason = 'importing.findings.attendanceFromSentence';
  return choice === 'noAttendee' || findings.some((finding) => finding.reason === reason);
}

/** The choices after one more; `null` goes back to what the reader made of the line. */
export function withChoice(choices: Choices, line: number, choice: LineChoice | null): Choices {
  const next = new Map(choices);
  if (choice === null) next.delete(line);
  else next.set(line, choice);
  return next;
}
