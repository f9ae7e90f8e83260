import { inlineText, isEmpty } from './blocks.ts';
import { batch, type Change, type Step } from './change.ts';
import type { Action, AgendaItem, Block, Decision, Inline, Meeting, RecordRef } from './schema.ts';
import { retieStep, withoutRef } from './record-edits.ts';
import { allItems } from './tree.ts';

/**
 * A decision or action and the line in which it was recorded say the same, whichever side is written
 * in. Once somebody has made them differ on purpose, each goes its own way.
 */

/** The discussion as it was typed; the records in it follow their lines, and the item is discussed. */
export function discussionChange(
  meeting: Meeting,
  item: AgendaItem,
  typed: readonly Block[],
): Change {
  const before = new Map(item.discussion.map((block) => [block.ref?.id, lineText(block)]));
  const { discussion, steps } = withPasted(meeting, item, typed, before);
  const follow = discussion.flatMap((block) => {
    const row = block.ref && recordOf(meeting, block.ref);
    const text = lineText(block);
    const agreed = row && row.text === before.get(row.id) && row.text !== text;
    return block.ref && agreed ? [textStep(block.ref, text)] : [];
  });
  const isBegun = item.status === 'open' && !isEmpty(discussion);
  const set = isBegun ? ({ discussion, status: 'discussed' } as const) : { discussion };
  return batch([{ type: 'item.set', item: item.id, set }, ...follow, ...steps]);
}

/** A line with a label that was cut elsewhere brings its record along; of a copy it is no label. */
function withPasted(
  meeting: Meeting,
  item: AgendaItem,
  typed: readonly Block[],
  before: ReadonlyMap<string | undefined, string>,
): { readonly discussion: readonly Block[]; readonly steps: readonly Step[] } {
  const pasted = typed.filter(({ ref }) => ref && !before.has(ref.id));
  if (pasted.length === 0) return { discussion: typed, steps: [] };
  const others = allItems(meeting.items).filter(({ id }) => id !== item.id);
  const elsewhere = new Set(
    others.flatMap(({ discussion }) => discussion.map(({ ref }) => ref?.id)),
  );
  const isCopy = (block: Block) => pasted.includes(block) && elsewhere.has(block.ref?.id);
  return {
    discussion: typed.map((block) => (isCopy(block) ? withoutRef(block) : block)),
    steps: pasted.flatMap((block) =>
      block.ref && !isCopy(block) ? retieStep(meeting, block.ref, item.id) : [],
    ),
  };
}

/** The text of a record as it was typed; the line in which it was recorded follows. */
export function recordTextChange(meeting: Meeting, ref: RecordRef, text: string): Change {
  const row = recordOf(meeting, ref);
  const agrees = (block: Block) => block.ref?.id === ref.id && lineText(block) === row?.text;
  const follow = allItems(meeting.items)
    .filter(({ discussion }) => discussion.some(agrees))
    .map(({ id, discussion }): Step => {
      const written = discussion.map((block) =>
        agrees(block) ? { ...block, inlines: rewritten(block, text) } : block,
      );
      return { type: 'item.set', item: id, set: { discussion: written } };
    });
  return batch([textStep(ref, text), ...follow]);
}

function recordOf(meeting: Meeting, ref: RecordRef): Decision | Action | undefined {
  const rows = ref.type === 'decision' ? meeting.decisions : meeting.actions;
  return rows.find(({ id }) => id === ref.id);
}

function textStep({ type, id }: RecordRef, text: string): Step {
  return type === 'decision'
    ? { type: 'row.set', list: 'decisions', id, set: { text } }
    : { type: 'row.set', list: 'actions', id, set: { text } };
}

/** What was confidential in part may be so anywhere in the new words. */
function rewritten({ inlines }: Block, text: string): readonly Inline[] {
  if (text === '') return [];
  const confidential = inlines.some((inline) => inline.confidential);
  return [{ text, ...(confidential && { confidential }) }];
}

function lineText({ inlines }: Block): string {
  return inlineText(inlines).trim();
}
