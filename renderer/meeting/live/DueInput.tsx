import { useId, useRef, useState } from 'react';
import { typedDue } from '../../../shared/capture/typed-due.ts';
import { commands } from '../../../shared/commands.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { shortDate, weekdayDate } from '../../library/dates.ts';
import { tellDone } from '../../stores/notices.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { say } from '../../stores/spoken.ts';
import { afterRender } from '../../ui/after-render.ts';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { viewOnDemand } from '../../ui/view-on-demand.tsx';
import { dayContextOf } from '../day-context.ts';
import { useMeetingStore } from '../meeting-context.ts';
import styles from './DueInput.module.css';
import { useFinishWhenGone } from './use-finish-when-gone.ts';

// Many never open it, and it knows the months of every language.
const DueCalendar = viewOnDemand(async () => (await import('./DueCalendar.tsx')).DueCalendar);

interface DueInputProps {
  readonly action: Pick<Action, 'id' | 'due'>;
  readonly label: string;
  readonly className: string | undefined;
  readonly 'data-part'?: string;
  readonly onChange: (day: string | null) => void;
}

/**
 * The day of an action, typed as one says it: “1 nov”, “vrijdag”. One stop of the Tab key; what is meant
 * shows under it, and is taken at Enter and when one leaves. The calendar opens with the mouse, and with the
 * key that opens it in every field of a day.
 */
export function DueInput({ action, label, className, onChange, ...part }: DueInputProps) {
  const { id, due } = action;
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  /** `null` as long as nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed?.trim() ?? '';
  const meant = text === '' ? null : typedDue(text, dayContextOf(store.getState()));
  const isUnknown = text !== '' && meant === null;
  const keys = shortcutText('record.calendar');

  function take(day: string | null) {
    setTyped(null);
    if (day !== due) onChange(day);
  }

  function leave() {
    if (typed === null) return;
    take(isUnknown ? due : meant);
    if (isUnknown)
      tellDone(due === null ? 'meeting.noDayKept' : 'meeting.dayKept', { typed: text });
  }

  function open() {
    if (readOnly) return;
    leave();
    setOpen(true);
  }

  function close() {
    setOpen(false);
  }

  useFinishWhenGone(id, leave);

  return (
    <span className={styles['due']} data-calendar={isOpen}>
      <input
        ref={field}
        {...part}
        className={classNames(className, styles['typed'])}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={isUnknown}
        aria-describedby={typed === null ? undefined : hint}
        aria-haspopup="dialog"
        aria-keyshortcuts={commands['record.calendar'].shortcut}
        title={`${t('meeting.dueHint')}. ${t('meeting.dueCalendar', { keys })}`}
        data-missing={due === null}
        data-draft={typed !== null}
        placeholder={t('capture.withoutDate')}
        value={typed ?? (due === null ? '' : shortDate(due, language))}
        readOnly={readOnly}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
          void DueCalendar.load();
        }}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          // To another window one does not leave it for good.
          if (document.activeElement !== currentTarget) leave();
        }}
        onKeyDown={(event) => {
          const { key, altKey, nativeEvent } = event;
          if (key === 'ArrowDown' && altKey) {
            event.preventDefault();
            open();
          }
          if (key !== 'Enter' || nativeEvent.isComposing || typed === null || isUnknown) return;
          take(meant);
          say(meant === null ? t('capture.withoutDate') : weekdayDate(meant, language));
          afterRender(() => {
            field.current?.select();
          });
        }}
      />
      <CalendarButton isOpen={isOpen} keys={keys} onOpen={open} />
      {isOpen && (
        <DueCalendar
          label={`${t('meeting.calendar')}, ${label}`}
          day={due}
          from={dayContextOf(store.getState()).meetingDate}
          onChoose={(day) => {
            take(day);
            close();
            field.current?.focus();
            say(weekdayDate(day, language));
          }}
          onClose={close}
        />
      )}
      {text !== '' && (
        <span id={hint} className={styles['meant']} data-hint data-unknown={isUnknown}>
          {meant === null ? t('meeting.dueHint') : weekdayDate(meant, language)}
        </span>
      )}
    </span>
  );
}

interface CalendarButtonProps {
  readonly isOpen: boolean;
  readonly keys: string;
  readonly onOpen: () => void;
}

/** For the mouse alone: the keys are those of the field. */
function CalendarButton({ isOpen, keys, onOpen }: CalendarButtonProps) {
  const t = useTranslate();
  /** A press beside the calendar closes it, before the click is heard of here. */
  const wasOpen = useRef(false);
  return (
    <button
      type="button"
      className={styles['open']}
      tabIndex={-1}
      aria-hidden
      data-opens-calendar
      title={`${t('meeting.calendar')} (${keys})`}
      onPointerDown={() => {
        wasOpen.current = isOpen;
      }}
      onMouseDown={(event) => {
        // The cursor stays in the field.
        event.preventDefault();
      }}
      onClick={() => {
        if (!wasOpen.current) onOpen();
        wasOpen.current = false;
      }}
    >
      <Icon name="calendar" />
    </button>
  );
}
