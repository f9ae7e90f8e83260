import type { ReadAheadMeeting } from '../../shared/api.ts';
import { fail, ok } from '../../shared/result.ts';
import { appError, checkpointNews, outcome, recordError } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import type { Context } from './context.ts';
import { openedMeeting } from './opened-meeting.ts';

type MeetingCall = Extract<keyof Handlers, `meeting.${string}`>;

export function meetingHandlers(context: Context): Pick<Handlers, MeetingCall> {
  const { layout, open } = context;
  let ahead: ReadAheadMeeting | null = null;
  let readings = 0;
  return {
    'meeting.open': async (id) => openedMeeting(context, await open.open(id)),
    'meeting.readAhead': async (id) => {
      const meeting = await open.readAhead(id);
      readings += 1;
      ahead = meeting ? { number: readings, meeting } : null;
      return ok(ahead);
    },
    'meeting.openReadAhead': async (id, number) => {
      const read = ahead?.number === number ? ahead.meeting : null;
      ahead = null;
      const opened = await openedMeeting(context, await open.open(id));
      // What was changed since, here or elsewhere, is another object.
      if (!opened.ok || opened.value.meeting !== read) return opened;
      return ok({ ...opened.value, meeting: null });
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
