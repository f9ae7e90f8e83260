import type { Attendee } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { MissedItems } from '../presence/MissedItems.tsx';
import { PresenceSelect } from '../PresenceSelect.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import { useAttendanceOrder } from '../use-attendance-order.ts';
import { RecordList } from './RecordList.tsx';
import people from './AttendanceList.module.css';
import styles from './RecordsRail.module.css';

export function AttendanceList() {
  const t = useTranslate();
  const attendees = useAttendanceOrder();
  return (
    <RecordList
      isEmpty={attendees.length === 0}
      empty={t('meeting.noAttendees')}
      add={t('meeting.addAttendee')}
      addCommand="attendee.add"
    >
      <ul className={people['people']}>
        {attendees.map((attendee) => (
          <AttendeeRow key={attendee.id} attendee={attendee} />
        ))}
      </ul>
    </RecordList>
  );
}

function AttendeeRow({ attendee }: { readonly attendee: Attendee }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  const { id, name, organisation, presence, excused, from, until } = attendee;

  function set(fields: Partial<Omit<Attendee, 'id'>>) {
    const group = `attendee ${id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'row.set', list: 'attendees', id, set: fields }, group);
  }

  return (
    <li
      className={people['person']}
      data-presence={presence}
      data-excused={presence === 'absent' && excused !== null}
    >
      <input
        className={people['personName']}
        data-field={id}
        aria-label={t('meeting.name')}
        placeholder={t('meeting.name')}
        value={name}
        readOnly={readOnly}
        onChange={(event) => {
          set({ name: event.target.value });
        }}
      />
      <PresenceSelect attendee={attendee} className={styles['quiet']} onChange={set} />
      {organisation !== null && <span className={people['organisation']}>{organisation}</span>}
      {presence === 'partial' && (
        <div className={styles['meta']}>
          {(
            [
              ['from', from],
              ['until', until],
            ] as const
          ).map(([field, value]) => (
            <label key={field} className={people['time']}>
              {t(`meeting.${field}`)}
              <input
                type="time"
                className={styles['quiet']}
                value={value ?? ''}
                readOnly={readOnly}
                onChange={(event) => {
                  set({ [field]: event.target.value || null });
                }}
              />
            </label>
          ))}
        </div>
      )}
      {presence === 'partial' && <MissedItems attendee={attendee} />}
    </li>
  );
}
