import type { ReactNode } from 'react';
import type { CommandId } from '../../../shared/commands.ts';
import { runCommand } from '../../commands/registry.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import styles from './RecordsRail.module.css';

interface RecordListProps {
  /** Shown instead of rows when there are none. */
  readonly empty: string;
  readonly isEmpty: boolean;
  readonly add: string;
  readonly addCommand: CommandId;
  readonly children: ReactNode;
}

/** One tab of the rail: its rows, and the button that adds one. */
export function RecordList({ empty, isEmpty, add, addCommand, children }: RecordListProps) {
  return (
    <>
      {isEmpty ? <p className={styles['empty']}>{empty}</p> : children}
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
