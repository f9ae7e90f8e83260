import { useId } from 'react';
import styles from './Segmented.module.css';

interface SegmentedProps<V extends string> {
  /** Read out; not shown. */
  readonly label: string;
  readonly options: readonly {
    readonly value: V;
    readonly label: string;
    readonly title?: string;
  }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few, side by side: native radio buttons, so the arrow keys work as everywhere. */
export function Segmented<V extends string>(props: SegmentedProps<V>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={props.label} className={styles['group']}>
      {props.options.map(({ value, label, title }) => (
        <label key={value} className={styles['option']} title={title}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => {
              props.onChange(value);
            }}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
