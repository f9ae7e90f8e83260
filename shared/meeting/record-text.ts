import { inlineText, isEmpty } from './blocks.ts';
import type { Change, Step } from './change.ts';
import { batch } from './steps.ts';
import type { Action, AgendaItem, Block, Decision, Inline, Meeting, RecordRef } from './schema.ts';
import { recordOf, retieStep, withoutRef } from './record-edits.ts';
import { allItems } from './tree.ts';

/**
 * A decision or action and the line in which it was recorded say the same, whichever side is written in:
 * what was written last counts. Only spaces at the ends, which one types before the next word, are of no
 * account. What is mentioned in more than one line keeps those apart that say it in other words.
 */

/** The discussion as it was typed; the records in it follow their lines, and the item is discussed. */
export function discussionChange(
  meeting: Meeting,
  item: AgendaItem,
  typed: readonly Block[],
): Change {
  const before = new Map(item.discussion.map((block) => [block.ref?.id, lineText(block)]));
  const { discussion, steps } = withPasted(meeting, item, typed, before);
  const rewordings = discussion.flatMap(({ ref, inlines }): readonly Rewording[] => {
    const row = ref && recordOf(meeting, ref);
    const text = lineText({ inlines });
    const was = before.get(row?.id);
    const isMeant = row && was !== undefined && was !== text && isTied(meeting, row, was);
    return isMeant && row.text.trim() !== text ? [{ ref, text }] : [];
  });
  const follow = rewordings.flatMap(({ ref, text }) => [
    textStep(ref, text),
    ...lineSteps(meeting, ref, text, item),
  ]);
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

/** The text of a record as it was typed, without line breaks; the line in which it was recorded follows. */
export function recordTextChange(meeting: Meeting, ref: RecordRef, typed: string): Change {
  const text = typed.replace(/[^\S\n\r]*[\n\r]\s*/g, ' ');
  return batch([textStep(ref, text), ...lineSteps(meeting, ref, text)]);
}

interface Rewording {
  readonly ref: RecordRef;
  readonly text: string;
}

/** The lines that say a record and now say it in these words; not those of the item that is typed in. */
function lineSteps(
  meeting: Meeting,
  ref: RecordRef,
  text: string,
  except?: AgendaItem,
): readonly Step[] {
  const row = recordOf(meeting, ref);
  const follows = (block: Block) =>
    row !== undefined && block.ref?.id === ref.id && isTied(meeting, row, lineText(block));
  return allItems(meeting.items)
    .filter((item) => item.id !== except?.id && item.discussion.some(follows))
    .map(({ id, discussion }): Step => {
      const written = discussion.map((block) =>
        follows(block) ? { ...block, inlines: rewritten(block, text) } : block,
      );
      return { type: 'item.set', item: id, set: { discussion: written } };
    });
}

/** Whether a line that says this is that of the record: the only one it has, or one that says the same. */
function isTied(meeting: Meeting, row: Decision | Action, line: string): boolean {
  if (line === row.text.trim()) return true;
  const mentions = allItems(meeting.items).flatMap(({ discussion }) =>
    discussion.filter(({ ref }) => ref?.id === row.id),
  );
  return mentions.length === 1;
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

function lineText({ inlines }: Pick<Block, 'inlines'>): string {
  return inlineText(inlines).trim();
}
