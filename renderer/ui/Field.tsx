import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Field.module.css';

export interface FieldLook {
  readonly label: string;
  /** For where the surroundings say what it is; it is still read out. */
  readonly labelHidden?: boolean | undefined;
  /** Compact shows its border only when pointed at or typed in. */
  readonly look?: 'plain' | 'compact' | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
}

interface Control {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps extends FieldLook {
  readonly children: (control: Control) => ReactNode;
}

/** A label, a control, and under it what helps to fill it in; see `TextField` and `SelectField`. */
export function Field({ label, labelHidden = false, children, ...rest }: FieldProps) {
  const { look = 'plain', hint, error, className } = rest;
  const id = useId();
  const note = error ?? hint;
  const control: Control = {
    id,
    className: classNames(styles['control'], styles[look]),
    'aria-invalid': error !== undefined,
    'aria-describedby': note === undefined ? undefined : `${id}note`,
  };
  return (
    <div className={classNames(styles['field'], className)}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles['label']}>
        {label}
      </label>
      {children(control)}
      {note !== undefined && (
        <p id={`${id}note`} className={error === undefined ? styles['hint'] : styles['error']}>
          {note}
        </p>
      )}
    </div>
  );
}
