import { create } from 'zustand';
import type { AppError, LibraryView, Outcome } from '../../shared/api.ts';
import { isEqual } from '../../shared/equal.ts';
import type { Id, Meeting, MeetingStatus, Series } from '../../shared/meeting/schema.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import type { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { bridge } from '../bridge.ts';
import { oneAtATime } from '../ui/one-at-a-time.ts';
import { say, tellDone, tellTrouble } from './notices.ts';
import { ui, type Mode } from './ui-store.ts';

/** Everything, one series, the meetings without a series, or the trash. */
export type MeetingShelf =
  { readonly kind: 'all' | 'single' | 'trash' } | { readonly kind: 'series'; readonly id: Id };

/** What the list shows: meetings, or what they have brought forth. */
export type Shelf = MeetingShelf | OverviewShelf;

/** An overview, of one series or (`null`) of all meetings. */
export interface OverviewShelf {
  readonly kind: 'overview';
  readonly of: OverviewKind;
  readonly series: Id | null;
}

/** The series that the shelf is about, if it is about one. */
export function seriesIdOf(shelf: Shelf): Id | null {
  if (shelf.kind === 'overview') return shelf.series;
  return shelf.kind === 'series' ? shelf.id : null;
}

interface LibraryState {
  /** `null` until main has answered. */
  readonly view: LibraryView | null;
  readonly error: AppError | null;
  readonly shelf: Shelf;
  /** What the list is filtered on. */
  readonly query: string;
  /** What was put in the trash since the app was opened and is still there, the last one last. */
  readonly trashed: readonly Id[];
}

/** The library as main last reported it, and what of it is on screen. */
export const useLibrary = create<LibraryState>(() => ({
  view: null,
  error: null,
  shelf: { kind: 'all' },
  query: '',
  trashed: [],
}));

let asked = 0;
let latest: Promise<void> = Promise.resolve();

/** The view is as new as what was asked last, whichever answer comes first. */
export function loadLibrary(): Promise<void> {
  latest = read((asked += 1));
  return latest;
}

/** What is being read now does not have what is about to change. */
export function dropReading(): void {
  asked += 1;
  latest = Promise.resolve();
}

async function read(own: number): Promise<void> {
  const answer = await bridge.call('library.view');
  if (own !== asked) await latest;
  else if (answer.ok)
    useLibrary.setState(({ view }) => ({ view: newer(view, answer.value), error: null }));
  else useLibrary.setState({ error: answer.error });
}

/** What is as it was stays the same object, so that nothing of it is drawn again. */
function newer(view: LibraryView | null, read: LibraryView): LibraryView {
  if (!view) return read;
  if (isEqual(view, read)) return view;
  const known = new Map(view.meetings.map((meeting) => [meeting.id, meeting]));
  const meetings = read.meetings.map((meeting) => {
    const before = known.get(meeting.id);
    return before && isEqual(before, meeting) ? before : meeting;
  });
  return { ...read, meetings };
}

export function showShelf(shelf: Shelf): void {
  useLibrary.setState({ shelf });
}

/** Runs a call that changes the library and reads it again; gives what went wrong, if anything did. */
async function change(call: Promise<Outcome<unknown>>): Promise<AppError | null> {
  const answer = await call;
  await loadLibrary();
  return answer.ok ? null : answer.error;
}

/** Stores a new meeting and opens it. */
export async function addMeeting(meeting: Meeting, mode: Mode): Promise<AppError | null> {
  const error = await change(bridge.call('library.add', meeting));
  if (!error) ui.showMeeting(meeting.id, mode);
  return error;
}

/** `before` is how it was when it began to be changed; `null` of a new one. */
export function saveSeries(series: Series, before: Series | null): Promise<AppError | null> {
  return change(bridge.call('library.saveSeries', series, before));
}

/** Gives what went wrong, if anything did: some of them may be gone then. */
export async function removeForGood(ids: readonly Id[]): Promise<AppError | null> {
  const error = await change(bridge.call('library.removeForGood', [...ids]));
  useLibrary.setState(({ trashed, view }) => ({
    trashed: trashed.filter((id) => view?.trash.some((meeting) => meeting.id === id)),
  }));
  return error;
}

export async function removeSeries(series: Series): Promise<AppError | null> {
  const error = await change(bridge.call('library.removeSeries', series.id));
  if (error) return error;
  showShelf({ kind: 'all' });
  tellDone('library.seriesRemoved', { name: series.name }, [
    { label: say('app.undo'), run: () => void saveSeries(series, null) },
  ]);
  return null;
}

const once = oneAtATime();
/** One that was refused, for the next try: that makes no second series. */
let refused: ReturnType<typeof sampleMeeting> | null = null;

export function openSample(): Promise<void> {
  return once(async () => {
    const { sampleMeeting: make } = await import('../../shared/sample/sample-meeting.ts');
    const sample = refused ?? make(() => crypto.randomUUID());
    const error =
      (await saveSeries(sample.series, null)) ?? (await addMeeting(sample.meeting, 'live'));
    refused = error && sample;
    if (error) tellTrouble(error);
  });
}

/** What one comes to do with a meeting of this status. */
export function modeFor(status: MeetingStatus): Mode {
  switch (status) {
    case 'draft':
    case 'sent':
      return 'prepare';
    case 'live':
      return 'live';
    case 'concept':
    case 'adopted':
      return 'finish';
  }
}
