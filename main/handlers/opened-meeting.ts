import type { OpenedMeeting, Outcome } from '../../shared/api.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { appError } from '../app-error.ts';
import type { OpenMeeting } from '../storage/open-meeting.ts';
import type { StorageError } from '../storage/storage-error.ts';
import type { Context } from './context.ts';

/** An open meeting as a window that knows nothing of it needs it. */
export async function openedMeeting(
  { library, log }: Context,
  opened: Result<OpenMeeting, StorageError>,
): Promise<Outcome<OpenedMeeting>> {
  if (!opened.ok) return fail(appError(opened.error));
  const { access, recovery, replayed } = opened.value;
  const { meeting, history } = await opened.value.follow();
  if (recovery) log('A meeting was recovered', { id: meeting.id, ...recovery });
  const [numbers, series, conflicts] = await Promise.all([
    library.nextNumbers(meeting),
    meeting.seriesId === null ? ok(null) : library.series(meeting.seriesId),
    opened.value.conflicts(),
  ]);
  if (!numbers.ok) return fail(appError(numbers.error));
  // A meeting can be worked on without its series.
  if (!series.ok) log('A series could not be read', series.error);
  return ok({
    meeting,
    history,
    access,
    recovery,
    conflicts,
    series: series.ok ? series.value : null,
    ...numbers.value,
    replayed,
  });
}
