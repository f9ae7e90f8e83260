import type { CSSProperties, ReactNode } from 'react';
import styles from './Stretches.module.css';
import { useGrowing } from './use-growing.ts';

/** So many rows are shown or not shown together. */
const LENGTH = 20;
/** They fill a screen of 1440 pixels; on a higher one the next comes a moment later. */
const AT_ONCE = 2;

interface StretchesProps<Row> {
  readonly rows: readonly Row[];
  /** How high each row is, as a length of CSS: with another height the list would move where it is gone to. */
  readonly rowHeight: string;
  /** What has to be there at once, wherever it stands. */
  readonly isNeeded?: (row: Row) => boolean;
  readonly children: (row: Row) => ReactNode;
}

/**
 * A long list in stretches of rows of one height: what is out of sight is neither laid out nor painted, and opening a
 * meeting does not wait for it. Chromium looks in every frame whether a part that may be left out came
 * into sight, so these are a few and not hundreds.
 */
export function Stretches<Row>(props: StretchesProps<Row>) {
  const { rows, rowHeight, isNeeded, children } = props;
  const stretches = stretchesOf(rows);
  const made = useGrowing(stretches.length, { atOnce: AT_ONCE, step: 1 });
  return stretches.map((stretch, at) => {
    const room = { '--room': `calc(${String(stretch.length)} * ${rowHeight})` };
    return (
      // The properties that React knows are those of CSS itself only.
      <div key={at} className={styles['stretch']} style={room as CSSProperties}>
        {(at < made || (isNeeded && stretch.some(isNeeded))) && stretch.map(children)}
      </div>
    );
  });
}

function stretchesOf<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  return Array.from({ length: Math.ceil(rows.length / LENGTH) }, (_, at) =>
    rows.slice(at * LENGTH, (at + 1) * LENGTH),
  );
}
