import { z } from 'zod';
import { editSchema, type Edit } from '../../shared/meeting/history.ts';
import { seenSchema, type Seen } from './lineage.ts';
import { seal, unseal } from './sealed-line.ts';

/** One recorded change. Revisions count the changes of a meeting, from 1, without gaps. */
export interface JournalEntry extends Edit {
  readonly revision: number;
  /** ISO instant at which it was recorded. */
  readonly at: string;
  /**
   * When the revision before it was recorded, `null` when that is not known: with its number it
   * tells the state that this change was made to. Older journals lack it.
   */
  readonly base?: string | null;
  /** The saves of others that this change took in: from here on the meeting builds on them too. */
  readonly saw?: Seen;
}

const entrySchema = z.strictObject({
  revision: z.int().min(1),
  at: z.iso.datetime(),
  base: z.iso.datetime().nullable().exactOptional(),
  saw: seenSchema.exactOptional(),
  change: editSchema.shape.change,
  // A journal from before steps were kept does not say.
  kind: editSchema.shape.kind.default('elsewhere'),
});

export function formatEntry(entry: JournalEntry): string {
  return seal(entry);
}

export interface ParsedJournal {
  readonly entries: readonly JournalEntry[];
  /** How many lines there are from the first that cannot be trusted on. */
  readonly unreadable: number;
}

/** Reads up to the first line that is torn, damaged or out of order; what is behind it may miss its base. */
export function parseJournal(text: string): ParsedJournal {
  const entries: JournalEntry[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const entry = end === -1 ? undefined : parseEntry(text.slice(at, end));
    const previous = entries.at(-1);
    if (!entry || (previous && !follows(entry, previous))) break;
    entries.push(entry);
    at = end + 1;
  }
  const rest = text.slice(at).split('\n');
  return { entries, unreadable: rest.filter((line) => line !== '').length };
}

function follows(entry: JournalEntry, previous: JournalEntry): boolean {
  const { revision, base = previous.at } = entry;
  return revision === previous.revision + 1 && base === previous.at;
}

function parseEntry(line: string): JournalEntry | undefined {
  const parsed = entrySchema.safeParse(unseal(line));
  return parsed.success ? parsed.data : undefined;
}
