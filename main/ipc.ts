import { ipcMain, type WebContents } from 'electron';
import type { EventName, Events } from '../shared/api.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../shared/channels.ts';
import { packAnswer } from '../shared/packed-answers.ts';
import { dispatch, type Handlers } from './dispatch.ts';
import type { Log } from './log.ts';

/** The one place that listens to the window. Calls that come early wait for the handlers. */
export function answerCalls(handlers: Promise<Handlers>, log: Log): void {
  ipcMain.handle(CALL_CHANNEL, async (event, name: unknown, args: unknown) => {
    const frame = event.senderFrame;
    const sender = { url: frame?.url ?? '', isMainFrame: frame !== null && frame.parent === null };
    return packAnswer(name, await dispatch(await handlers, log, sender, name, args));
  });
}

export function sendEvent<E extends EventName>(
  contents: WebContents,
  event: E,
  payload: Events[E],
): void {
  contents.send(EVENT_CHANNEL, event, payload);
}
