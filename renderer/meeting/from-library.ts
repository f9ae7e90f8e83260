import type { MeetingSummary } from '../../shared/api.ts';
import type { Id, Meeting, Series } from '../../shared/meeting/schema.ts';
import { saveAs, type SaveChoice } from '../exporting/save-as.ts';
import { openConflicts } from '../merging/open-conflicts.ts';
import { loadLibrary, modeFor } from '../stores/library-store.ts';
import type { MeetingState, MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone, tellTrouble } from '../stores/notices.ts';
import { isOnDisk } from '../stores/tell-saved.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { holdMeeting, leaveMeeting } from './held-stores.ts';

/** What is done with a meeting that is not on screen. */

export function exportToWord(
  summary: MeetingSummary,
  choice: SaveChoice = { format: 'docx', part: 'minutes' },
): Promise<void> {
  const { id, status } = summary;
  return withMeeting(id, async (store) => {
    const { meeting, conflicts } = store.getState();
    // The meeting itself asks first what was meant.
    if (openConflicts(meeting, conflicts).length > 0) ui.showMeeting(id, modeFor(status));
    else await saveAs(store, choice, (again) => void exportToWord(summary, again));
  });
}

/** `series`: `null` for none. Numbers that records have got stay as they are. */
export async function moveToSeries(summary: MeetingSummary, series: Series | null) {
  const { id } = summary;
  if (summary.seriesId === (series?.id ?? null)) return;
  await withMeeting(id, async (store) => {
    const { meeting } = store.getState();
    setSeries(store, {
      seriesId: series?.id ?? null,
      abbreviation: series?.abbreviation ?? null,
    });
    if (store.getState().meeting === meeting) return;
    if (!(await isOnDisk(store))) return;
    const values = {
      title: meeting.title || say('library.untitled'),
      name: nameOf(series),
    };
    const { seriesId, abbreviation } = meeting;
    const undo = {
      label: say('app.undo'),
      run: () => void takeBack(id, { seriesId, abbreviation }),
    };
    tellDone('library.movedToSeries', values, [undo]);
  });
  await loadLibrary();
}

/** Which series a meeting is of, and what it is called by in it. */
type OfSeries = Pick<Meeting, 'seriesId' | 'abbreviation'>;

function setSeries(store: MeetingStore, set: OfSeries): void {
  evenAdopted(store, ({ change }) => {
    change({ type: 'meeting.set', set });
  });
}

/** Only that: an undo would take back what was typed there since. */
async function takeBack(id: Id, before: OfSeries): Promise<void> {
  await withMeeting(id, async (store) => {
    setSeries(store, before);
    await isOnDisk(store);
  });
  await loadLibrary();
}

/** Changes adopted minutes too, which stay guarded: someone may be reading them, or come to do so. */
function evenAdopted(store: MeetingStore, work: (state: MeetingState) => void): void {
  const { access, editAnyway } = store.getState();
  editAnyway();
  work(store.getState());
  store.setState({ access });
}

function nameOf(series: Series | null): string {
  return series?.name ?? say('library.single');
}

/** Holds it for as long as the work takes, unless it is on screen by then. */
async function withMeeting(id: Id, work: (store: MeetingStore) => Promise<void>): Promise<void> {
  const held = await holdMeeting(id);
  if (held.ok) await work(held.value);
  else tellTrouble(held.error);
  const { screen } = useUi.getState();
  if (screen.name === 'library' || screen.id !== id) await leaveMeeting(id);
}
