import { isEmpty, paragraph, withLinesBehind } from './blocks.ts';
import type { Change } from './change.ts';
import { statusLeft } from './item-status.ts';
import { batch } from './steps.ts';
import { retieStep } from './record-edits.ts';
import type { Block, Id, Meeting } from './schema.ts';
import { findItem } from './tree.ts';

/** Lines of a discussion, both counted from 0 and both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Makes lines of the discussion of one item the last of another's. What they record is of that item
 * from then on, and where nothing is left it was not discussed. `null` when there is nothing in them, or no such item.
 */
export function moveLines(
  meeting: Meeting,
  from: Id,
  { first, last }: Lines,
  to: Id,
): Change | null {
  const source = findItem(meeting.items, from);
  const target = findItem(meeting.items, to);
  const moved = source?.discussion.slice(first, last + 1) ?? [];
  if (!source || !target || from === to || isEmpty(moved)) return null;
  const left = withoutLines(source.discussion, { first, last });
  const discussion = withLinesBehind(target.discussion, moved);
  const gone = moved.map(({ ref }) => ref?.id);
  // An undo begins with the last of these, and shows what it begins with.
  return batch([
    // That one may still have to come up: its text is then said ahead of it.
    { type: 'item.set', item: to, set: { discussion } },
    ...moved.flatMap(({ ref }) => (ref ? retieStep(meeting, ref, to) : [])),
    {
      type: 'item.set',
      item: from,
      set: { discussion: left, ...statusLeft(meeting, source, left, gone) },
    },
  ]);
}

/** Who moved the end away goes on in a line of its own, not behind the words before it. */
function withoutLines(source: readonly Block[], { first, last }: Lines): readonly Block[] {
  const left = source.filter((_, index) => index < first || index > last);
  return first > 0 && last >= source.length - 1 ? [...left, paragraph('')] : left;
}
