import type { AgendaItem, Block, Id, Meeting } from '../../meeting/schema.ts';

/**
 * The same meeting under ids that say nothing: they become bookmarks in the document, and could
 * lead whoever compares two files from the one to the other.
 */
export function withFreshIds(meeting: Meeting): Meeting {
  const known = new Map<Id, Id>();
  const fresh = (id: Id): Id => {
    const next = known.get(id) ?? `n${String(known.size + 1)}`;
    known.set(id, next);
    return next;
  };
  const row = <T extends { readonly id: Id }>(old: T): T => ({ ...old, id: fresh(old.id) });
  const record = <T extends { readonly id: Id; readonly itemId: Id | null }>(old: T): T => ({
    ...row(old),
    itemId: old.itemId === null ? null : fresh(old.itemId),
  });
  const blocks = (lines: readonly Block[]) =>
    lines.map((block) => (block.ref ? { ...block, ref: row(block.ref) } : block));
  const item = (old: AgendaItem): AgendaItem => ({
    ...row(old),
    explanation: blocks(old.explanation),
    discussion: blocks(old.discussion),
    attachments: old.attachments.map(row),
    contributions: old.contributions.map((lane) => ({ ...row(lane), blocks: blocks(lane.blocks) })),
    items: old.items.map(item),
  });
  return {
    ...row(meeting),
    seriesId: null,
    intro: blocks(meeting.intro),
    attendees: meeting.attendees.map(row),
    items: meeting.items.map(item),
    decisions: meeting.decisions.map(record),
    actions: meeting.actions.map(record),
  };
}
