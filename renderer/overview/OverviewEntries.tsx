import { useEffect } from 'react';
import type { LibraryView } from '../../shared/api.ts';
import { inSeries } from '../../shared/overview/filters.ts';
import { overviewKinds, type OverviewKind } from '../../shared/overview/overviews.ts';
import rail from '../library/ShelfRail.module.css';
import { RailEntry } from '../library/RailEntry.tsx';
import { seriesIdOf, useLibrary } from '../stores/library-store.ts';
import { loadOverviews, showOverview, useOverviews } from '../stores/overview-store.ts';
import { useTranslate } from '../stores/settings-store.ts';

/** In the rail, under the shelves. */
export function OverviewEntries({ view }: { readonly view: LibraryView }) {
  const t = useTranslate();
  useFollowedOverviews(view);
  return (
    <>
      <div className={rail['heading']}>
        <h2 id="overviews-heading">{t('overview.heading')}</h2>
      </div>
      <ul aria-labelledby="overviews-heading">
        {overviewKinds.map((kind) => (
          <Entry key={kind} kind={kind} />
        ))}
      </ul>
    </>
  );
}

/**
 * It takes reading every meeting, so that waits until somebody wants to see one. From then on they are kept up
 * with the library, for the rail says how much there is.
 */
function useFollowedOverviews(view: LibraryView): void {
  const isWanted = useLibrary(({ shelf }) => shelf.kind === 'overview');
  const isKnown = useOverviews(({ read }) => read !== null);
  const isFollowed = isWanted || isKnown;
  useEffect(() => {
    if (isFollowed) void loadOverviews();
  }, [view, isFollowed]);
}

function Entry({ kind }: { readonly kind: OverviewKind }) {
  const t = useTranslate();
  const series = useLibrary(({ shelf }) => seriesIdOf(shelf));
  const count = useOverviews(({ read }) => read && inSeries(read[kind], series).length);
  const isCurrent = useLibrary(({ shelf }) => shelf.kind === 'overview' && shelf.of === kind);
  return (
    <RailEntry
      label={t(`overview.title.${kind}`)}
      count={count}
      isCurrent={isCurrent}
      onOpen={() => {
        showOverview(kind);
      }}
    />
  );
}
