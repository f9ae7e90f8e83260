import type { Entry } from './entries.ts';
import type { Became } from './trace.ts';

type TextEntry = Extract<Entry, { kind: 'text' }>;

/** What the document marks as decisions and actions itself. */
export interface MarkedRecords {
  /** The items with a decision, by the line of their heading. */
  readonly decisions: ReadonlySet<number>;
  /** Any action at all: then those who wrote it mark what is one. */
  readonly actions: boolean;
}

export function marksActions(entries: readonly Entry[]): boolean {
  return entries.some(
    (entry) =>
      (entry.kind === 'text' && entry.section.kind === 'action') ||
      (entry.kind === 'row' && entry.row.kind === 'actions') ||
      (entry.kind === 'leftOut' && entry.reason === 'importing.findings.noAction'),
  );
}

export function saidIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap((entry) =>
    entry.kind === 'text' && entry.section.kind === 'discussion' ? [entry.text] : [],
  );
}

/** The items, by the line of their heading, in which the document itself marks a decision. */
export function itemsWithDecision(entries: readonly Entry[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let heading = 0;
  for (const entry of entries) {
    if (entry.kind === 'heading') heading = entry.line;
    const isDecision =
      (entry.kind === 'text' && entry.section.kind === 'decision' && !entry.section.ofMeeting) ||
      (entry.kind === 'row' && entry.row.kind === 'decisions' && !entry.ofMeeting) ||
      (entry.kind === 'leftOut' && entry.reason === 'importing.findings.noDecision');
    if (isDecision) lines.add(heading);
  }
  return lines;
}

/** The entries with more text of their item below them. */
export function withMoreBelow(entries: readonly Entry[]): ReadonlySet<Entry> {
  const found = new Set<Entry>();
  let hasMore = false;
  for (const entry of entries.toReversed()) {
    if (entry.kind === 'heading') hasMore = false;
    if (hasMore) found.add(entry);
    hasMore ||= entry.kind === 'text' && isPlain(entry);
  }
  return found;
}

/** Text that no label gave to somebody, or made a record. */
export function isPlain({ section }: TextEntry): boolean {
  return section.kind === 'explanation' || section.kind === 'discussion';
}

export function becameOf(entry: Exclude<Entry, { kind: 'leftOut' }>): Became {
  switch (entry.kind) {
    case 'heading':
      return 'item';
    case 'attachments':
      return 'attachment';
    case 'label':
      return entry.became;
    case 'text':
      return entry.section.kind;
    case 'row':
      return entry.row.kind === 'actions' ? 'action' : 'decision';
    case 'lane':
      return 'contribution';
    case 'presenter':
      return 'presenter';
  }
}

/** "Niet besproken." closes an item, whatever stood before it. */
export function saysNothingWasSaid({ text, section }: TextEntry): boolean {
  const isOfRecord = section.kind === 'action' || section.kind === 'decision';
  return !isOfRecord && /^(?:niet besproken|not discussed)\.?$/i.test(text);
}
