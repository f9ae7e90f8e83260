import { useSettings } from '../stores/settings-store.ts';
import { dayOfMonth, longDate, monthName } from './dates.ts';
import styles from './DateTile.module.css';

/** A leaf of the calendar. */
export function DateTile({ date }: { readonly date: string }) {
  const language = useSettings((settings) => settings.language);
  return (
    <time className={styles['tile']} dateTime={date} title={longDate(date, language)}>
      <span className={styles['month']}>{monthName(date, language)}</span>{' '}
      <span className={styles['day']}>{dayOfMonth(date)}</span>
    </time>
  );
}
