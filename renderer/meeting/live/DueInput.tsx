import { useId, useRef, useState } from 'react';
import { typedDue } from '../../../shared/capture/typed-due.ts';
import type { Action } from '../../../shared/meeting/schema.ts';
import { shortDate, weekdayDate } from '../../library/dates.ts';
import { tellDone } from '../../stores/notices.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { say } from '../../stores/spoken.ts';
import { afterRender } from '../../ui/after-render.ts';
import { classNames } from '../../ui/class-names.ts';
import { DateInput } from '../../ui/DateInput.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { dayContextOf } from '../day-context.ts';
import { useMeetingStore } from '../meeting-context.ts';
import styles from './DueInput.module.css';
import { useFinishWhenGone } from './use-finish-when-gone.ts';

interface DueInputProps {
  readonly action: Pick<Action, 'id' | 'due'>;
  readonly label: string;
  readonly className: string | undefined;
  readonly 'data-part'?: string;
  readonly onChange: (day: string | null) => void;
}

/**
 * The day of an action, typed as one says it: “1 nov”, “vrijdag”. One stop of the Tab key; what is meant
 * shows under it, and is taken at Enter and when one leaves. The calendar is there for the mouse.
 */
export function DueInput({ action, label, className, onChange, ...part }: DueInputProps) {
  const { id, due } = action;
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  const hint = useId();
  const field = useRef<HTMLInputElement>(null);
  const calendar = useRef<HTMLInputElement>(null);
  /** `null` as long as nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed?.trim() ?? '';
  const meant = text === '' ? null : typedDue(text, dayContextOf(store.getState()));
  const isUnknown = text !== '' && meant === null;

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

  useFinishWhenGone(id, leave);

  return (
    <span className={styles['due']}>
      <input
        ref={field}
        {...part}
        className={classNames(className, styles['typed'])}
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-invalid={isUnknown}
        aria-describedby={typed === null ? undefined : hint}
        title={t('meeting.dueHint')}
        data-missing={due === null}
        placeholder={t('capture.withoutDate')}
        value={typed ?? (due === null ? '' : shortDate(due, language))}
        readOnly={readOnly}
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onBlur={({ currentTarget }) => {
          // To another window one does not leave it for good.
          if (document.activeElement !== currentTarget) leave();
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key !== 'Enter' || nativeEvent.isComposing || typed === null || isUnknown) return;
          take(meant);
          say(meant === null ? t('capture.withoutDate') : weekdayDate(meant, language));
          afterRender(() => {
            field.current?.select();
          });
        }}
      />
      <DateInput
        ref={calendar}
        className={styles['calendar']}
        tabIndex={-1}
        aria-hidden
        value={due ?? ''}
        readOnly={readOnly}
        onChange={(day) => {
          take(day || null);
          field.current?.focus();
        }}
      />
      <button
        type="button"
        className={styles['open']}
        tabIndex={-1}
        aria-hidden
        title={t('meeting.calendar')}
        onMouseDown={(event) => {
          // The cursor stays in the field.
          event.preventDefault();
        }}
        onClick={() => {
          if (!readOnly) calendar.current?.showPicker();
        }}
      >
        <Icon name="calendar" />
      </button>
      {text !== '' && (
        <span id={hint} className={styles['meant']} data-hint data-unknown={isUnknown}>
          {meant === null ? t('meeting.dueHint') : weekdayDate(meant, language)}
        </span>
      )}
    </span>
  );
}
