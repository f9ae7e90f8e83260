import type { ComponentProps, MouseEvent } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';

interface ButtonProps extends ComponentProps<'button'> {
  /** Primary is for the one thing this screen is about; quiet has no border until pointed at. */
  readonly variant?: 'primary' | 'plain' | 'quiet';
  /** For a while there is nothing to press: it stays where it is in the order of Tab, and keeps the focus. */
  readonly unavailable?: boolean;
}

export function Button({
  variant = 'plain',
  className,
  type = 'button',
  unavailable = false,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      aria-disabled={unavailable || undefined}
      onClick={unavailable ? pressNothing : onClick}
      type={type}
      className={classNames(styles['button'], styles[variant], className)}
    />
  );
}

/** Not the form that it is of either. */
function pressNothing(event: MouseEvent): void {
  event.preventDefault();
}
