import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

interface ButtonProps extends ComponentProps<'button'> {
  /** Primary is for the one thing this screen is about; quiet has no border until pointed at. */
  readonly variant?: 'primary' | 'plain' | 'quiet';
}

export function Button({ variant = 'plain', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames(styles['button'], styles[variant], className)}
    />
  );
}
