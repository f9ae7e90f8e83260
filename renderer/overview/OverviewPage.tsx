import type { ReactNode } from 'react';
import type { LibraryView, OverviewsRead } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { OverviewRow } from '../../shared/overview/overview-row.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import type { Sheet } from '../../shared/overview/sheet.ts';
import { useCommands } from '../commands/registry.ts';
import { ShelfHeading } from '../library/ShelfHeading.tsx';
import { copySheet } from './copy-sheet.ts';
import type { Group } from './overview-groups.ts';
import { groupTitle, type Wording } from './overview-texts.ts';
import { OverviewEmpty } from './OverviewEmpty.tsx';
import { OverviewGroup } from './OverviewGroup.tsx';
import { OverviewTools } from './OverviewTools.tsx';
import styles from './OverviewPage.module.css';
import { useOverviewFocus } from './use-overview-focus.ts';

interface OverviewPageProps<Row extends OverviewRow> {
  readonly kind: OverviewKind;
  readonly read: OverviewsRead;
  readonly view: LibraryView;
  readonly series: Id | null;
  readonly wording: Wording;
  readonly groups: readonly Group<Row>[];
  /** How many of the rows are late. */
  readonly late?: number;
  readonly sheet: () => Sheet;
  readonly cells: (row: Row) => ReactNode;
}

/** What every overview has: how much it is, what it is filtered on, the rows, and what is missing in them. */
export function OverviewPage<Row extends OverviewRow>(props: OverviewPageProps<Row>) {
  const { kind, read, view, series, wording, groups, late = 0, sheet, cells } = props;
  const { t } = wording;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const copy = () => void copySheet(sheet(), count);
  useOverviewFocus(read);
  useCommands({ 'overview.copy': { enabled: () => count > 0, run: copy } });
  const counts = [
    t(`overview.count.${kind}`, { count }),
    late > 0 && t('overview.lateCount', { count: late }),
  ];
  return (
    <>
      <ShelfHeading title={t(`overview.title.${kind}`)} text={counts.filter(Boolean).join(' · ')} />
      <OverviewTools kind={kind} view={view} series={series} canCopy={count > 0} />
      {count === 0 && <OverviewEmpty kind={kind} isFiltered={read[kind].length > 0} />}
      {groups.map((group) => (
        <OverviewGroup
          key={groupTitle(group, t) ?? kind}
          kind={kind}
          group={group}
          wording={wording}
          cells={cells}
        />
      ))}
      {read.unreadable > 0 && (
        <p className={styles['missing']}>{t('overview.unreadable', { count: read.unreadable })}</p>
      )}
    </>
  );
}
