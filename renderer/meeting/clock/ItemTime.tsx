import { useState } from 'react';
import { correctedTime, plannedFor } from '../../../shared/meeting/clock.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { focusEditor } from '../../editor/active-editor.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { afterRender } from '../../ui/after-render.ts';
import { useReadOnly } from '../../ui/read-only.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import styles from './Clock.module.css';
import { useRunning } from './item-clock.ts';
import { useMinutesWithin } from './use-minutes.ts';

interface ItemTimeProps {
  readonly item: AgendaItem;
  readonly number: string;
}

/** How long the item has been on against its plan, to be corrected in place. */
export function ItemTime({ item, number }: ItemTimeProps) {
  const t = useTranslate();
  const shown = useSettings((settings) => settings.showTimes);
  const minutes = useMinutesWithin(item);
  const planned = plannedFor(item);
  const isRunning = useRunning(({ running }) => running?.item === item.id);
  const isOpened = useMeeting(({ meeting }) => meeting.clock !== null);
  if (!shown || (minutes === 0 && !isOpened && item.timeCorrection === 0)) return null;
  const over = planned !== null && minutes > planned;
  return (
    <span className={styles['time']}>
      <MinutesInput key={item.id} item={item} minutes={minutes} />
      <span>{planned === null ? t('clock.minutes') : t('clock.ofPlanned', { planned })}</span>
      {over && (
        <span className={styles['over']}>{t('clock.over', { count: minutes - planned })}</span>
      )}
      {/* Said once, not every minute again. */}
      <span role="status" className="visually-hidden">
        {over && isRunning && t('clock.overSaid', { planned, number })}
      </span>
    </span>
  );
}

function MinutesInput({ item, minutes }: { readonly item: AgendaItem; readonly minutes: number }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const readOnly = useReadOnly();
  /** While it is edited the clock does not write over it. */
  const [draft, setDraft] = useState<string | null>(null);

  function finish() {
    setDraft(null);
    if (draft === null || !/^\d{1,4}$/.test(draft.trim())) return;
    const wanted = Math.min(Number(draft), 1_440);
    if (wanted === minutes) return;
    store.getState().change(correctedTime(item, wanted, useRunning.getState().running));
  }

  return (
    <input
      className={styles['minutes']}
      aria-label={t('clock.spent')}
      title={t('clock.spent')}
      inputMode="numeric"
      autoComplete="off"
      data-draft={draft !== null}
      readOnly={readOnly}
      value={draft ?? String(minutes)}
      // What one types takes the place of what stood there, also after a click.
      onFocus={({ currentTarget }) => {
        currentTarget.select();
      }}
      onClick={({ currentTarget }) => {
        if (draft === null) currentTarget.select();
      }}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          finish();
          // Leaving the field finishes it too, and must find nothing left to finish.
          afterRender(focusEditor);
        }
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
