import type { MeetingSummary } from '../../shared/api.ts';
import type { Id, Series } from '../../shared/meeting/schema.ts';
import { saveAs, type SaveChoice } from '../exporting/save-as.ts';
import { openConflicts } from '../merging/open-conflicts.ts';
import { loadLibrary, modeFor } from '../stores/library-store.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone, tellTrouble } from '../stores/notices.ts';
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
export async function moveToSeries({ id, seriesId }: MeetingSummary, series: Series | null) {
  if (seriesId === (series?.id ?? null)) return;
  await withMeeting(id, async (store) => {
    const { editAnyway, change, flushed, meeting } = store.getState();
    editAnyway();
    const set = { seriesId: series?.id ?? null, abbreviation: series?.abbreviation ?? null };
    change({ type: 'meeting.set', set });
    if (store.getState().meeting === meeting) return;
    await flushed();
    const values = { title: meeting.title || say('library.untitled'), name: nameOf(series) };
    const undo = { label: say('app.undo'), run: () => void takeBack(id) };
    tellDone('library.movedToSeries', values, [undo]);
  });
  await loadLibrary();
}

async function takeBack(id: Id): Promise<void> {
  await withMeeting(id, async (store) => {
    const { editAnyway, undo, flushed } = store.getState();
    editAnyway();
    undo();
    await flushed();
  });
  await loadLibrary();
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
