import { inlineText } from './blocks.ts';
import type { Change, Step } from './change.ts';
import { statusWith } from './item-status.ts';
import { batch } from './steps.ts';
import type { Action, AgendaItem, Block, Decision, Inline, Meeting, RecordRef } from './schema.ts';
import { recordOf, retieStep, withoutRef } from './record-edits.ts';
import { hasSentences, sentenceAfter, withSentence } from './record-sentence.ts';
import { allItems } from './tree.ts';

/**
 * A decision or action and the line in which it was recorded say the same, whichever side is written in:
 * what was written last counts. Only spaces at the ends, which one types before the next word, are of no
 * account. Where the record is one sentence of its line, only that sentence follows. A line in other words
 * stays as it is, for nothing that was said is ever lost by writing in a record.
 */

/** The discussion as it was typed; the records in it follow their lines, and the status of the item it. */
export function discussionChange(
  meeting: Meeting,
  item: AgendaItem,
  typed: readonly Block[],
): Change {
  const before = linesByRecord(item.discussion);
  const { discussion, steps } = withPasted(meeting, item, typed, before);
  const after = linesByRecord(discussion);
  const rewordings = discussion.flatMap((block): readonly Rewording[] => {
    const { ref } = block;
    const row = ref && recordOf(meeting, ref);
    const lines = before.get(ref?.id);
    const line = lineText(block);
    if (!row || !lines || lines.includes(line)) return [];
    const was = lines.find((one) => !after.get(row.id)?.includes(one));
    if (was === undefined) return [];
    const text = textAfter(meeting, row, was, line);
    return text !== null && row.text.trim() !== text ? [{ ref, text }] : [];
  });
  const follow = rewordings.flatMap(({ ref, text }) => [
    textStep(ref, text),
    ...lineSteps(meeting, ref, text, item),
  ]);
  const set = { discussion, ...statusWith(meeting, item, discussion) };
  return batch([{ type: 'item.set', item: item.id, set }, ...follow, ...steps]);
}

/** What the lines say that mention a record, for each of them. */
function linesByRecord(
  discussion: readonly Block[],
): ReadonlyMap<string | undefined, readonly string[]> {
  const lines = new Map<string | undefined, string[]>();
  for (const block of discussion) {
    if (!block.ref) continue;
    lines.set(block.ref.id, [...(lines.get(block.ref.id) ?? []), lineText(block)]);
  }
  return lines;
}

/** A line with a label that was cut elsewhere brings its record along; of a copy it is no label. */
function withPasted(
  meeting: Meeting,
  item: AgendaItem,
  typed: readonly Block[],
  before: ReadonlyMap<string | undefined, unknown>,
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
  if (!row) return [];
  const isOnly = isOnlyMention(meeting, row);
  const written = (block: Block): Block => {
    if (block.ref?.id !== ref.id) return block;
    const inlines =
      lineText(block) === row.text.trim()
        ? rewritten(block, text)
        : isOnly && withSentence(block.inlines, row.text, text);
    return inlines ? { ...block, inlines } : block;
  };
  return allItems(meeting.items).flatMap((item): readonly Step[] => {
    if (item.id === except?.id) return [];
    const discussion = item.discussion.map(written);
    const isSame = discussion.every((block, index) => block === item.discussion[index]);
    return isSame ? [] : [{ type: 'item.set', item: item.id, set: { discussion } }];
  });
}

/** What a record says now that its line was typed in; `null` when that leaves it as it was. */
function textAfter(
  meeting: Meeting,
  row: Decision | Action,
  was: string,
  line: string,
): string | null {
  if (was === row.text.trim()) return line;
  if (!isOnlyMention(meeting, row)) return null;
  return hasSentences(was) || hasSentences(line) ? sentenceAfter(was, row.text, line) : line;
}

function isOnlyMention(meeting: Meeting, row: Decision | Action): boolean {
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
