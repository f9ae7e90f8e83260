import type { Change } from './change.ts';
import { difference } from './difference.ts';
import type { AgendaItem, Block, Meeting } from './schema.ts';

const WORD = /\p{L}+(?:-\p{L}+)*/gu;

/**
 * Writes a name in one way wherever the minute-taker wrote it: in what was said, in decisions and
 * actions, and among attendees. Prepared texts are the words of others and stay. `null` when it
 * occurs nowhere.
 */
export function respell(meeting: Meeting, from: string, to: string): Change | null {
  const spelt = (text: string) => text.replace(WORD, (word) => (word === from ? to : word));
  return difference(meeting, {
    ...meeting,
    attendees: meeting.attendees.map((row) => ({ ...row, name: spelt(row.name) })),
    items: meeting.items.map((item) => speltItem(item, spelt)),
    decisions: meeting.decisions.map((row) => ({ ...row, text: spelt(row.text) })),
    actions: meeting.actions.map((row) => ({
      ...row,
      text: spelt(row.text),
      owners: row.owners.map(spelt),
    })),
  });
}

type Spelt = (text: string) => string;

function speltItem(item: AgendaItem, spelt: Spelt): AgendaItem {
  return {
    ...item,
    presenter: item.presenter === null ? null : spelt(item.presenter),
    discussion: item.discussion.map((block) => speltBlock(block, spelt)),
    items: item.items.map((below) => speltItem(below, spelt)),
  };
}

function speltBlock(block: Block, spelt: Spelt): Block {
  return {
    ...block,
    inlines: block.inlines.map((inline) => ({ ...inline, text: spelt(inline.text) })),
  };
}
