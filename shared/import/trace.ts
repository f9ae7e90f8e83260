import type { Id } from '../meeting/schema.ts';
import type { DraftItem } from './draft-item.ts';

/** What a piece of the source became. `item`: the number, the title and the notes in it. */
export type Became =
  | 'title'
  | 'when'
  | 'place'
  | 'attendee'
  | 'intro'
  | 'item'
  | 'explanation'
  | 'presenter'
  | 'attachment'
  | 'contribution'
  | 'discussion'
  | 'decision'
  | 'action'
  | 'leftOut';

/**
 * Where a piece of the source went. The pieces together are the whole source, each word of it
 * exactly once: the law that tests/import/conservation.test.ts holds the reader to.
 */
export interface TraceEntry {
  /** The line of the source where the piece starts, counted from 1. */
  readonly line: number;
  /** As the source has it, with the label or the number in front. */
  readonly text: string;
  readonly became: Became;
  /** `null` for what belongs to no item. */
  readonly itemId: Id | null;
}

/** The same before the items have ids. */
export interface TracedText extends Omit<TraceEntry, 'itemId'> {
  readonly item: DraftItem | null;
}
