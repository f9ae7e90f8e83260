import type { Language, Translate } from '../../shared/i18n/translator.ts';
import type { MeetingRef } from '../../shared/overview/meeting-records.ts';
import type { OpenAction } from '../../shared/overview/open-actions.ts';
import type { OverviewRow } from '../../shared/overview/overview-row.ts';
import { shortDate } from '../library/dates.ts';
import { daysLate, type Group } from './overview-groups.ts';

/** What the texts of a row depend on besides the row. */
export interface Wording {
  readonly t: Translate;
  readonly language: Language;
  /** ISO. */
  readonly today: string;
  /** The name of the series on screen: a meeting that is called so too needs no name there. */
  readonly seriesName: string | null;
}

export function groupTitle({ title }: Group<unknown>, t: Translate): string | null {
  if (title === null) return null;
  return 'key' in title ? t(title.key) : title.text;
}

export function dateText({ date }: MeetingRef, { t, language }: Wording): string {
  return date === null ? t('library.noDate') : shortDate(date, language);
}

/** Empty where the series says it. */
export function meetingName({ title }: MeetingRef, { t, seriesName }: Wording): string {
  return title === seriesName ? '' : title || t('library.untitled');
}

/** The meeting in which it was recorded: “Taskforce Waterrand, 5 feb 2027”. */
export function meetingText(row: OverviewRow, wording: Wording): string {
  const meeting = recordedIn(row);
  return [meetingName(meeting, wording), dateText(meeting, wording)].filter(Boolean).join(', ');
}

export function itemText({ at }: OverviewRow): string {
  return at?.heading ?? '';
}

/** To which meeting it went along since; empty when to none. */
export function carriedText(row: OverviewRow, wording: Wording): string {
  const { meeting } = row;
  if (recordedIn(row).id === meeting.id) return '';
  if (meeting.date === null) return wording.t('overview.carriedUndated');
  return wording.t('overview.carried', { date: dateText(meeting, wording) });
}

function recordedIn({ at, meeting }: OverviewRow): MeetingRef {
  return at?.meeting ?? meeting;
}

export function dueText({ due }: OpenAction, { language }: Wording): string {
  return due === null ? '' : shortDate(due, language);
}

/** “11 dagen te laat”; empty when it is not. */
export function lateText({ due }: OpenAction, { t, today }: Wording): string {
  const count = daysLate(due, today);
  return count === 0 ? '' : t('overview.late', { count });
}

export function postponedText({ timesPostponed: count }: OpenAction, { t }: Wording): string {
  return count === 0 ? '' : t('carrying.postponed', { count });
}

export function confidentialText({ at }: OverviewRow, { t }: Wording): string {
  return at?.isConfidential === true ? t('publishing.notPublic') : '';
}
