import { isOver } from '../../../shared/export/setting.ts';
import { clockTime, openedAtTime } from '../../../shared/meeting/clock.ts';
import type { Meeting, NextMeeting } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import styles from './FinishView.module.css';

type Fields = Partial<Pick<Meeting, 'endTime' | 'nextMeeting' | 'adoptedOn'>>;

function useSetFields(): (fields: Fields) => void {
  const store = useMeetingStore();
  return (fields) => {
    const group = `meeting ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'meeting.set', set: fields }, group);
  };
}

/** When the meeting was closed, or is to end until then, and when the next one is: what is known by the time it is over. */
export function ClosingFields() {
  const t = useTranslate();
  const set = useSetFields();
  const { change } = useMeetingStore().getState();
  const clock = useMeeting(({ meeting }) => meeting.clock);
  const date = useMeeting(({ meeting }) => meeting.date);
  const endTime = useMeeting(({ meeting }) => meeting.endTime);
  const closed = useMeeting(({ meeting }) => isOver(meeting));
  const next = useMeeting(({ meeting }) => meeting.nextMeeting) ?? unknown;
  const setNext = (fields: Partial<NextMeeting>) => {
    const changed = { ...next, ...fields };
    const isKnown = Object.values(changed).some((value) => value !== null);
    set({ nextMeeting: isKnown ? changed : null });
  };
  return (
    <>
      {clock && (
        <TextField
          label={t('meeting.openedAt')}
          type="time"
          value={clockTime(clock.openedAt)}
          onChange={(time) => {
            if (time) change(openedAtTime(clock, { date }, time), 'meeting openedAt');
          }}
        />
      )}
      <TextField
        label={t(closed ? 'meeting.closedAt' : 'meeting.endTime')}
        type="time"
        value={endTime ?? ''}
        onChange={(time) => {
          set({ endTime: time || null });
        }}
      />
      <fieldset className={styles['next']}>
        <legend>{t('meeting.nextMeeting')}</legend>
        <TextField
          label={t('meeting.date')}
          type="date"
          value={next.date ?? ''}
          onChange={(date) => {
            setNext({ date: date || null });
          }}
        />
        <TextField
          label={t('meeting.startTime')}
          type="time"
          value={next.time ?? ''}
          onChange={(time) => {
            setNext({ time: time || null });
          }}
        />
        <TextField
          className={styles['nextPlace']}
          label={t('meeting.location')}
          value={next.location ?? ''}
          onChange={(location) => {
            setNext({ location: location || null });
          }}
        />
      </fieldset>
    </>
  );
}

const unknown: NextMeeting = { date: null, time: null, location: null };

/** Minutes are adopted by a later meeting, so the day is asked only then. */
export function AdoptedOn() {
  const t = useTranslate();
  const set = useSetFields();
  const { status, adoptedOn } = useMeeting(({ meeting }) => meeting);
  if (status !== 'adopted') return null;
  return (
    <TextField
      label={t('meeting.adoptedOn')}
      type="date"
      value={adoptedOn ?? ''}
      onChange={(date) => {
        set({ adoptedOn: date || null });
      }}
    />
  );
}
