import { useId } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './ConflictsDialog.module.css';
import type { SideLine } from './sides.ts';

interface SideTextProps {
  readonly title: string;
  readonly lines: readonly SideLine[];
  /** What a screen reader says of words that only this side has. */
  readonly own: string;
}

/** One of two texts, with the words that the other does not have marked. */
export function SideText({ title, lines, own }: SideTextProps) {
  const t = useTranslate();
  const heading = useId();
  return (
    <section className={styles['side']} aria-labelledby={heading}>
      <h4 id={heading}>{title}</h4>
      {lines.length === 0 && <p className={styles['empty']}>{t('merging.empty')}</p>}
      {lines.map((line, at) => (
        <p key={at}>
          {line.map((stretch, nth) =>
            stretch.own ? (
              <mark key={nth}>
                <span className="visually-hidden"> {own}: </span>
                {stretch.text}
              </mark>
            ) : (
              stretch.text
            ),
          )}
        </p>
      ))}
    </section>
  );
}
