import type { MinutesPart } from '../api.ts';
import { timesOfAgenda, timesOfMinutes, type Times } from '../meeting/clock.ts';
import type { Attendee } from '../meeting/schema.ts';
import { attendanceFacts } from './attendance.ts';
import { fullDate, timeSpan } from './dates.ts';
import { paragraphOf, type DocumentBlock, type Paragraph, type Signer } from './document.ts';
import type { Setting } from './setting.ts';

/** "Concept-verslag", "Actielijst" … : what this part of the minutes is called. */
export function kindOf(part: MinutesPart, { meeting, t }: Setting): string {
  if (part !== 'minutes') return t(`minutes.kinds.${part}`);
  return t(meeting.status === 'adopted' ? 'minutes.kinds.minutes' : 'minutes.kinds.conceptMinutes');
}

/** What stands above the text: the sort of document, the body, and when, where and who. */
export function titleBlock(part: MinutesPart, setting: Setting): readonly DocumentBlock[] {
  const { meeting, parts, t } = setting;
  const isConcept = part === 'minutes' && meeting.status !== 'adopted';
  return [
    paragraphOf('kind', kindOf(part, setting)),
    { type: 'heading', level: 'title', text: bodyName(setting), anchor: null },
    ...(isConcept ? [paragraphOf('notice', t('minutes.conceptNotice'))] : []),
    ...whenAndWhere(part, setting),
    ...(part === 'minutes' || part === 'agenda' ? officers(setting) : []),
    ...(part === 'minutes' && parts.attendance ? attendanceFacts(setting) : []),
  ];
}

export function bodyName({ meeting, t }: Setting): string {
  return meeting.title.trim() || t('minutes.untitled');
}

/** What was planned stands in the agenda; everything else tells how it went. */
export function timesIn(part: MinutesPart, { meeting }: Setting): Times {
  return part === 'agenda' ? timesOfAgenda(meeting) : timesOfMinutes(meeting);
}

function whenAndWhere(part: MinutesPart, setting: Setting): readonly Paragraph[] {
  const { meeting, language, t } = setting;
  const { date, location } = meeting;
  const { start, end } = timesIn(part, setting);
  return [
    fact(t('minutes.facts.date'), date && fullDate(date, language)),
    fact(t('minutes.facts.time'), timeSpan(start, end, language, t)),
    fact(t('minutes.facts.place'), location),
  ].flat();
}

function officers(setting: Setting): readonly Paragraph[] {
  return (['chair', 'secretary'] as const)
    .map((role) => officer(role, setting))
    .flatMap(({ role, name }) => fact(role, name));
}

/** Without a name where a public edition has nothing but the role for it. */
export function officer(role: 'chair' | 'secretary', { meeting, t }: Setting): Signer {
  const label = t(`minutes.facts.${role}`);
  const name = namesWith(role, meeting.attendees);
  return { role: label, name: name.toLowerCase() === label.toLowerCase() ? '' : name };
}

export function namesWith(role: Attendee['role'], attendees: readonly Attendee[]): string {
  return attendees
    .filter((attendee) => attendee.role === role)
    .map(({ name }) => name)
    .join(', ');
}

function fact(label: string, value: string | null): readonly Paragraph[] {
  return value === null || value.trim() === '' ? [] : [paragraphOf('fact', value, label)];
}
