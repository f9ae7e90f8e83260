import { isEmpty } from './blocks.ts';
import type { AgendaItem, Block, Id, Meeting } from './schema.ts';

/**
 * What becomes of the status of an item with its discussion: with text it is discussed, and where the text goes
 * again it is open as before, so that nothing says that it was on. A status that somebody gave a reason, or an
 * item with records that stay (`gone` are those that go along), keeps its own.
 */
export function statusWith(
  meeting: Meeting,
  item: AgendaItem,
  discussion: readonly Block[],
  gone: readonly (Id | undefined)[] = [],
): Partial<Pick<AgendaItem, 'status'>> {
  const isSaid = !isEmpty(discussion);
  if (item.status === 'open') return isSaid ? { status: 'discussed' } : {};
  const wasSaid = item.status === 'discussed' && !isEmpty(item.discussion);
  if (!wasSaid || isSaid || item.statusReason !== null) return {};
  const records = [...meeting.decisions, ...meeting.actions];
  const hasRecords = records.some(({ id, itemId }) => itemId === item.id && !gone.includes(id));
  return hasRecords ? {} : { status: 'open' };
}
