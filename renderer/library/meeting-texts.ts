import type { MeetingSummary } from '../../shared/api.ts';
import { moment } from '../../shared/export/dates.ts';
import type { Language, TextKey, Translate } from '../../shared/i18n/translator.ts';
import type { MeetingStatus, Series } from '../../shared/meeting/schema.ts';
import { durationText } from '../meeting/times.ts';
import type { Tone } from '../ui/Badge.tsx';
import { longDate, shortDate, weekdayDate } from './dates.ts';

export const statusKeys = {
  draft: 'library.status.draft',
  sent: 'library.status.sent',
  live: 'library.status.live',
  concept: 'library.status.concept',
  adopted: 'library.status.adopted',
} as const satisfies Readonly<Record<MeetingStatus, TextKey>>;

export const statusTones = {
  draft: 'neutral',
  sent: 'accent',
  live: 'lane',
  concept: 'action',
  adopted: 'done',
} as const satisfies Readonly<Record<MeetingStatus, Tone>>;

/** Under the name of its series a title that only repeats that name says nothing: say what it is. */
export function titleIn(meeting: MeetingSummary, shelf: Series | null, t: Translate): string {
  if (meeting.title === '') return t('library.untitled');
  if (meeting.title !== shelf?.name) return meeting.title;
  return isReported(meeting) ? t('library.minutes') : t('library.agenda');
}

function isReported({ status }: MeetingSummary): boolean {
  return status === 'concept' || status === 'adopted';
}

/** What the meeting brought forth, or before that what is on its agenda. */
export function countsText(meeting: MeetingSummary, t: Translate): string {
  const { itemCount, decisionCount, actionCount } = meeting;
  if (!isReported(meeting)) return itemsText(itemCount, t);
  const decisions = decisionCount > 0 && t('library.decisions', { count: decisionCount });
  const actions = actionCount > 0 && t('library.actions', { count: actionCount });
  return [decisions, actions].filter(Boolean).join(' · ');
}

function itemsText(count: number, t: Translate): string {
  return count === 0 ? t('library.noItems') : t('library.items', { count });
}

/** “vr 12 mrt 2027, 10.00 uur”; empty where there is no day. */
export function dayText({ date, startTime }: MeetingSummary, language: Language): string {
  if (date === null) return '';
  const day = weekdayDate(date, language);
  return startTime === null ? day : `${day}, ${moment(startTime, language)}`;
}

/** “13 agendapunten · 2 uur 10 gepland · 6 open acties mee” */
export function planText(meeting: MeetingSummary, t: Translate): string {
  const { itemCount, plannedMinutes, openActionCount } = meeting;
  const parts = [itemsText(itemCount, t)];
  if (plannedMinutes > 0) {
    parts.push(t('library.plannedTime', { duration: durationText(plannedMinutes, t) }));
  }
  // What is open in a meeting that is held has not gone along with it, but was recorded there for the most part.
  const ahead = meeting.status === 'draft' || meeting.status === 'sent';
  const actions = ahead ? 'library.openActions' : 'library.actionsOpen';
  if (openActionCount > 0) parts.push(t(actions, { count: openActionCount }));
  return parts.join(' · ');
}

/** “TF · maandelijks, vrijdag 10.00 uur · 11 vaste deelnemers” */
export function seriesText({ abbreviation, rhythm, members }: Series, t: Translate): string {
  const count = members.length;
  return [abbreviation, rhythm, count > 0 && t('library.members', { count })]
    .filter(Boolean)
    .join(' · ');
}

/** For the names of controls that stand in every row. */
export function nameAndDate({ title, date }: MeetingSummary, language: Language, t: Translate) {
  return {
    title: title || t('library.untitled'),
    date: date === null ? t('library.noDate') : shortDate(date, language),
  };
}

/** All that somebody may look for it by: its title, its series and its day in each way of writing it. */
export function knownBy(
  { title, date }: MeetingSummary,
  series: Series | undefined,
  language: Language,
): string {
  const dates = date === null ? [] : [date, shortDate(date, language), longDate(date, language)];
  return [title, series?.name, series?.abbreviation, ...dates].filter(Boolean).join(' ');
}
