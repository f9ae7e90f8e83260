import { fail, ok } from '../../shared/result.ts';
import { appError, checkpointNews, outcome, recordError } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import type { Context } from './context.ts';

type MeetingCall = Extract<keyof Handlers, `meeting.${string}`>;

export function meetingHandlers({
  library,
  layout,
  open,
  log,
}: Context): Pick<Handlers, MeetingCall> {
  return {
    'meeting.open': async (id) => {
      const opened = await open.open(id);
      if (!opened.ok) return fail(appError(opened.error));
      const { meeting, history, access, recovery, replayed } = opened.value;
      if (recovery) log('A meeting was recovered', { id, ...recovery });
      const [numbers, series] = await Promise.all([
        library.nextNumbers(meeting),
        meeting.seriesId === null ? ok(null) : library.series(meeting.seriesId),
      ]);
      if (!numbers.ok) return fail(appError(numbers.error));
      // A meeting can be worked on without its series.
      if (!series.ok) log('A series could not be read', series.error);
      const known = series.ok ? series.value : null;
      return ok({ meeting, history, access, recovery, series: known, ...numbers.value, replayed });
    },
    'meeting.record': async (id, edits) => {
      const meeting = await open.find(id);
      if (!meeting) return fail(appError({ kind: 'notOpen', id }));
      const recorded = await meeting.record(edits);
      if (!recorded.ok) return fail(recordError(recorded.error));
      return ok({ at: recorded.value.toISOString() });
    },
    'meeting.recoveryRead': async (id) => {
      const meeting = await open.find(id);
      await meeting?.recoveryRead();
      return ok(null);
    },
    'meeting.close': async (id) => outcome(await open.leave(id)),
    'meeting.behind': async () => {
      const opened = await open.all();
      return opened.flatMap(({ meeting, behind }) =>
        behind ? [checkpointNews(layout, meeting, behind)] : [],
      );
    },
  };
}
