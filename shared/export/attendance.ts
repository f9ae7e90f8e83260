import { inAttendanceOrder } from '../meeting/attendance-order.ts';
import { locales } from '../i18n/locales.ts';
import type { Language, Translate } from '../i18n/translator.ts';
import { actualStart } from '../meeting/clock.ts';
import { missedItems, wasAway } from '../meeting/missed.ts';
import type { Attendee, Id, Meeting } from '../meeting/schema.ts';
import { clock, timeSpan } from './dates.ts';
import { paragraphOf, type Paragraph, type Table } from './document.ts';
import type { Setting } from './setting.ts';

const groups = ['present', 'partial', 'excused', 'unexcused', 'absent'] as const;
export type PresenceGroup = (typeof groups)[number];

function groupOf({ presence, excused }: Attendee): PresenceGroup {
  if (presence !== 'absent') return presence;
  if (excused === null) return 'absent';
  return excused ? 'excused' : 'unexcused';
}

/** "Aanwezig: …", "Afwezig met kennisgeving: …": a line for every group that has someone in it. */
export function attendanceFacts(setting: Setting): readonly Paragraph[] {
  return groups.flatMap((group) => {
    const names = namesIn([group], setting);
    return names === '' ? [] : [paragraphOf('fact', names, setting.t(`minutes.presence.${group}`))];
  });
}

/** Who belongs to any of these groups, in one line. */
export function namesIn(some: readonly PresenceGroup[], setting: Setting): string {
  return inAttendanceOrder(setting.meeting.attendees)
    .filter((attendee) => some.includes(groupOf(attendee)))
    .map((attendee) => described(attendee, setting))
    .join(', ');
}

/** "Koen Wiersma (gast, Gemeente Klaverveen, tot 11.30 uur)". */
function described(attendee: Attendee, setting: Setting): string {
  const guest = attendee.role === 'guest' ? setting.t('minutes.roles.guest').toLowerCase() : null;
  const details = [guest, attendee.organisation, ...attended(attendee, setting)].filter(
    (detail) => detail !== null && detail.trim() !== '',
  );
  return details.length === 0 ? attendee.name : `${attendee.name} (${details.join(', ')})`;
}

/** "tot 11.30 uur" and "afwezig bij 7 en 8", as far as there is something to say. */
function attended(attendee: Attendee, setting: Setting): readonly string[] {
  const { meeting, numbers, language, t } = setting;
  const missed = missedNumbers(meeting, attendee, numbers, language);
  return [
    stayText(attendee, actualStart(meeting), language, t),
    missed === null ? null : t('minutes.missed', { numbers: missed }),
  ].filter((part) => part !== null);
}

/** From when and until when somebody was at a meeting that opened then, or was not; `null` when there is nothing to say. */
export function stayText(
  stay: Pick<Attendee, 'presence' | 'from' | 'until'>,
  opening: string | null,
  language: Language,
  t: Translate,
): string | null {
  const { presence, from, until } = stay;
  if (presence === 'absent') return null;
  if (!wasAway(stay, opening)) return timeSpan(from, until, language, t);
  const away = { from: clock(until ?? '', language), until: clock(from ?? '', language) };
  return t('minutes.time.away', away);
}

/** "7 en 8": the items that somebody missed; `null` when that is none, or not known. */
export function missedNumbers(
  meeting: Meeting,
  attendee: Attendee,
  numbers: ReadonlyMap<Id, string>,
  language: Language,
): string | null {
  const missed = missedItems(meeting, attendee).map(({ id }) => numbers.get(id) ?? '');
  if (missed.length === 0) return null;
  return new Intl.ListFormat(locales[language]).format(missed);
}

/** Everyone, one a row. */
export function attendanceTable(setting: Setting): Table {
  const { meeting, t } = setting;
  return {
    type: 'table',
    caption: t('minutes.kinds.attendance'),
    columns: [
      { header: t('minutes.columns.name'), width: 30 },
      { header: t('minutes.columns.role'), width: 14 },
      { header: t('minutes.columns.organisation'), width: 28 },
      { header: t('minutes.columns.presence'), width: 28 },
    ],
    rows: inAttendanceOrder(meeting.attendees).map((attendee) => ({
      anchor: null,
      cells: [
        { text: attendee.name },
        { text: attendee.role === null ? '' : t(`minutes.roles.${attendee.role}`) },
        { text: attendee.organisation ?? '' },
        { text: presenceText(attendee, setting) },
      ],
    })),
  };
}

function presenceText(attendee: Attendee, setting: Setting): string {
  const presence = setting.t(`minutes.presence.${groupOf(attendee)}`);
  return [presence, ...attended(attendee, setting)].join(', ');
}
