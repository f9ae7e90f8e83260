import type { ReactNode } from 'react';
import type { Series } from '../../shared/meeting/schema.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { seriesText } from './meeting-texts.ts';
import styles from './ShelfHeading.module.css';

interface ShelfHeadingProps {
  readonly title: string;
  readonly text?: string;
  /** When the shelf is a series: says what it is and offers to edit it. */
  readonly series?: Series | null;
  /** What can be done with the shelf. */
  readonly children?: ReactNode;
}

export function ShelfHeading({ title, text, series = null, children }: ShelfHeadingProps) {
  const t = useTranslate();
  return (
    <header className={styles['heading']}>
      <div>
        <h2>{title}</h2>
        {series && <p>{seriesText(series, t)}</p>}
        {text !== undefined && <p role="status">{text}</p>}
      </div>
      {children}
      {series && (
        <div className={styles['ways']}>
          <Button
            variant="quiet"
            onClick={() => {
              ui.show({ kind: 'series', series });
            }}
          >
            <Icon name="edit" />
            {t('library.editSeries')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              ui.show({ kind: 'house', series });
            }}
          >
            <Icon name="document" />
            {t('house.edit')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              ui.show({ kind: 'template', series });
            }}
          >
            <Icon name="document" />
            {t('templates.show')}
          </Button>
        </div>
      )}
    </header>
  );
}
