import type { ImportDraft } from '../../shared/api.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { matchItems } from '../../shared/import/match-items.ts';
import { isEmpty } from '../../shared/meeting/blocks.ts';
import { newMeeting } from '../../shared/meeting/new-meeting.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import type { AgendaItem, Id, Meeting, Series } from '../../shared/meeting/schema.ts';
import { allItems, walk } from '../../shared/meeting/tree.ts';

/** What a reader checks before an import becomes a meeting. Nothing here changes the draft. */

type CountName =
  'items' | 'attachments' | 'contributions' | 'discussions' | 'attendees' | 'decisions' | 'actions';

export interface Count {
  readonly key: Extract<TextKey, `importing.counts.${CountName}`>;
  readonly count: number;
}

/** What the draft holds, without what it has none of; the items always, for none is news too. */
export function draftCounts(meeting: Meeting): readonly Count[] {
  const items = allItems(meeting.items);
  const rest = [
    ...itemCounts(items),
    count('attendees', meeting.attendees.length),
    count('decisions', meeting.decisions.length),
    count('actions', meeting.actions.length),
  ];
  return [count('items', items.length), ...rest.filter((each) => each.count > 0)];
}

/** What was found below the titles. */
function itemCounts(items: readonly AgendaItem[]): readonly Count[] {
  const total = (of: (item: AgendaItem) => number) =>
    items.reduce((sum, item) => sum + of(item), 0);
  return [
    count(
      'attachments',
      total(({ attachments }) => attachments.length),
    ),
    count(
      'contributions',
      total(({ contributions }) => contributions.length),
    ),
    count(
      'discussions',
      total(({ discussion }) => (isEmpty(discussion) ? 0 : 1)),
    ),
  ];
}

function count(name: CountName, value: number): Count {
  return { key: `importing.counts.${name}`, count: value };
}

export interface PreviewRow {
  readonly id: Id;
  readonly depth: number;
  readonly number: string;
  readonly title: string;
  /** `null` for an item that goes as any other. */
  readonly status: Extract<TextKey, `meeting.item${string}`> | null;
  /** "hamerstuk", or why it was withdrawn. */
  readonly reason: string | null;
  readonly presenter: string | null;
  readonly minutes: number | null;
  readonly isDiscussed: boolean;
  readonly counts: readonly Count[];
}

const statusKeys = {
  open: null,
  discussed: null,
  forInformation: 'meeting.itemForInformation',
  postponed: 'meeting.itemPostponed',
  withdrawn: 'meeting.itemWithdrawn',
} as const;

export function previewRows(meeting: Meeting): readonly PreviewRow[] {
  const numbers = numberItems(meeting.items);
  const decisions = countByItem(meeting.decisions);
  const actions = countByItem(meeting.actions);
  return [...walk(meeting.items)].map(({ item, depth }) => ({
    id: item.id,
    depth,
    number: numbers.get(item.id) ?? '',
    title: item.title,
    status: statusKeys[item.status],
    reason: item.statusReason,
    presenter: item.presenter,
    minutes: item.durationMinutes,
    isDiscussed: !isEmpty(item.discussion),
    counts: [
      count('attachments', item.attachments.length),
      count('contributions', item.contributions.length),
      count('decisions', decisions.get(item.id) ?? 0),
      count('actions', actions.get(item.id) ?? 0),
    ].filter((each) => each.count > 0),
  }));
}

function countByItem(
  records: readonly { readonly itemId: Id | null }[],
): ReadonlyMap<Id | null, number> {
  const counts = new Map<Id | null, number>();
  for (const { itemId } of records) counts.set(itemId, (counts.get(itemId) ?? 0) + 1);
  return counts;
}

/** The line of the source where each item begins. */
export function lineOfItem({ trace }: ImportDraft): ReadonlyMap<Id, number> {
  const lines = new Map<Id, number>();
  for (const { line, itemId } of trace) {
    if (itemId !== null && !lines.has(itemId)) lines.set(itemId, line);
  }
  return lines;
}

/** The item that a line of the source is part of. */
export function itemOfLine({ trace }: ImportDraft, line: number): Id | null {
  return trace.find((piece) => piece.line === line && piece.itemId !== null)?.itemId ?? null;
}

/** Whether this looks like the agenda of a meeting that is there: it still has none, or most of the items are known. */
export function isAgendaOf(meeting: Meeting, draft: Meeting): boolean {
  if (meeting.items.length === 0) return draft.date === null || draft.date === meeting.date;
  const known = matchItems(meeting.items, draft.items).size;
  return known > 0 && known >= allItems(draft.items).length / 2;
}

/** The series that this looks like a meeting of: by name, or by abbreviation where no other name is given. */
export function guessSeries(meeting: Meeting, series: readonly Series[]): Series | null {
  const title = words(meeting.title);
  const byName = series.find(({ name }) => words(name) !== '' && title.includes(words(name)));
  const abbreviation = words(meeting.abbreviation ?? '');
  const byAbbreviation = series.find(
    (each) => abbreviation !== '' && words(each.abbreviation ?? '') === abbreviation,
  );
  const isNameless = title.replace(abbreviation, ' ').replace(documentWords, '').trim() === '';
  return byName ?? (isNameless ? byAbbreviation : undefined) ?? null;
}

/** A title of these alone names no body. */
const documentWords =
  /\b(?:concept|agenda|verslag|notulen|vergadering|overleg|besluitenlijst|minutes|meeting|draft|report|van|de|het|the|of|\d+)\b/g;

/** Lower case with single spaces around each word, so that only whole words match. */
function words(text: string): string {
  const found = text.toLocaleLowerCase('nl').match(/[\p{L}\p{N}]+/gu);
  return found ? ` ${found.join(' ')} ` : '';
}

export interface DraftChoices {
  readonly title: string;
  readonly date: string | null;
  readonly series: Series | null;
}

/** The meeting as it will be kept. Without attendees of its own it gets those of its series. */
export function meetingFromDraft(
  draft: Meeting,
  { title, date, series }: DraftChoices,
  newId: () => Id,
): Meeting {
  const invited = newMeeting(newId, title, date, series);
  return {
    ...draft,
    title: title.trim(),
    date,
    seriesId: invited.seriesId,
    abbreviation: draft.abbreviation ?? invited.abbreviation,
    attendees: draft.attendees.length > 0 ? draft.attendees : invited.attendees,
  };
}
