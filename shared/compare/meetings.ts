import { clock, longDate } from '../export/dates.ts';
import { translator, type Language, type TextKey } from '../i18n/translator.ts';
import { withoutMark } from '../meeting/file-name.ts';
import { numberItems } from '../meeting/numbering.ts';
import type { AgendaItem, Attachment, Id, Meeting } from '../meeting/schema.ts';
import { allItems, walk } from '../meeting/tree.ts';
import {
  actionEntry,
  parkedEntry,
  attachmentEntry,
  attendeeEntry,
  contributionEntry,
  decisionEntry,
  field,
  joined,
  passage,
  type Telling,
} from './entries.ts';
import { compareSections, type Entry, type Section, type SectionDifference } from './sections.ts';

/**
 * What differs between two states of a meeting, told as a reader meets it. Numbers that only follow
 * from the place in the agenda are no difference: the move that shifts them is told instead.
 */
export function compareMeetings(
  before: Meeting,
  after: Meeting,
  language: Language,
): readonly SectionDifference[] {
  const fixed = new Set(fixedNumbers(after));
  const telling: Telling = {
    t: translator(language),
    language,
    titles: new Map([...titles(before), ...titles(after)]),
    numbered: new Set(fixedNumbers(before).filter((id) => fixed.has(id))),
    replaced: replacedFiles(before, after),
  };
  return compareSections(told(before, telling), told(after, telling)).map(withoutOwnTitle);
}

/** The heading of an item that came or went says its title already. */
function withoutOwnTitle(section: SectionDifference): SectionDifference {
  if (section.fate === 'kept') return section;
  return { ...section, entries: section.entries.filter(({ key }) => key !== 'title') };
}

function titles({ items }: Meeting): readonly (readonly [Id, string])[] {
  return [...walk(items)].map(({ item }) => [item.id, item.title]);
}

function fixedNumbers({ items }: Meeting): readonly Id[] {
  return [...walk(items)].flatMap(({ item }) => [
    ...(item.number === null ? [] : [item.id]),
    ...item.attachments.flatMap(({ id, code }) => (code === null ? [] : [id])),
  ]);
}

function replacedFiles(before: Meeting, after: Meeting): ReadonlySet<Id> {
  const had = new Map(allAttachments(before).map(({ id, file }) => [id, file]));
  const replaced = allAttachments(after).filter(({ id, file }) => {
    const old = had.get(id);
    return old && file && old !== file && withoutMark(old) === withoutMark(file);
  });
  return new Set(replaced.map(({ id }) => id));
}

function allAttachments({ items }: Meeting): readonly Attachment[] {
  return allItems(items).flatMap(({ attachments }) => attachments);
}

function told(meeting: Meeting, telling: Telling): readonly Section[] {
  const { t } = telling;
  return [
    {
      id: 'meeting',
      heading: t('meeting.meetingItself'),
      under: null,
      entries: meetingEntries(meeting, telling),
    },
    ...itemSections(meeting.items, null, numberItems(meeting.items), telling),
    {
      id: 'decisions',
      heading: t('meeting.decisions'),
      under: null,
      entries: meeting.decisions.map((row) => decisionEntry(row, telling)),
    },
    {
      id: 'actions',
      heading: t('meeting.actions'),
      under: null,
      entries: meeting.actions.map((row) => actionEntry(row, telling)),
    },
    {
      id: 'parked',
      heading: t('parking.list'),
      under: null,
      entries: meeting.parked.map((row) => parkedEntry(row, telling)),
    },
  ];
}

const meetingStatuses = {
  draft: 'meeting.statusDraft',
  sent: 'meeting.statusSent',
  live: 'meeting.statusLive',
  concept: 'meeting.statusConcept',
  adopted: 'meeting.statusAdopted',
} as const satisfies Readonly<Record<Meeting['status'], TextKey>>;

function meetingEntries(meeting: Meeting, telling: Telling): readonly Entry[] {
  const { t, language } = telling;
  const { date, startTime, endTime, adoptedOn } = meeting;
  return [
    ...field('title', t('meeting.titleLabel'), meeting.title),
    ...field('abbreviation', t('meeting.abbreviation'), meeting.abbreviation),
    ...field('date', t('meeting.date'), date && longDate(date, language)),
    ...field('start', t('meeting.startTime'), startTime && clock(startTime, language)),
    ...field('end', t('meeting.endTime'), endTime && clock(endTime, language)),
    ...field('location', t('meeting.location'), meeting.location),
    ...field('status', t('meeting.status'), t(meetingStatuses[meeting.status])),
    ...field('adopted', t('meeting.adoptedOn'), adoptedOn && longDate(adoptedOn, language)),
    ...field('next', t('meeting.nextMeeting'), nextMeetingText(meeting, language)),
    ...passage('intro', t('meeting.intro'), meeting.intro),
    ...meeting.attendees.map((row) => attendeeEntry(row, telling)),
  ];
}

function nextMeetingText({ nextMeeting }: Meeting, language: Language): string {
  if (nextMeeting === null) return '';
  const { date, time, location } = nextMeeting;
  return joined([date && longDate(date, language), time && clock(time, language), location]);
}

function itemSections(
  items: readonly AgendaItem[],
  under: Id | null,
  numbers: ReadonlyMap<Id, string>,
  telling: Telling,
): readonly Section[] {
  return items.flatMap((item) => [
    {
      id: item.id,
      heading: `${numbers.get(item.id) ?? ''}. ${item.title || telling.t('meeting.untitled')}`,
      under,
      entries: itemEntries(item, telling),
    },
    ...itemSections(item.items, item.id, numbers, telling),
  ]);
}

const itemStatuses = {
  discussed: 'meeting.itemDiscussed',
  forInformation: 'meeting.itemForInformation',
  postponed: 'meeting.itemPostponed',
  withdrawn: 'meeting.itemWithdrawn',
} as const satisfies Readonly<Record<Exclude<AgendaItem['status'], 'open'>, TextKey>>;

function itemEntries(item: AgendaItem, telling: Telling): readonly Entry[] {
  const { t, numbered } = telling;
  const minutes = item.durationMinutes;
  return [
    ...field('title', t('meeting.itemTitle'), item.title),
    ...field('number', t('meeting.itemNumber'), numbered.has(item.id) ? item.number : null),
    ...field(
      'status',
      t('meeting.status'),
      item.status === 'open' ? null : t(itemStatuses[item.status]),
    ),
    ...field('reason', t('meeting.statusReason'), item.statusReason),
    ...field('presenter', t('meeting.presenter'), item.presenter),
    ...field('public', t('meeting.confidential'), item.confidential ? t('versions.yes') : null),
    ...field('minutes', t('meeting.minutesPlanned'), minutes === null ? null : String(minutes)),
    ...field('correction', t('clock.correction'), correctionText(item)),
    ...passage('explanation', t('meeting.explanation'), item.explanation),
    ...item.attachments.map((row) => attachmentEntry(row, telling)),
    ...item.contributions.map((row) => contributionEntry(row, telling)),
    ...passage('discussion', t('minutes.discussion'), item.discussion),
  ];
}

/** "+5 min"; what the clock itself counted goes on by itself and is no difference to tell. */
function correctionText({ timeCorrection }: AgendaItem): string | null {
  if (timeCorrection === 0) return null;
  const minutes = Math.round(timeCorrection / 60);
  return `${minutes < 0 ? '−' : '+'}${String(Math.abs(minutes))} min`;
}
