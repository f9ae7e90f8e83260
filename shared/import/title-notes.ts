import type { ItemStatus } from '../meeting/schema.ts';
import type { DraftItem } from './draft-item.ts';
import { findDuration, without } from './times.ts';

const marks: readonly (readonly [ItemStatus, string])[] = [
  ['withdrawn', 'vervallen|vervalt|ingetrokken|withdrawn'],
  ['postponed', 'aangehouden|uitgesteld|postponed'],
  ['forInformation', 'ter info|ter informatie|ter kennisname|for information'],
];
const statusForms = marks.map(
  ([status, words]) =>
    [
      status,
      new RegExp(`\\s?(?:\\(|[–-]\\s)(?:${words})(?:\\s?[:,]\\s?([^)]{1,200}))?\\)?$`, 'i'),
    ] as const,
);

/** Takes from the title what says something about the item: "(10 min)", "(vervallen: …)". */
export function readTitleNotes(item: DraftItem): void {
  const duration = findDuration(item.title);
  if (duration && duration.index > 0 && duration.value <= 1_440) {
    item.durationMinutes = duration.value;
    item.title = without(item.title, duration);
  }
  for (const [status, form] of statusForms) {
    const match = form.exec(item.title);
    if (!match || match.index === 0) continue;
    item.status = status;
    item.statusReason = match[1]?.trim() ?? null;
    item.title = item.title.slice(0, match.index);
  }
}
