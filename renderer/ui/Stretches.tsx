import { useEffect, useState, type CSSProperties, type ReactNode } from 'react';
import styles from './Stretches.module.css';
import { whenIdle } from './when-idle.ts';

/** So many rows are shown or not shown together. */
const LENGTH = 20;
/** More than these rows no screen has; the others come one stretch after the other, between the keys. */
const AT_ONCE = 3;

interface StretchesProps<Row> {
  readonly rows: readonly Row[];
  /** Where rows are added most: the ones at the other end then stay the elements that they are. */
  readonly growsAt: 'top' | 'bottom';
  /** How high a row is as long as it was never seen, as a length of CSS. */
  readonly rowHeight: string;
  /** What has to be there at once, wherever it stands. */
  readonly isNeeded?: (row: Row) => boolean;
  readonly children: (row: Row) => ReactNode;
}

/**
 * A long list in stretches of rows: what is out of sight is neither laid out nor painted, and opening a
 * meeting does not wait for it. Chromium looks in every frame whether a part that may be left out came
 * into sight, so these are a few and not hundreds.
 */
export function Stretches<Row>(props: StretchesProps<Row>) {
  const { rows, growsAt, rowHeight, isNeeded, children } = props;
  const stretches = stretchesOf(rows, growsAt);
  const [made, setMade] = useState(AT_ONCE);
  const isWhole = made >= stretches.length;
  useEffect(
    () =>
      isWhole
        ? undefined
        : whenIdle(() => {
            setMade(made + 1);
          }),
    [isWhole, made],
  );
  return stretches.map(([key, stretch], at) => {
    const room = { '--room': `calc(${String(stretch.length)} * ${rowHeight})` };
    return (
      // The properties that React knows are those of CSS itself only.
      <div key={key} className={styles['stretch']} style={room as CSSProperties}>
        {(at < made || (isNeeded && stretch.some(isNeeded))) && stretch.map(children)}
      </div>
    );
  });
}

/** Each with a number that it keeps while rows come and go where the list grows. */
function stretchesOf<Row>(rows: readonly Row[], growsAt: 'top' | 'bottom') {
  const count = Math.ceil(rows.length / LENGTH);
  return Array.from({ length: count }, (_, at): readonly [number, readonly Row[]] => {
    if (growsAt === 'bottom') return [at, rows.slice(at * LENGTH, (at + 1) * LENGTH)];
    const number = count - at;
    const end = rows.length - (number - 1) * LENGTH;
    return [number, rows.slice(Math.max(0, end - LENGTH), end)];
  });
}
