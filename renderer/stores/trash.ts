import type { AppError, LibraryView, MeetingSummary, Outcome } from '../../shared/api.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { shortDate } from '../library/dates.ts';
import { dropReading, loadLibrary, useLibrary } from './library-store.ts';
import { say, tellDone, tellTrouble } from './notices.ts';
import { useSettings } from './settings-store.ts';
import { ui } from './ui-store.ts';

type Place = 'meetings' | 'trash';

/** Out of the list at once, so that the next key is about the next one. */
export async function trashMeeting(meeting: MeetingSummary): Promise<void> {
  const { id, date } = meeting;
  useLibrary.setState(({ trashed }) => ({ trashed: [...trashed, id] }));
  const error = await move(id, 'meetings', 'trash', () => bridge.call('library.trash', id));
  if (error && !isIn('trash', id)) {
    forgetTrashed(id);
    tellRefused(error, 'errors.trashRefused', meeting, 'library.trash');
    return;
  }
  // It may have been taken out again before it was in.
  if (!useLibrary.getState().trashed.includes(id)) return;
  const named = { title: titleOf(meeting), date: date === null ? '' : dayOf(date) };
  tellDone(date === null ? 'library.trashedUndated' : 'library.trashed', named, [
    { label: say('app.undo'), run: () => void restoreMeeting(id) },
  ]);
}

export async function restoreMeeting(id: Id): Promise<void> {
  const meeting = useLibrary.getState().view?.trash.find((one) => one.id === id);
  const wasTrashed = forgetTrashed(id);
  const error = await move(id, 'trash', 'meetings', () => bridge.call('library.restore', id));
  if (!error || isIn('meetings', id)) {
    ui.forgetDone();
    return;
  }
  if (wasTrashed && isIn('trash', id))
    useLibrary.setState(({ trashed }) => ({ trashed: [...trashed, id] }));
  tellRefused(error, 'errors.restoreRefused', meeting, 'library.restore');
}

let turn: Promise<unknown> = Promise.resolve();
let waiting = 0;

/** One after the other, as they were asked for; the library is read again behind the last. */
async function move(
  id: Id,
  from: Place,
  to: Place,
  call: () => Promise<Outcome<unknown>>,
): Promise<AppError | null> {
  dropReading();
  show(id, from, to);
  waiting += 1;
  const answered = turn.then(call);
  turn = answered.catch(() => undefined);
  const answer = await answered.finally(() => {
    waiting -= 1;
  });
  if (waiting === 0 || !answer.ok) await loadLibrary();
  return answer.ok ? null : answer.error;
}

/** Where it will be, before main has put it there. */
function show(id: Id, from: Place, to: Place): void {
  useLibrary.setState(({ view }) => ({ view: view && moved(view, id, from, to) }));
}

function moved(view: LibraryView, id: Id, from: Place, to: Place): LibraryView {
  const meeting = view[from].find((one) => one.id === id);
  if (!meeting) return view;
  const rest = view[from].filter((one) => one !== meeting);
  const isBehind = ({ date }: MeetingSummary) => (date ?? '') < (meeting.date ?? '');
  const before = view[to].filter((one) => !isBehind(one));
  return { ...view, [from]: rest, [to]: [...before, meeting, ...view[to].filter(isBehind)] };
}

function isIn(place: Place, id: Id): boolean {
  return useLibrary.getState().view?.[place].some((meeting) => meeting.id === id) ?? false;
}

/** Says whether it was among those that undo brings back. */
function forgetTrashed(id: Id): boolean {
  const { trashed } = useLibrary.getState();
  useLibrary.setState({ trashed: trashed.filter((one) => one !== id) });
  return trashed.includes(id);
}

/** A disk that refuses speaks of files; here it is about a meeting. */
function tellRefused(
  error: AppError,
  key: AppError['key'],
  meeting: MeetingSummary | undefined,
  deed: string,
): void {
  const isThere = meeting && (isIn('meetings', meeting.id) || isIn('trash', meeting.id));
  if (!isThere) tellTrouble({ key: 'errors.meetingMissing' }, [], deed);
  else if (!error.key.startsWith('errors.write')) tellTrouble(error);
  else tellTrouble({ key, values: { title: titleOf(meeting) } }, [], deed);
}

function titleOf({ title }: MeetingSummary): string {
  return title || say('library.untitled');
}

function dayOf(date: string): string {
  return shortDate(date, useSettings.getState().language);
}
