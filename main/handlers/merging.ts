import { fail, ok } from '../../shared/result.ts';
import { appError, outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import type { Context } from './context.ts';
import { openedMeeting } from './opened-meeting.ts';

type MergingCall = Extract<keyof Handlers, `merging.${string}`>;

/** One meeting on more machines than this one. */
export function mergingHandlers(context: Context): Pick<Handlers, MergingCall> {
  const { open } = context;
  return {
    'merging.follow': async (id) => {
      // A backup that was put back has closed it under the hands of who works in it.
      const known = await open.find(id);
      const session = known ? ok(known) : await open.open(id);
      if (!session.ok) return fail(appError(session.error));
      const { meeting, history } = await session.value.follow();
      return ok({ meeting, history, conflicts: await session.value.conflicts() });
    },
    'merging.ask': async (id, conflicts) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      return outcome(await session.ask(conflicts));
    },
    'merging.settle': async (id, conflict) => {
      const session = await open.find(id);
      if (!session) return fail(appError({ kind: 'notOpen', id }));
      return outcome(await session.settle(conflict));
    },
    'merging.reopen': async (id) => openedMeeting(context, await open.reopen(id)),
    'merging.takeOver': async (id) => openedMeeting(context, await open.takeOver(id)),
  };
}
