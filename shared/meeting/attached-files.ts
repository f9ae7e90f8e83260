import type { AgendaItem, Meeting } from './schema.ts';
import { allItems } from './tree.ts';

/**
 * The meeting without the names of the files of its attachments: for where the files themselves do not
 * go along, as in an export or in another meeting made of this one.
 */
export function withoutFiles(meeting: Meeting): Meeting {
  return { ...meeting, items: meeting.items.map(itemWithoutFiles) };
}

function itemWithoutFiles(item: AgendaItem): AgendaItem {
  return {
    ...item,
    attachments: item.attachments.map((row) => ({ ...row, file: null })),
    items: item.items.map(itemWithoutFiles),
  };
}

/** The names of the files that the attachments of these items have. */
export function attachedFiles(items: readonly AgendaItem[]): readonly string[] {
  return allItems(items).flatMap(({ attachments }) =>
    attachments.flatMap(({ file }) => file ?? []),
  );
}
