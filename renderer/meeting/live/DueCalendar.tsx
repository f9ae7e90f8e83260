import { parseDate } from '@internationalized/date';
import { useLayoutEffect, useRef } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components';
import { locales } from '../../../shared/i18n/locales.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './DueCalendar.module.css';

interface DueCalendarProps {
  readonly label: string;
  /** The day that is chosen now. */
  readonly day: string | null;
  /** Where one begins to look when there is none. */
  readonly from: string;
  readonly onChoose: (day: string) => void;
  /** Esc, a click beside it, or Tab out of it. */
  readonly onClose: () => void;
}

/**
 * A month to choose a day in: the arrow keys walk through it, Enter chooses. It is the browser's own popover,
 * for that lies over a dialog too, gives the focus back where it came from, and stays within its card.
 */
export function DueCalendar({ label, day, from, onChoose, onClose }: DueCalendarProps) {
  const language = useSettings((settings) => settings.language);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.showPopover();
  }, []);
  return (
    <div
      ref={place}
      popover="auto"
      role="dialog"
      aria-label={label}
      className={styles['calendar']}
      onToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) onClose();
      }}
      onKeyDown={(event) => {
        const isLeft = event.key === 'Escape' || (event.key === 'ArrowUp' && event.altKey);
        if (!isLeft) return;
        // The card around it stays as it is.
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.hidePopover();
      }}
    >
      <I18nProvider locale={locales[language]}>
        <Calendar
          aria-label={label}
          autoFocus
          firstDayOfWeek="mon"
          value={day === null ? null : parseDate(day)}
          defaultFocusedValue={parseDate(day ?? from)}
          onChange={(chosen) => {
            onChoose(chosen.toString());
          }}
        >
          <header className={styles['head']}>
            <Button slot="previous" className={styles['step'] ?? ''}>
              <Icon name="chevronLeft" />
            </Button>
            <Heading className={styles['month'] ?? ''} />
            <Button slot="next" className={styles['step'] ?? ''}>
              <Icon name="chevronRight" />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short">
            <CalendarGridHeader>
              {(weekday) => (
                <CalendarHeaderCell className={styles['weekday'] ?? ''}>
                  {weekday}
                </CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={styles['day'] ?? ''} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </I18nProvider>
    </div>
  );
}
