import type { CSSProperties, ReactNode } from 'react';
import styles from './Stretches.module.css';

/** So many rows are shown or not shown together. */
const LENGTH = 20;

interface StretchesProps<Row> {
  readonly rows: readonly Row[];
  /** Where rows are added most: the ones at the other end then stay the elements that they are. */
  readonly growsAt: 'top' | 'bottom';
  /** How high a row is as long as it was never seen, as a length of CSS. */
  readonly rowHeight: string;
  readonly children: (row: Row) => ReactNode;
}

/**
 * A long list in stretches of rows: what is out of sight is neither laid out nor painted. Chromium looks in
 * every frame whether a part that may be left out came into sight, so these are a few and not hundreds.
 */
export function Stretches<Row>({ rows, growsAt, rowHeight, children }: StretchesProps<Row>) {
  return stretchesOf(rows, growsAt).map(([key, stretch]) => {
    const room = { '--room': `calc(${String(stretch.length)} * ${rowHeight})` };
    return (
      // The properties that React knows are those of CSS itself only.
      <div key={key} className={styles['stretch']} style={room as CSSProperties}>
        {stretch.map(children)}
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
