import { inlineText } from '../meeting/blocks.ts';
import type { Change, Step } from '../meeting/change.ts';
import { batch } from '../meeting/steps.ts';
import { nextNumber } from '../meeting/record-edits.ts';
import type { AgendaItem, Block, Meeting, RecordRef } from '../meeting/schema.ts';

/** What a line was taken over as. A question or a postscript has no record: its words are enough. */
export interface Captured {
  readonly ref: RecordRef | null;
  readonly owners: readonly string[];
  readonly due: string | null;
}

/** The first free numbers in the series. */
export interface FreeNumbers {
  readonly nextDecision: number;
  readonly nextAction: number;
}

/** The discussion as it is when a line was taken over, and the record that this line now shows. */
export function captureChange(
  meeting: Meeting,
  item: AgendaItem,
  discussion: readonly Block[],
  captured: Captured,
  free: FreeNumbers,
): Change {
  const write: Step = { type: 'item.set', item: item.id, set: { discussion } };
  const line = discussion.find(({ ref }) => ref && ref.id === captured.ref?.id);
  if (!captured.ref || !line) return write;
  const row = {
    id: captured.ref.id,
    itemId: item.id,
    text: inlineText(line.inlines).trim(),
  };
  if (captured.ref.type === 'decision') {
    const number = nextNumber(meeting, 'decisions', free.nextDecision);
    const after = meeting.decisions.at(-1)?.id ?? null;
    return batch([{ type: 'row.add', list: 'decisions', after, row: { ...row, number } }, write]);
  }
  const { owners, due } = captured;
  const number = nextNumber(meeting, 'actions', free.nextAction);
  const after = meeting.actions.at(-1)?.id ?? null;
  const action = { ...row, number, owners, due, status: 'open', timesPostponed: 0 } as const;
  return batch([{ type: 'row.add', list: 'actions', after, row: action }, write]);
}
