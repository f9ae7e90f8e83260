import { useState } from 'react';
import { readPresence, type PresenceReading } from '../../../shared/capture/presence.ts';
import { clock } from '../../../shared/export/dates.ts';
import { actualStart, clockTime, localTime } from '../../../shared/meeting/clock.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { ModalElement } from '../../ui/Dialog.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import parkStyles from '../parking/ParkInput.module.css';
import { useKeptLine } from '../use-kept-line.ts';
import { notePresence } from './note-presence.ts';
import { presenceText } from './presence-text.ts';
import styles from './PresenceInput.module.css';

/** One line for who comes, goes or is not there; after it the cursor is where it was. */
export function PresenceInput() {
  const t = useTranslate();
  const store = useMeetingStore();
  const { text, setText, field, taken } = useKeptLine('presence');
  const [tried, setTried] = useState(false);
  const attendees = useMeeting(({ meeting }) => meeting.attendees);
  const startTime = useMeeting(({ meeting }) => actualStart(meeting));
  const now = clockTime(localTime(new Date()));
  const reading = readPresence(text, { attendees, startTime, now });

  function note() {
    if (text.trim() === '') ui.closeOverlay();
    else if (reading.kind !== 'understood') setTried(true);
    else {
      notePresence(store, reading);
      taken();
      ui.closeOverlay();
    }
  }

  return (
    <ModalElement
      className={parkStyles['park'] ?? ''}
      label={t('presence.input')}
      onClose={ui.closeOverlay}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          note();
        }}
      >
        <div className={parkStyles['line']}>
          <input
            ref={field}
            data-autofocus
            aria-label={t('presence.input')}
            aria-describedby="presence-reading"
            aria-invalid={tried && reading.kind !== 'understood'}
            placeholder={t('presence.placeholder')}
            autoComplete="off"
            maxLength={500}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setTried(false);
            }}
          />
          <span className={parkStyles['keys']}>{t('presence.keys')}</span>
        </div>
        <p
          id="presence-reading"
          role="status"
          className={styles['reading']}
          data-kind={text.trim() === '' ? 'empty' : reading.kind}
        >
          <ReadingText text={text} reading={reading} startTime={startTime} />
        </p>
      </form>
    </ModalElement>
  );
}

interface ReadingTextProps {
  readonly text: string;
  readonly reading: PresenceReading;
  readonly startTime: string | null;
}

/** What Enter will do, or what is missing for that. */
function ReadingText({ text, reading, startTime }: ReadingTextProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  if (text.trim() === '') return t('presence.examples');
  switch (reading.kind) {
    case 'who':
      return t('presence.who', { name: reading.name });
    case 'what':
      return t('presence.what');
    case 'twice':
      return t('presence.twice', { name: reading.name });
    case 'early':
      return t('presence.early', {
        name: reading.name,
        time: clock(reading.time, language),
        start: clock(reading.start, language),
      });
    case 'understood':
      return [
        ...reading.people.map(
          ({ attendee: { name }, set }) => ({ key: 'noted', name, set }) as const,
        ),
        ...reading.newcomers.map(({ name, set }) => ({ key: 'newcomer', name, set }) as const),
      ]
        .map(({ key, name, set }) =>
          t(`presence.${key}`, { name, presence: presenceText(set, startTime, language, t) }),
        )
        .join(' · ');
  }
}
