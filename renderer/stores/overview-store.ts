import { create } from 'zustand';
import type { AppError, OverviewsRead } from '../../shared/api.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { bridge } from '../bridge.ts';
import { flushAll } from './flush.ts';
import { seriesIdOf, showShelf, useLibrary } from './library-store.ts';

interface OverviewState {
  /** `null` until an overview was asked for. */
  readonly read: OverviewsRead | null;
  readonly error: AppError | null;
  /** Whose actions are shown: part of a name, empty for all. */
  readonly owner: string;
  /** The row from which one went to its meeting, to come back to. */
  readonly left: { readonly key: string; readonly at: number } | null;
}

/** What main last found in all meetings, and what of it is on screen. */
export const useOverviews = create<OverviewState>(() => ({
  read: null,
  error: null,
  owner: '',
  left: null,
}));

let asked = 0;

/** Of a meeting that was left just now all is in it that was typed there. */
export async function loadOverviews(): Promise<void> {
  const own = (asked += 1);
  await flushAll();
  const answer = await bridge.call('overview.read');
  if (own !== asked) return;
  if (answer.ok) useOverviews.setState({ read: answer.value, error: null });
  else useOverviews.setState({ error: answer.error });
}

/** Of the series on screen, if one is. */
export function showOverview(of: OverviewKind): void {
  const { shelf } = useLibrary.getState();
  useLibrary.setState({ query: '' });
  showShelf({ kind: 'overview', of, series: seriesIdOf(shelf) });
}
