import { inAttendanceOrder } from '../meeting/attendance-order.ts';
import type { Attendee } from '../meeting/schema.ts';
import { timeSpan } from './dates.ts';
import { paragraphOf, type Paragraph, type Table } from './document.ts';
import type { Setting } from './setting.ts';

const groups = ['present', 'partial', 'excused', 'unexcused', 'absent'] as const;
type Group = (typeof groups)[number];

function groupOf({ presence, excused }: Attendee): Group {
  if (presence !== 'absent') return presence;
  if (excused === null) return 'absent';
  return excused ? 'excused' : 'unexcused';
}

/** "Aanwezig: …", "Afwezig met kennisgeving: …": a line for every group that has someone in it. */
export function attendanceFacts(setting: Setting): readonly Paragraph[] {
  const { meeting, t } = setting;
  const everyone = inAttendanceOrder(meeting.attendees);
  return groups.flatMap((group) => {
    const people = everyone.filter((attendee) => groupOf(attendee) === group);
    if (people.length === 0) return [];
    const names = people.map((attendee) => described(attendee, setting)).join(', ');
    return [paragraphOf('fact', names, t(`minutes.presence.${group}`))];
  });
}

/** "Koen Wiersma (gast, Gemeente Klaverveen, tot 11.30 uur)". */
function described(attendee: Attendee, setting: Setting): string {
  const guest = attendee.role === 'guest' ? setting.t('minutes.roles.guest').toLowerCase() : null;
  const details = [guest, attendee.organisation, hours(attendee, setting)].filter(
    (detail) => detail !== null && detail.trim() !== '',
  );
  return details.length === 0 ? attendee.name : `${attendee.name} (${details.join(', ')})`;
}

function hours({ presence, from, until }: Attendee, { language, t }: Setting): string | null {
  return presence === 'absent' ? null : timeSpan(from, until, language, t);
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
  const when = hours(attendee, setting);
  return when === null ? presence : `${presence}, ${when}`;
}
