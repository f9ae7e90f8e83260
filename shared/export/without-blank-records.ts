import { isEmpty } from '../meeting/blocks.ts';
import { isBlank, recordOf, withoutRef } from '../meeting/record-edits.ts';
import type { AgendaItem, Block, Meeting } from '../meeting/schema.ts';

/** Decisions and actions of which nothing was written yet are in no document, and neither are their labels. */
export function withoutBlankRecords(meeting: Meeting): Meeting {
  const { decisions, actions, items } = meeting;
  if (![...decisions, ...actions].some(isBlank)) return meeting;
  const isOfBlank = ({ ref }: Block) => {
    const row = ref && recordOf(meeting, ref);
    return row !== undefined && isBlank(row);
  };
  const written = (item: AgendaItem): AgendaItem => ({
    ...item,
    discussion: item.discussion
      .map((block) => (isOfBlank(block) ? withoutRef(block) : block))
      .filter((block, at) => block === item.discussion[at] || !isEmpty([block])),
    items: item.items.map(written),
  });
  return {
    ...meeting,
    decisions: decisions.filter((row) => !isBlank(row)),
    actions: actions.filter((row) => !isBlank(row)),
    items: items.map(written),
  };
}
