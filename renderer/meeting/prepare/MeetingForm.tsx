import { minutesInMeeting } from '../../../shared/meeting/meeting-time.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { plannedMinutes } from '../../../shared/meeting/tree.ts';
import { BlockEditor } from '../../editor/BlockEditor.tsx';
import { useTranslate } from '../../stores/settings-store.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { durationText } from '../times.ts';
import { AttendeeTable } from './AttendeeTable.tsx';
import styles from './PrepareView.module.css';
import { StatusSelect } from './StatusSelect.tsx';

export type MeetingFields = Partial<
  Pick<Meeting, 'title' | 'abbreviation' | 'date' | 'startTime' | 'endTime' | 'location' | 'intro'>
>;

export function MeetingForm() {
  const t = useTranslate();
  const store = useMeetingStore();
  const meeting = useMeeting((state) => state.meeting);

  function set(fields: MeetingFields) {
    const group = `meeting ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'meeting.set', set: fields }, group);
  }

  return (
    <div className={styles['column']}>
      <h1 className="visually-hidden">{t('meeting.meetingItself')}</h1>
      <TextField
        className={styles['large']}
        label={t('meeting.titleLabel')}
        spellCheck
        value={meeting.title}
        onChange={(title) => {
          set({ title });
        }}
      />
      <div className={styles['fields']}>
        <TextField
          label={t('meeting.date')}
          type="date"
          value={meeting.date ?? ''}
          onChange={(date) => {
            set({ date: date || null });
          }}
        />
        <TextField
          label={t('meeting.startTime')}
          type="time"
          value={meeting.startTime ?? ''}
          onChange={(startTime) => {
            set({ startTime: startTime || null });
          }}
        />
        <TextField
          label={t('meeting.endTime')}
          type="time"
          value={meeting.endTime ?? ''}
          onChange={(endTime) => {
            set({ endTime: endTime || null });
          }}
        />
        <TextField
          label={t('meeting.abbreviation')}
          value={meeting.abbreviation ?? ''}
          onChange={(abbreviation) => {
            set({ abbreviation: abbreviation || null });
          }}
        />
      </div>
      <div className={styles['wideFields']}>
        <TextField
          label={t('meeting.location')}
          value={meeting.location ?? ''}
          onChange={(location) => {
            set({ location: location || null });
          }}
        />
        <StatusSelect />
      </div>
      <PlannedTime />
      <section className={styles['section']}>
        <h2>{t('meeting.intro')}</h2>
        <div className={styles['editor']}>
          <BlockEditor
            blocks={meeting.intro}
            label={t('meeting.intro')}
            placeholder={t('meeting.introPlaceholder')}
            onChange={(intro) => {
              set({ intro });
            }}
          />
        </div>
      </section>
      <AttendeeTable />
    </div>
  );
}

/** What the items take together, beside what there is between begin and end while these are still a plan. */
function PlannedTime() {
  const t = useTranslate();
  const minutes = useMeeting(({ meeting }) => plannedMinutes(meeting.items));
  const available = useMeeting(({ meeting: { clock, startTime, endTime } }) =>
    clock === null ? minutesInMeeting(startTime, startTime, endTime) : null,
  );
  if (minutes === 0) return null;
  const duration = durationText(minutes, t);
  const over = available !== null && minutes > available;
  return (
    <p className={styles['planned']} data-over={over}>
      {available === null
        ? t('meeting.planned', { duration })
        : t('meeting.plannedOf', { duration, available: durationText(available, t) })}
    </p>
  );
}
