import { inlineText } from './blocks.ts';
import type { Change, Step } from './change.ts';
import { batch } from './steps.ts';
import type { Action, AgendaItem, Block, Decision, Id, Meeting, RecordRef } from './schema.ts';
import { allItems } from './tree.ts';

/** The first free number: never one that this meeting, or an earlier one, has used. */
export function nextNumber(
  meeting: Pick<Meeting, 'decisions' | 'actions' | 'spentNumbers'>,
  list: 'decisions' | 'actions',
  firstFree: number,
): number {
  return Math.max(firstFree, highestNumber(meeting, list) + 1);
}

/** The highest number that a record has, or had before it was removed; 0 when there was none. */
export function highestNumber(
  meeting: Pick<Meeting, 'decisions' | 'actions' | 'spentNumbers'>,
  list: 'decisions' | 'actions',
): number {
  const numbers = meeting[list].map(({ number }) => number);
  return Math.max(meeting.spentNumbers?.[list] ?? 0, ...numbers);
}

/** The number of a record that goes is kept as spent, when it would be given out again. */
function spend(meeting: Meeting, list: 'decisions' | 'actions', id: Id): readonly Step[] {
  const number = meeting[list].find((row) => row.id === id)?.number ?? 0;
  const rest = { ...meeting, [list]: meeting[list].filter((row) => row.id !== id) };
  if (number <= highestNumber(rest, list)) return [];
  const { decisions, actions } = meeting.spentNumbers ?? { decisions: 0, actions: 0 };
  const spentNumbers = { decisions, actions, [list]: number };
  return [{ type: 'meeting.set', set: { spentNumbers } }];
}

/** Records a decision; with `line` that line of the discussion shows it and gives its text. */
export function addDecision(
  meeting: Meeting,
  item: AgendaItem | null,
  line: number | null,
  row: Omit<Decision, 'itemId' | 'text'>,
): Change {
  const decision: Decision = { ...row, itemId: item?.id ?? null, text: lineText(item, line) };
  const after = meeting.decisions.at(-1)?.id ?? null;
  const add: Step = { type: 'row.add', list: 'decisions', after, row: decision };
  return batch([add, ...labelLine(item, line, { type: 'decision', id: row.id })]);
}

/** An open action of which it is not yet known who does it, or by when. */
export function newAction(row: Pick<Action, 'id' | 'number' | 'itemId' | 'text'>): Action {
  return { ...row, owners: [], due: null, status: 'open', timesPostponed: 0 };
}

/** As `addDecision`, for an action. */
export function addAction(
  meeting: Meeting,
  item: AgendaItem | null,
  line: number | null,
  row: { readonly id: Id; readonly number: number },
): Change {
  const action = newAction({ ...row, itemId: item?.id ?? null, text: lineText(item, line) });
  const after = meeting.actions.at(-1)?.id ?? null;
  const add: Step = { type: 'row.add', list: 'actions', after, row: action };
  return batch([add, ...labelLine(item, line, { type: 'action', id: row.id })]);
}

/**
 * Removes a decision or an action and the label it has in a discussion, whichever item that is of:
 * a line may be pasted elsewhere, and a record tied to another item. The typed line stays.
 */
export function removeRecord(meeting: Meeting, ref: RecordRef): Change {
  const list = ref.type === 'decision' ? 'decisions' : 'actions';
  const isLabel = (block: Block) => block.ref?.type === ref.type && block.ref.id === ref.id;
  const unlabel = allItems(meeting.items)
    .filter(({ discussion }) => discussion.some(isLabel))
    .map((item): Step => {
      const discussion = item.discussion.map((block) =>
        isLabel(block) ? withoutRef(block) : block,
      );
      return { type: 'item.set', item: item.id, set: { discussion } };
    });
  return batch([
    ...spend(meeting, list, ref.id),
    { type: 'row.remove', list, id: ref.id },
    ...unlabel,
  ]);
}

export function recordOf(
  meeting: Pick<Meeting, 'decisions' | 'actions'>,
  ref: RecordRef,
): Decision | Action | undefined {
  const rows = ref.type === 'decision' ? meeting.decisions : meeting.actions;
  return rows.find(({ id }) => id === ref.id);
}

/** Nobody has written what was decided or must be done. */
export function isBlank({ text }: Pick<Decision | Action, 'text'>): boolean {
  return text.trim() === '';
}

/** How many there are of which something was written: as many as will be printed. */
export function countWritten(rows: readonly Pick<Decision | Action, 'text'>[]): number {
  return rows.reduce((count, row) => (isBlank(row) ? count : count + 1), 0);
}

/** The line as plain text, with no label. */
export function withoutRef({ type, level, inlines }: Block): Block {
  return { type, level, inlines };
}

function lineText(item: AgendaItem | null, line: number | null): string {
  const block = line === null ? undefined : item?.discussion[line];
  return block ? inlineText(block.inlines).trim() : '';
}

function labelLine(item: AgendaItem | null, line: number | null, ref: RecordRef): readonly Step[] {
  if (!item || line === null || !item.discussion[line]) return [];
  const discussion = item.discussion.map((block, index) =>
    index === line ? { ...block, ref } : block,
  );
  return [{ type: 'item.set', item: item.id, set: { discussion } }];
}

/** What was recorded is of another item from then on; nothing when it is of that one already. */
export function retieStep(meeting: Meeting, { type, id }: RecordRef, itemId: Id): readonly Step[] {
  const list = type === 'decision' ? 'decisions' : 'actions';
  const row = meeting[list].find((one) => one.id === id);
  return row && row.itemId !== itemId ? [{ type: 'row.set', list, id, set: { itemId } }] : [];
}
