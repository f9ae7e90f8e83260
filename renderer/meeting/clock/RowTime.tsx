import { plannedFor } from '../../../shared/meeting/clock.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import styles from './Clock.module.css';
import { useMinutesWithin } from './use-minutes.ts';

/** "12 / 15" in the agenda; only the plan while nothing was counted. */
export function RowTime({ item }: { readonly item: AgendaItem }) {
  const t = useTranslate();
  const shown = useSettings((settings) => settings.showTimes);
  const spent = useMinutesWithin(item);
  const planned = plannedFor(item);
  if (!shown || spent === 0) return item.durationMinutes;
  if (planned === null) return spent;
  const over = spent > planned;
  return (
    <span className={over ? styles['over'] : undefined}>
      {spent}/{planned}
      {over && <span className="visually-hidden"> {t('clock.isOver')}</span>}
    </span>
  );
}
