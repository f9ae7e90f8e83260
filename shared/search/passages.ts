import { blocksText } from '../meeting/blocks.ts';
import { numberItems } from '../meeting/numbering.ts';
import { recordOf } from '../meeting/record-edits.ts';
import type { AgendaItem, Id, Meeting } from '../meeting/schema.ts';
import { allItems } from '../meeting/tree.ts';

export type PassageKind =
  'item' | 'explanation' | 'contribution' | 'discussion' | 'decision' | 'action' | 'parked';

/** A text of a meeting that can be found and gone to. */
export interface Passage {
  /** Within its meeting. */
  readonly id: string;
  readonly kind: PassageKind;
  readonly item: Id | null;
  /** The decision, action or parked remark that it is. */
  readonly record: Id | null;
  /** Number and title of its item. */
  readonly heading: string;
  /** Lines are kept apart by a line break. */
  readonly text: string;
  /** What decisions and actions say of which the line is in this text; they are texts of their own. */
  readonly recorded: readonly string[];
}

/** Whether the written-out minutes have a place to go to for it: its item, unless it is parked, which is not printed. */
export function hasPlaceInMinutes({ kind, item }: Pick<Passage, 'kind' | 'item'>): boolean {
  return kind !== 'parked' && item !== null;
}

/** All that was prepared, said and recorded, in the order of the agenda. */
export function passagesOf(meeting: Meeting): readonly Passage[] {
  const numbers = numberItems(meeting.items);
  const items = allItems(meeting.items);
  const headings = new Map(
    items.map(({ id, title }) => [id, `${numbers.get(id) ?? ''} ${title}`.trim()]),
  );
  const heading = (item: Id | null) => headings.get(item ?? '') ?? '';
  const records = (['decision', 'action', 'parked'] as const).flatMap((kind) =>
    meeting[listOf[kind]].map(({ id, itemId, text }): Passage => ({
      id: `${kind} ${id}`,
      kind,
      item: itemId,
      record: id,
      heading: heading(itemId),
      text,
      recorded: [],
    })),
  );
  const ofItems = items.flatMap((item) =>
    itemPassages(item, heading(item.id), recordedIn(meeting, item)),
  );
  return [...ofItems, ...records].filter(({ text }) => text.trim() !== '');
}

const listOf = { decision: 'decisions', action: 'actions', parked: 'parked' } as const;

function recordedIn(meeting: Meeting, { discussion }: AgendaItem): readonly string[] {
  return discussion.flatMap(({ ref }) => (ref && recordOf(meeting, ref)?.text.trim()) || []);
}

function itemPassages(
  item: AgendaItem,
  heading: string,
  recorded: readonly string[],
): readonly Passage[] {
  const of = (kind: PassageKind, text: string, which = ''): Passage => ({
    id: `${kind} ${item.id}${which}`,
    kind,
    item: item.id,
    record: null,
    heading,
    text,
    recorded: kind === 'discussion' ? recorded : [],
  });
  return [
    of('item', item.title),
    of('explanation', blocksText(item.explanation)),
    ...item.contributions.map(({ id, blocks }) => of('contribution', blocksText(blocks), ` ${id}`)),
    of('discussion', blocksText(item.discussion)),
  ];
}
