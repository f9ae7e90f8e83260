import type { PresenceReading } from '../../../shared/capture/presence.ts';
import { missedNumbers } from '../../../shared/export/attendance.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import { actualStart } from '../../../shared/meeting/clock.ts';
import type { Step } from '../../../shared/meeting/change.ts';
import { batch } from '../../../shared/meeting/steps.ts';
import { newAttendee } from '../../../shared/meeting/new-meeting.ts';
import { numberItems } from '../../../shared/meeting/numbering.ts';
import type { Attendee, Meeting } from '../../../shared/meeting/schema.ts';
import type { MeetingStore } from '../../stores/meeting-store.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { presenceText } from './presence-text.ts';

type Understood = Extract<PresenceReading, { readonly kind: 'understood' }>;

/** Fills in who is there as one step, adds who was not on the list, and says what that comes to. */
export function notePresence(store: MeetingStore, { people, newcomers }: Understood): void {
  const { meeting, change } = store.getState();
  const known = people.map(({ attendee, set }) => ({ ...attendee, ...set }));
  const added = newcomers.map(({ name, set }) => ({
    ...newAttendee(crypto.randomUUID()),
    role: null,
    name,
    ...set,
  }));
  change(
    batch([
      ...people.map(({ attendee: { id }, set }): Step => ({
        type: 'row.set',
        list: 'attendees',
        id,
        set,
      })),
      ...added.map((row, index): Step => {
        const after = added[index - 1] ?? meeting.attendees.at(-1);
        return { type: 'row.add', list: 'attendees', after: after?.id ?? null, row };
      }),
    ]),
  );
  const told = [
    ...known.map((attendee) => notedText(meeting, attendee)),
    ...added.map((attendee) => notedText(meeting, attendee, 'added')),
  ];
  ui.tell({ tone: 'done', text: told.join(' · '), actions: [] });
}

function notedText(meeting: Meeting, attendee: Attendee, added?: 'added'): string {
  const { language } = useSettings.getState();
  const t = translator(language);
  const numbers = missedNumbers(meeting, attendee, numberItems(meeting.items), language);
  const values = {
    name: attendee.name,
    presence: presenceText(attendee, actualStart(meeting), language, t),
  };
  if (added) return t('presence.added', values);
  return numbers === null
    ? t('presence.noted', values)
    : t('presence.notedMissed', { ...values, numbers });
}
