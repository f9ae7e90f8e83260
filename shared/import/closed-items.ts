import type { Finding } from '../api.ts';
import {
  isClosedMeeting,
  isMarkedClosed,
  mayBeClosedLine,
  mayBeClosedTitle,
  partNamed,
  type MeetingPart,
} from './closed-words.ts';
import type { DraftItem } from './draft-item.ts';
import type { SourceLine } from './source-lines.ts';
import type { TableRow } from './table-columns.ts';

/**
 * Marks the items below "Besloten gedeelte", up to "Openbaar gedeelte", and those that are called
 * "(vertrouwelijk)" themselves. In doubt an item is confidential and a finding asks for a look: a
 * mark too many is taken away in the preview, what goes out without one does not come back.
 *
 * `lines`: the whole document; `leftOut`: the numbers of those that are in no item.
 */
export function markClosedItems(
  items: readonly DraftItem[],
  lines: readonly SourceLine[],
  leftOut: ReadonlySet<number>,
): readonly Finding[] {
  const marker = new ClosedMarker(items, leftOut);
  for (const [index, line] of lines.entries()) marker.read(line, lines[index + 1]);
  return marker.findings;
}

/** The same for the one item of a document without items. */
export function markClosedText(item: DraftItem, lines: readonly SourceLine[]): readonly Finding[] {
  const told = lines.find(
    ({ text }) => partNamed(text)?.part === 'closed' || mayBeClosedLine(text),
  );
  if (!told) return [];
  item.confidential = true;
  return [inDoubt(told)];
}

/** The lines above the items and of those that are not confidential. */
export function withoutClosed(
  lines: readonly SourceLine[],
  items: readonly DraftItem[],
): readonly SourceLine[] {
  const closed = new Map<number, boolean>();
  const know = (item: DraftItem, isInClosed: boolean): void => {
    const isClosed = isInClosed || item.confidential;
    // Several may start on one line.
    closed.set(item.line, isClosed || closed.get(item.line) === true);
    for (const part of item.items) know(part, isClosed);
  };
  for (const item of items) know(item, false);
  let isClosed = false;
  return lines.filter(({ number }) => {
    isClosed = closed.get(number) ?? isClosed;
    return !isClosed;
  });
}

class ClosedMarker {
  readonly findings: Finding[] = [];
  readonly #at = new Map<number, DraftItem[]>();
  readonly #parents = new Map<DraftItem, DraftItem>();
  readonly #leftOut: ReadonlySet<number>;
  #part: MeetingPart['part'] = 'open';
  #current: DraftItem | undefined;

  constructor(items: readonly DraftItem[], leftOut: ReadonlySet<number>) {
    this.#leftOut = leftOut;
    for (const item of items) this.#know(item);
  }

  /** Lines come in their order; `next` is the one below. */
  read(line: SourceLine, next: SourceLine | undefined): void {
    const items = this.#at.get(line.number) ?? [];
    for (const item of items) this.#title(item, line);
    if (items.length > 0 || line.row?.isHeader) return;
    const named = line.row ? null : partNamed(line.text);
    if (named) this.#heading(named, line, next);
    else if (mayBeClosedLine(line.text)) this.#doubt(line);
  }

  #know(item: DraftItem): void {
    this.#at.set(item.line, [...(this.#at.get(item.line) ?? []), item]);
    for (const part of item.items) {
      this.#parents.set(part, item);
      this.#know(part);
    }
  }

  /** The whole line counts, for the title has lost what was understood of it. */
  #title(item: DraftItem, { text, row }: SourceLine): void {
    this.#current = item;
    const texts = [item.title, ...(row ? cellsOf(row) : [text])];
    const own = partNamed(item.title);
    const isClosed = this.#part === 'closed';
    if (own && (own.part === 'open' || item.items.length === 0)) this.#part = own.part;
    const endsIt = own?.endsClosed === true && isClosed;
    if (this.#part === 'closed' || own?.part === 'closed' || endsIt)
      this.#mark(item, byHeading(item));
    else if (texts.some(isClosedTitle)) this.#mark(item, byWord(item));
    else if (texts.some(mayBeClosedTitle)) this.#mark(item, inDoubt({ number: item.line, text }));
  }

  #heading(named: MeetingPart, line: SourceLine, next: SourceLine | undefined): void {
    const { part, isLone } = named;
    const isAboveItem = next !== undefined && this.#at.has(next.number);
    const heads = !isLone || (isApart(line) && isAboveItem);
    // With a blank line on one side only it is clear to which side it belongs.
    const isSure = line.hints?.heading !== undefined || (line.afterBlank && !next?.afterBlank);
    if (heads && (part === 'closed' || !isLone || isSure)) this.#part = part;
    if (part === 'open' || (!isAboveItem && isDecisionWord(line.text))) return;
    if (isLone) {
      if (this.#current && !(heads && isSure)) this.#mark(this.#current, byWord(this.#current));
    } else if (!this.#leftOut.has(line.number)) this.#headingInText(line, next, isAboveItem);
  }

  /** The text that goes on below the heading is in the item above it. */
  #headingInText(line: SourceLine, next: SourceLine | undefined, isAboveItem: boolean): void {
    if (!this.#current) return;
    if (next && !isAboveItem) this.#mark(this.#current, inDoubt(line));
    else this.findings.push(toLookAt(line));
  }

  #doubt(line: SourceLine): void {
    if (!this.#current && isClosedMeeting(line.text)) this.#part = 'closed';
    // A row of a list of actions stands below an item, and is not about it.
    if (this.#current && !line.row) this.#mark(this.#current, inDoubt(line));
    else this.findings.push(toLookAt(line));
  }

  /** What is closed is so with all its parts. */
  #mark(item: DraftItem, finding: Finding): void {
    for (let up: DraftItem | undefined = item; up; up = this.#parents.get(up))
      if (up.confidential) return;
    item.confidential = true;
    this.findings.push(finding);
  }
}

/** "Vertrouwelijk" right below a title is about that item. */
export function isApart({ afterBlank, hints }: SourceLine): boolean {
  return afterBlank || hints?.heading !== undefined || hints?.bold === true;
}

/** "Besloten" in a column of decisions is what was decided. */
function cellsOf({ cells }: TableRow): readonly string[] {
  return cells.flatMap(({ column, text }) => (column === 'decision' ? [] : [text]));
}

function isClosedTitle(text: string): boolean {
  return isMarkedClosed(text) || partNamed(text)?.part === 'closed';
}

/** A line of its own above what was decided. */
function isDecisionWord(text: string): boolean {
  return /^besloten\.?$/iu.test(text);
}

function byHeading({ line, title: text }: DraftItem): Finding {
  return { kind: 'guess', line, reason: 'importing.findings.confidentialByHeading', text };
}

function byWord({ line, title: text }: DraftItem): Finding {
  return { kind: 'guess', line, reason: 'importing.findings.confidentialByWord', text };
}

type ToldLine = Pick<SourceLine, 'number' | 'text'>;

function inDoubt({ number: line, text }: ToldLine): Finding {
  return { kind: 'guess', line, reason: 'importing.findings.confidentialInDoubt', text };
}

function toLookAt({ number: line, text }: ToldLine): Finding {
  return { kind: 'guess', line, reason: 'importing.findings.maybeConfidential', text };
}
