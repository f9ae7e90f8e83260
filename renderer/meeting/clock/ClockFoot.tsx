import { useEffect, useState } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import { clock as clockText } from '../../../shared/export/dates.ts';
import {
  actualStart,
  clockTime,
  expectedEnd,
  isEndOpen,
  localTime,
  plannedFor,
  secondsWithin,
  wholeMinutes,
} from '../../../shared/meeting/clock.ts';
import { minutesInMeeting } from '../../../shared/meeting/meeting-time.ts';
import type { MeetingClock } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { Button } from '../../ui/Button.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { useMeeting } from '../meeting-context.ts';
import { durationText } from '../times.ts';
import styles from './Clock.module.css';
import { useRunning } from './item-clock.ts';

/** Below the agenda: opening and closing the meeting, and whether it will end in time. */
export function ClockFoot() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const shown = useSettings((settings) => settings.showTimes);
  const clock = useMeeting(({ meeting }) => meeting.clock);
  const endTime = useMeeting(({ meeting }) => meeting.endTime);
  const readOnly = useReadOnly();
  if (readOnly && clock === null) return null;
  if (clock === null) {
    return (
      <section className={styles['foot']} aria-label={t('clock.label')}>
        <Button
          title={shortcutText('clock.open')}
          onClick={() => {
            runCommand('clock.open');
          }}
        >
          {t('commands.clockOpen')}
        </Button>
      </section>
    );
  }
  const at = (time: string | null) => clockText(time ?? '', language);
  return (
    <section className={styles['foot']} aria-label={t('clock.label')}>
      <div className={styles['line']}>
        {clock.state === 'paused'
          ? t('clock.paused')
          : clock.state === 'stopped'
            ? t('clock.closed', { time: at(endTime) })
            : t('clock.opened', { time: at(clockTime(clock.openedAt)) })}
      </div>
      {shown && (
        <div className={styles['line']}>
          <Total />
          {clock.state !== 'stopped' && <Outlook />}
        </div>
      )}
      {!readOnly && (
        <div className={styles['keys']}>
          <ClockKeys state={clock.state} />
        </div>
      )}
    </section>
  );
}

function ClockKeys({ state }: { readonly state: MeetingClock['state'] }) {
  const t = useTranslate();
  if (state === 'stopped') return <Key command="clock.open" label={t('clock.reopen')} />;
  return (
    <>
      <Key command="clock.pause" label={t(state === 'paused' ? 'clock.resume' : 'clock.pause')} />
      <Key command="clock.close" label={t('clock.close')} />
    </>
  );
}

// Both follow what they show, and not the meeting, which changes with every key.
function Total() {
  const t = useTranslate();
  const running = useRunning((state) => state.running);
  const spent = useMeeting(({ meeting: { items } }) =>
    wholeMinutes(items.reduce((sum, item) => sum + secondsWithin(item, running), 0)),
  );
  const planned = useMeeting(({ meeting: { items } }) =>
    items.reduce((sum, item) => sum + (plannedFor(item) ?? 0), 0),
  );
  return (
    <span>
      {planned === 0 ? t('clock.totalOnly', { spent }) : t('clock.total', { spent, planned })}
    </span>
  );
}

/** When it will be over if the rest takes what was planned. */
function Outlook() {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const running = useRunning((state) => state.running);
  const now = useNow();
  const current = useUi(({ currentItem }) => currentItem);
  const end = useMeeting(({ meeting }) => clockTime(expectedEnd(meeting, now, running, current)));
  const isOpenEnd = useMeeting(({ meeting }) => isEndOpen(meeting, current));
  const opening = useMeeting(({ meeting }) => actualStart(meeting));
  const endTime = useMeeting(({ meeting }) => meeting.endTime);
  const isPlanned = useMeeting(({ meeting }) =>
    meeting.items.some((item) => plannedFor(item) !== null),
  );
  const late = minutesInMeeting(opening, endTime, end);
  if (!isPlanned) return null;
  return (
    <span>
      {t(isOpenEnd ? 'clock.endsAfter' : 'clock.endsAt', { time: clockText(end, language) })}
      {late !== null && (
        <span className={styles['over']}>
          {' '}
          {t('clock.late', {
            duration: durationText(late, t),
            end: clockText(endTime ?? '', language),
          })}
        </span>
      )}
    </span>
  );
}

/** In milliseconds. */
const LOOK_AGAIN = 10_000;

/** The local time, to the minute. */
function useNow(): string {
  const [now, setNow] = useState(() => minuteOf(localTime(new Date())));
  useEffect(() => {
    const looking = setInterval(() => {
      setNow(minuteOf(localTime(new Date())));
    }, LOOK_AGAIN);
    return () => {
      clearInterval(looking);
    };
  }, []);
  return now;
}

function minuteOf(local: string): string {
  return `${local.slice(0, 16)}:00`;
}

function Key({ command, label }: { readonly command: CommandId; readonly label: string }) {
  return (
    <button
      type="button"
      className={styles['key']}
      title={shortcutText(command)}
      onClick={() => {
        runCommand(command);
      }}
    >
      {label}
    </button>
  );
}
