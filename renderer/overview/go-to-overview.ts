import { flushSync } from 'react-dom';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { showOverview, useOverviews } from '../stores/overview-store.ts';
import { focusLeftRow } from './open-record.ts';

/** Shows it with the focus in its rows, which come a moment later when the meetings must still be read. */
export function goToOverview(kind: OverviewKind): void {
  useOverviews.setState({ left: null });
  flushSync(() => {
    showOverview(kind);
  });
  if (!focusLeftRow()) document.querySelector('main')?.focus();
}
