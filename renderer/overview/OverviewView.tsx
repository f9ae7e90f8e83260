import type { LibraryView, OverviewsRead } from '../../shared/api.ts';
import { inSeries, ownedBy } from '../../shared/overview/filters.ts';
import type { OpenAction } from '../../shared/overview/open-actions.ts';
import { ShelfHeading } from '../library/ShelfHeading.tsx';
import { seriesOf } from '../library/shelves.ts';
import { useToday } from '../stores/day-store.ts';
import type { OverviewShelf } from '../stores/library-store.ts';
import { loadOverviews, useOverviews } from '../stores/overview-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { byLateness, byYear, daysLate } from './overview-groups.ts';
import { actionSheet, decisionSheet, parkedSheet } from './overview-sheet.ts';
import type { Wording } from './overview-texts.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { ActionCells, DecisionCells, ParkedCells } from './RowCells.tsx';

interface OverviewViewProps {
  readonly view: LibraryView;
  readonly shelf: OverviewShelf;
}

/** What is open, was decided or is parked over all meetings, each leading to its place. */
export function OverviewView({ view, shelf }: OverviewViewProps) {
  const t = useTranslate();
  const read = useOverviews((state) => state.read);
  const error = useOverviews((state) => state.error);
  if (error) {
    return (
      <EmptyState title={t('overview.cannotRead')} text={t(error.key, error.values)}>
        <Button onClick={() => void loadOverviews()}>{t('library.tryAgain')}</Button>
      </EmptyState>
    );
  }
  const title = t(`overview.title.${shelf.of}`);
  if (!read) return <ShelfHeading title={title} text={t('overview.busy')} />;
  return <Shown view={view} shelf={shelf} read={read} />;
}

interface ShownProps extends OverviewViewProps {
  readonly read: OverviewsRead;
}

function Shown({ view, shelf, read }: ShownProps) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const owner = useOverviews((state) => state.owner);
  const series = seriesOf(view, shelf.series) ?? null;
  const today = useToday();
  const wording: Wording = { t, language, today, seriesName: series?.name ?? null };
  const page = { read, view, series: series?.id ?? null, wording };
  switch (shelf.of) {
    case 'actions': {
      const rows = ownedBy(inSeries(read.actions, page.series), owner);
      const groups = byLateness(rows, wording.today);
      return (
        <OverviewPage
          {...page}
          kind="actions"
          groups={groups}
          late={rows.filter(({ due }: OpenAction) => daysLate(due, wording.today) > 0).length}
          sheet={() => actionSheet(groups, wording)}
          cells={(row) => <ActionCells row={row} wording={wording} />}
        />
      );
    }
    case 'decisions': {
      const groups = byYear(inSeries(read.decisions, page.series));
      return (
        <OverviewPage
          {...page}
          kind="decisions"
          groups={groups}
          sheet={() => decisionSheet(groups, wording)}
          cells={(row) => <DecisionCells row={row} wording={wording} />}
        />
      );
    }
    case 'parked': {
      const groups = [{ title: null, rows: inSeries(read.parked, page.series) }];
      return (
        <OverviewPage
          {...page}
          kind="parked"
          groups={groups}
          sheet={() => parkedSheet(groups, wording)}
          cells={(row) => <ParkedCells row={row} wording={wording} />}
        />
      );
    }
  }
}
