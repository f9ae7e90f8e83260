import { useId, type ReactNode } from 'react';
import type { OverviewRow } from '../../shared/overview/overview-row.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { moveRowFocus } from '../library/focused-meeting.ts';
import lists from '../library/MeetingList.module.css';
import { openRecord, rowKey } from './open-record.ts';
import type { Group } from './overview-groups.ts';
import { groupTitle, type Wording } from './overview-texts.ts';
import styles from './OverviewGroup.module.css';

interface OverviewGroupProps<Row> {
  readonly kind: OverviewKind;
  readonly group: Group<Row>;
  readonly wording: Wording;
  readonly cells: (row: Row) => ReactNode;
}

export function OverviewGroup<Row extends OverviewRow>(props: OverviewGroupProps<Row>) {
  const { kind, group, wording, cells } = props;
  const { t } = wording;
  const headingId = useId();
  const title = groupTitle(group, t);
  if (group.rows.length === 0) return null;
  return (
    <section>
      {title !== null && (
        <h3 id={headingId} className={lists['heading']}>
          {title}
        </h3>
      )}
      <ul
        className={lists['list']}
        aria-labelledby={title === null ? undefined : headingId}
        aria-label={title === null ? t(`overview.title.${kind}`) : undefined}
        onKeyDown={moveRowFocus}
      >
        {group.rows.map((row) => (
          <li key={rowKey(row)} className={styles['row']}>
            <button
              type="button"
              className={styles['open']}
              data-open
              data-kind={kind}
              data-record={rowKey(row)}
              onClick={() => {
                openRecord(kind, row);
              }}
            >
              {cells(row)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
