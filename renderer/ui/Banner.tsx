import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { Button } from './Button.tsx';

interface BannerProps {
  /** What it is about, in a word or two. */
  readonly title: string;
  /** `notice` says what went well in the end, `caution` what does not work now, `trouble` what may be lost. */
  readonly tone: 'notice' | 'caution' | 'trouble';
  readonly children: ReactNode;
  /** What the reader can do about it. */
  readonly actions?: ReactNode;
  /** Puts it away, with what the button says. Absent: it stays as long as it is true. */
  readonly dismiss?: { readonly label: string; readonly run: () => void };
}

/** News that stays under the header until it is read, without coming between a writer and the text. */
export function Banner({ title, tone, children, actions, dismiss }: BannerProps) {
  return (
    <div className={styles['banner']} data-tone={tone}>
      <p className={styles['text']}>
        <strong>{title}</strong> {children}
      </p>
      {actions}
      {dismiss && <Button onClick={dismiss.run}>{dismiss.label}</Button>}
    </div>
  );
}
