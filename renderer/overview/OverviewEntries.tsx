import { useEffect } from 'react';
import type { LibraryView } from '../../shared/api.ts';
import { overviewKinds, type OverviewKind } from '../../shared/overview/overviews.ts';
import rail from '../library/ShelfRail.module.css';
import { RailEntry } from '../library/RailEntry.tsx';
import { useLibrary } from '../stores/library-store.ts';
import { loadOverviews, showOverview } from '../stores/overview-store.ts';
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
 * It takes reading every meeting, so that waits until somebody wants to see one. That is why the rail does not
 * say how much there is: it would know of some days only.
 */
function useFollowedOverviews(view: LibraryView): void {
  const isWanted = useLibrary(({ shelf }) => shelf.kind === 'overview');
  useEffect(() => {
    if (isWanted) void loadOverviews();
  }, [view, isWanted]);
}

function Entry({ kind }: { readonly kind: OverviewKind }) {
  const t = useTranslate();
  const isCurrent = useLibrary(({ shelf }) => shelf.kind === 'overview' && shelf.of === kind);
  return (
    <RailEntry
      label={t(`overview.title.${kind}`)}
      isCurrent={isCurrent}
      onOpen={() => {
        showOverview(kind);
      }}
    />
  );
}
