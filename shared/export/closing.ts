import { blocksText } from '../meeting/blocks.ts';
import { actualStart, timesOfMinutes } from '../meeting/clock.ts';
import type { Meeting, NextMeeting } from '../meeting/schema.ts';
import { anchors } from './anchors.ts';
import { clock, fullDate, longDate } from './dates.ts';
import { paragraphOf, type DocumentBlock, type Paragraph } from './document.ts';
import type { Setting } from './setting.ts';
import { officer } from './title-block.ts';

/** How the meeting ended and when the next one is, under a heading unless the last item has it. */
export function closing(setting: Setting): readonly DocumentBlock[] {
  const { meeting, t } = setting;
  const lines = [...closingSentence(setting), ...nextMeeting(setting)];
  if (lines.length === 0) return [];
  if (closes(meeting)) return lines;
  return [
    { type: 'heading', level: 1, text: t('minutes.closing'), anchor: anchors.closing },
    ...lines,
  ];
}

/** "De voorzitter sluit de vergadering om 12.30 uur", unless that was already typed. */
function closingSentence(setting: Setting): readonly Paragraph[] {
  const { meeting, past, language, t } = setting;
  const { endTime } = meeting;
  if (!past || endTime === null || saysWhenItEnded(meeting, endTime)) return [];
  const closed = t('minutes.closed', { time: clock(endTime, language) });
  return [paragraphOf('body', [...openingSentence(setting), closed].join(' '))];
}

/** "De vergadering is om 10.12 uur geopend", when that is not the time that stands above. */
function openingSentence({ meeting, language, t }: Setting): readonly string[] {
  const start = actualStart(meeting);
  if (start === null || start === timesOfMinutes(meeting).start) return [];
  return [t('minutes.opened', { time: clock(start, language) })];
}

/** "Rondvraag en sluiting", but not "Ontsluiting bedrijventerrein" and not "Sluiting zwembad". */
const closingTitle =
  /(?<!\p{L})(?:(?:af)?sluiting|clos(?:e|ing))(?=\s*(?:$|[^\p{L}\s]|(?:en|om|rond|door|uiterlijk|and|at|by|remarks|(?:van\sde|of\s(?:the\s)?)\s?(?:vergadering|bijeenkomst|meeting))(?!\p{L})))/iu;

/** Whether the last item is the end of the meeting. */
function closes({ items }: Meeting): boolean {
  return closingTitle.test(items.at(-1)?.title ?? '');
}

const ended = /sluit|gesloten|sloot|einde|eindig|afgelopen|clos|\bends?\b|ended|adjourn/i;

/** Elsewhere than in the item that closes it the same time may be that of a train. */
function saysWhenItEnded(meeting: Meeting, endTime: string): boolean {
  const last = meeting.items.at(-1);
  const said = (last?.items.at(-1) ?? last)?.discussion ?? [];
  const [hours = '', minutes = ''] = endTime.split(':');
  const time = new RegExp(`(?<!\\d)0?${String(Number(hours))}[.:]${minutes}(?!\\d)`);
  const lines = said.map((block) => blocksText([block])).filter((line) => time.test(line));
  return lines.some((line) => closes(meeting) || ended.test(line));
}

function nextMeeting(setting: Setting): readonly Paragraph[] {
  const value = nextMeetingText(setting);
  return value === '' ? [] : [paragraphOf('fact', value, setting.t('minutes.nextMeeting'))];
}

export function nextMeetingText(setting: Setting): string {
  const { nextMeeting: next } = setting.meeting;
  return next === null ? '' : whenAndWhere(next, setting);
}

/** "vrijdag 9 april 2027, 10.00 uur, Dijkhuis", as far as it is known. */
function whenAndWhere({ date, time, location }: NextMeeting, { language, t }: Setting): string {
  const parts = [
    date === null ? '' : fullDate(date, language),
    time === null ? '' : t('minutes.time.at', { time: clock(time, language) }),
    location?.trim() ?? '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** "Aldus vastgesteld …", with room for who signs. */
export function adoption(setting: Setting): readonly DocumentBlock[] {
  const { meeting, t } = setting;
  if (meeting.status !== 'adopted') return [];
  return [
    { type: 'heading', level: 1, text: t('minutes.adoption'), anchor: anchors.adoption },
    paragraphOf('body', adoptionSentence(setting)),
    { type: 'signatures', signers: [officer('chair', setting), officer('secretary', setting)] },
  ];
}

/** Empty as long as the minutes are not adopted. */
export function adoptionSentence({ meeting, language, t }: Setting): string {
  if (meeting.status !== 'adopted') return '';
  const { adoptedOn } = meeting;
  if (adoptedOn === null) return t('minutes.adopted');
  return t('minutes.adoptedOn', { date: longDate(adoptedOn, language) });
}
