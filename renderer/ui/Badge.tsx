import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { classNames } from './class-names.ts';

export type Tone = 'neutral' | 'accent' | 'action' | 'done' | 'lane' | 'trouble';

/** A short coloured label; the colour only repeats what its text says. */
export function Badge(props: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={classNames(styles['badge'], styles[props.tone ?? 'neutral'])}>
      {props.children}
    </span>
  );
}
