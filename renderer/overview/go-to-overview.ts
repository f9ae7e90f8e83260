import { flushSync } from 'react-dom';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { showShelf } from '../stores/library-store.ts';
import { showOverview, useOverviews } from '../stores/overview-store.ts';
import { focusLeftRow } from './open-record.ts';

/** Shows it with the focus in its rows, which come a moment later when the meetings must still be read. */
export function goToOverview(kind: OverviewKind): void {
  goTo(() => {
    showOverview(kind);
  });
}

/** What somebody still has to do, in all series. */
export function goToActionsOf(owner: string): void {
  goTo(() => {
    useOverviews.setState({ owner });
    showShelf({ kind: 'overview', of: 'actions', series: null });
  });
}

function goTo(show: () => void): void {
  useOverviews.setState({ left: null });
  flushSync(show);
  if (!focusLeftRow()) document.querySelector('main')?.focus();
}
