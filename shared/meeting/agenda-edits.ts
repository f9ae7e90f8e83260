import type { Change, Step } from './change.ts';
import { batch } from './steps.ts';
import { attachmentCodes, numberItems } from './numbering.ts';
import { rowBefore } from './rows.ts';
import type { AgendaItem, Id, Meeting, MeetingStatus } from './schema.ts';
import { allItems, findItem, placeOf } from './tree.ts';

/** Deeper than this an agenda is no agenda any more: 3, 3a, 3a.1. */
const MAX_DEPTH = 3;

export function emptyItem(id: Id, title = ''): AgendaItem {
  return {
    id,
    number: null,
    title,
    status: 'open',
    statusReason: null,
    presenter: null,
    durationMinutes: null,
    timeCorrection: 0,
    confidential: false,
    explanation: [],
    attachments: [],
    contributions: [],
    spans: [],
    discussion: [],
    items: [],
  };
}

/** Puts a new item behind `after` on the same level, at the end of the agenda for `null`. */
export function addItemAfter(meeting: Meeting, after: Id | null, row: AgendaItem): Change {
  const place = after === null ? undefined : placeOf(meeting.items, after);
  if (!place)
    return { type: 'item.add', parent: null, after: meeting.items.at(-1)?.id ?? null, row };
  return { type: 'item.add', parent: place.parent, after, row };
}

/** Puts a new main item behind the one that `after` is or belongs to, at the end of the agenda for `null`. */
export function addMainItem(meeting: Meeting, after: Id | null, row: AgendaItem): Change {
  return addItemAfter(meeting, after === null ? null : mainItemOf(meeting, after), row);
}

/** Puts a new sub-item behind `beside` if that is one itself, and else below it, behind those it has. */
export function addSubItem(meeting: Meeting, beside: Id, row: AgendaItem): Change {
  if (mainItemOf(meeting, beside) !== beside) return addItemAfter(meeting, beside, row);
  const below = siblingsOf(meeting, beside);
  return { type: 'item.add', parent: beside, after: below.at(-1)?.id ?? null, row };
}

/** The main item that it belongs to, or is. */
function mainItemOf(meeting: Meeting, id: Id): Id {
  const parent = placeOf(meeting.items, id)?.parent ?? null;
  return parent === null ? id : mainItemOf(meeting, parent);
}

/** Removes an item; its decisions, actions and parked remarks stay, no longer tied to an item. */
export function removeItemChange(meeting: Meeting, id: Id): Change | null {
  const item = findItem(meeting.items, id);
  if (!item) return null;
  const gone = new Set(allItems([item]).map((x) => x.id));
  const untied = (rows: readonly { readonly id: Id; readonly itemId: Id | null }[]) =>
    rows.filter(({ itemId }) => itemId !== null && gone.has(itemId));
  const steps: Step[] = [
    ...untied(meeting.decisions).map((row) => untie('decisions', row.id)),
    ...untied(meeting.actions).map((row) => untie('actions', row.id)),
    ...untied(meeting.parked).map((row) => untie('parked', row.id)),
    { type: 'item.remove', item: id },
  ];
  return batch(steps);
}

function untie(list: 'decisions' | 'actions' | 'parked', id: Id): Step {
  return { type: 'row.set', list, id, set: { itemId: null } };
}

function siblingsOf(meeting: Meeting, parent: Id | null): readonly AgendaItem[] {
  return parent === null ? meeting.items : (findItem(meeting.items, parent)?.items ?? []);
}

/** `null` where there is nothing above it on its level. */
export function moveItemUp(meeting: Meeting, id: Id): Change | null {
  const place = placeOf(meeting.items, id);
  if (!place || place.after === null) return null;
  const after = rowBefore(siblingsOf(meeting, place.parent), place.after);
  return { type: 'item.move', item: id, parent: place.parent, after };
}

export function moveItemDown(meeting: Meeting, id: Id): Change | null {
  const place = placeOf(meeting.items, id);
  if (!place) return null;
  const siblings = siblingsOf(meeting, place.parent);
  const next = siblings[siblings.findIndex((item) => item.id === id) + 1];
  return next ? { type: 'item.move', item: id, parent: place.parent, after: next.id } : null;
}

/** Makes it a sub-item of the item above it. */
export function indentItem(meeting: Meeting, id: Id): Change | null {
  const place = placeOf(meeting.items, id);
  const item = findItem(meeting.items, id);
  if (!place || !item || place.after === null) return null;
  if (depthOf(meeting, id) + heightOf(item) >= MAX_DEPTH) return null;
  const after = siblingsOf(meeting, place.after).at(-1)?.id ?? null;
  return { type: 'item.move', item: id, parent: place.after, after };
}

/** Makes a sub-item, however deep, a main item, behind the one that it was part of. */
export function outdentItem(meeting: Meeting, id: Id): Change | null {
  const after = mainItemOf(meeting, id);
  return after === id ? null : { type: 'item.move', item: id, parent: null, after };
}

function depthOf(meeting: Meeting, id: Id): number {
  const parent = placeOf(meeting.items, id)?.parent ?? null;
  return parent === null ? 0 : 1 + depthOf(meeting, parent);
}

function heightOf(item: AgendaItem): number {
  return 1 + Math.max(0, ...item.items.map(heightOf));
}

/**
 * Gives the meeting another status. Leaving the draft freezes every number and attachment code:
 * people have the agenda in hand from then on.
 */
export function meetingStatusChange(meeting: Meeting, status: MeetingStatus): Change {
  const set: Step = { type: 'meeting.set', set: { status } };
  if (meeting.status !== 'draft' || status === 'draft') return set;
  return batch([...freezeSteps(meeting), set]);
}

function freezeSteps(meeting: Meeting): readonly Step[] {
  const numbers = numberItems(meeting.items);
  return allItems(meeting.items).flatMap((item) => {
    const number = numbers.get(item.id) ?? '';
    const codes = attachmentCodes(item.attachments, number);
    const steps: Step[] = item.attachments
      .filter(({ code }) => code === null)
      .map(({ id }) => ({
        type: 'row.set',
        list: 'attachments',
        item: item.id,
        id,
        set: { code: codes.get(id) ?? null },
      }));
    if (item.number === null) steps.unshift({ type: 'item.set', item: item.id, set: { number } });
    return steps;
  });
}
