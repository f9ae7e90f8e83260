import type { ReactNode } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import { runCommand } from '../../commands/registry.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import styles from './RecordsRail.module.css';

/** How the cards of a tab come, see `useGrowing`: so many actions fill a screen of 1440 pixels. */
export const CARDS = { atOnce: 12, step: 20 };

interface RecordListProps {
  /** Shown instead of rows when there are none. */
  readonly empty: string;
  readonly isEmpty: boolean;
  readonly add: string;
  readonly addCommand: CommandId;
  readonly children: ReactNode;
}

/** One tab of the rail: its rows, and the button that adds one, which stays in sight however many they are. */
export function RecordList({ empty, isEmpty, add, addCommand, children }: RecordListProps) {
  return (
    <>
      <div className={styles['rows']}>
        {isEmpty ? <p className={styles['empty']}>{empty}</p> : children}
      </div>
      <WhenWritable>
        <button
          type="button"
          className={styles['add']}
          onClick={() => {
            runCommand(addCommand);
          }}
        >
          + {add}
        </button>
      </WhenWritable>
    </>
  );
}
