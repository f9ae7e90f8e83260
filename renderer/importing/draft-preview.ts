import type { Finding } from '../../shared/api.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
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

/** The same of one item: what was found below its title. */
export function itemCounts(items: readonly AgendaItem[]): readonly Count[] {
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
  readonly counts: readonly Count[];
}

export function previewRows(meeting: Meeting): readonly PreviewRow[] {
  const numbers = numberItems(meeting.items);
  return [...walk(meeting.items)].map(({ item, depth }) => ({
    id: item.id,
    depth,
    number: numbers.get(item.id) ?? '',
    title: item.title,
    counts: itemCounts([item]).filter((each) => each.count > 0),
  }));
}

const kinds = ['leftOut', 'guess', 'repair'] as const satisfies readonly Finding['kind'][];

export interface FindingGroup {
  readonly kind: Finding['kind'];
  readonly findings: readonly Finding[];
}

/** The findings per kind: first what is missing, then what was guessed, then what was mended. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  return kinds
    .map((kind) => ({ kind, findings: findings.filter((finding) => finding.kind === kind) }))
    .filter((group) => group.findings.length > 0);
}

/** The series that this looks like a meeting of: by name or abbreviation, never by less. */
export function guessSeries(meeting: Meeting, series: readonly Series[]): Series | null {
  const title = words(meeting.title);
  const byName = series.find(({ name }) => words(name) !== '' && title.includes(words(name)));
  const abbreviation = words(meeting.abbreviation ?? '');
  const byAbbreviation = series.find(
    (each) => abbreviation !== '' && words(each.abbreviation ?? '') === abbreviation,
  );
  return byName ?? byAbbreviation ?? null;
}

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
