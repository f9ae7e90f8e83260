import { isEmpty } from './blocks.ts';
import type { AgendaItem, Block, Id, Meeting } from './schema.ts';

type Status = Partial<Pick<AgendaItem, 'status'>>;

/** What becomes of the status of an item that is written in: with text it is discussed; see `statusLeft`. */
export function statusWith(
  meeting: Meeting,
  item: AgendaItem,
  discussion: readonly Block[],
): Status {
  const isBegun = item.status === 'open' && !isEmpty(discussion);
  return isBegun ? { status: 'discussed' } : statusLeft(meeting, item, discussion);
}

/**
 * The status of an item of which only this is left: where all text went it is open as before, so that nothing
 * says that it was on. One that somebody gave a reason, or with records that stay (`gone` are those that go
 * along), keeps its own.
 */
export function statusLeft(
  meeting: Meeting,
  item: AgendaItem,
  left: readonly Block[],
  gone: readonly (Id | undefined)[] = [],
): Status {
  const wasSaid = item.status === 'discussed' && !isEmpty(item.discussion);
  if (!wasSaid || !isEmpty(left) || item.statusReason !== null) return {};
  const records = [...meeting.decisions, ...meeting.actions];
  const hasRecords = records.some(({ id, itemId }) => itemId === item.id && !gone.includes(id));
  return hasRecords ? {} : { status: 'open' };
}
