import { useLibrary } from '../stores/library-store.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './ShelfRail.module.css';

interface RailEntryProps {
  readonly label: string;
  /** How many are there. */
  readonly count?: number;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
}

/** While one searches no shelf is the current one: what was found is of all of them. */
export function RailEntry({ label, count = 0, isCurrent, onOpen }: RailEntryProps) {
  const isSearching = useLibrary((state) => state.query !== '');
  const current = isCurrent && !isSearching;
  return (
    <li>
      <button
        type="button"
        className={classNames(styles['entry'], current && styles['current'])}
        aria-current={current}
        title={label}
        onClick={() => {
          useLibrary.setState({ query: '' });
          onOpen();
        }}
      >
        <span className={styles['label']}>{label}</span>
        {count > 0 && <span className={styles['count']}>{count}</span>}
      </button>
    </li>
  );
}
