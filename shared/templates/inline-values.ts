import type { MinutesPart } from '../api.ts';
import { namesIn, type PresenceGroup } from '../export/attendance.ts';
import { adoptionSentence, nextMeetingText } from '../export/closing.ts';
import type { MinutesDocument } from '../export/document.ts';
import { clock, fullDate, longDate, timeSpan } from '../export/dates.ts';
import type { Setting } from '../export/setting.ts';
import { bodyName, kindOf, namesWith, timesIn } from '../export/title-block.ts';
import type { InlinePlaceholder } from './placeholders.ts';

/** What stands in a line in the place of each placeholder; empty for what is not known. */
export function inlineValues(
  part: MinutesPart,
  document: MinutesDocument,
  setting: Setting,
): Readonly<Record<InlinePlaceholder, string>> {
  const { meeting, language, t } = setting;
  const { date, attendees } = meeting;
  const { start, end } = timesIn(part, setting);
  const isConcept = part === 'minutes' && meeting.status !== 'adopted';
  // Who was there and how it ended is in no agenda.
  const isAgenda = part === 'agenda';
  const people = (...groups: readonly PresenceGroup[]) =>
    isAgenda ? '' : namesIn(groups, setting);
  const hour = (time: string | null) => (time === null ? '' : clock(time, language));
  return {
    kind: kindOf(part, setting),
    document: document.title,
    title: bodyName(setting),
    abbreviation: meeting.abbreviation ?? '',
    date: date === null ? '' : longDate(date, language),
    fullDate: date === null ? '' : fullDate(date, language),
    time: timeSpan(start, end, language, t) ?? '',
    startTime: hour(start),
    endTime: hour(end),
    location: meeting.location?.trim() ?? '',
    chair: namesWith('chair', attendees),
    secretary: namesWith('secretary', attendees),
    status: t(`templates.status.${meeting.status}`),
    notice: isConcept ? t('minutes.conceptNotice') : '',
    present: people('present'),
    partial: people('partial'),
    absent: people('excused', 'unexcused', 'absent'),
    excused: people('excused'),
    unexcused: people('unexcused'),
    otherAbsent: people('absent'),
    nextMeeting: nextMeetingText(setting),
    adopted: isAgenda ? '' : adoptionSentence(setting),
  };
}
