import type { Id } from '../../shared/meeting/schema.ts';
import type { OverviewRow } from '../../shared/overview/overview-row.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { keepDueRecord } from '../stores/due-record.ts';
import { useOverviews } from '../stores/overview-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';

/** Opens the meeting where it was recorded, or went along to, at the record itself. */
export function openRecord(kind: OverviewKind, row: OverviewRow): void {
  const { id, meeting } = row;
  const key = rowKey(row);
  const at = rowElements().findIndex(isOf(key));
  useOverviews.setState({ left: { key, at } });
  keepDueRecord(meeting.id, id);
  ui.showMeeting(meeting.id, 'live', itemOf(row));
  useUi.setState({ recordsTab: kind, itemsFromOverview: 0 });
}

/** In that meeting: what goes on from an earlier one is at no item there. */
function itemOf({ meeting, at }: OverviewRow): Id | null {
  return at?.meeting.id === meeting.id ? at.item : null;
}

/** A record of one meeting may have the id of one in a copy of it. */
export function rowKey({ id, meeting }: OverviewRow): string {
  return `${meeting.id} ${id}`;
}

function isOf(key: string): (row: HTMLElement) => boolean {
  return (row) => row.dataset['record'] === key;
}

function rowElements(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-record]')];
}

/** To the row that one comes from, or the one that took its place; says whether there is any. */
export function focusLeftRow(): boolean {
  const { left } = useOverviews.getState();
  const rows = rowElements();
  const row = left && (rows.find(isOf(left.key)) ?? rows[Math.min(left.at, rows.length - 1)]);
  const target = row ?? rows[0];
  target?.focus();
  return target !== undefined;
}
