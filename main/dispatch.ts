import type { z } from 'zod';
import {
  calls,
  type AppError,
  type CallAnswer,
  type CallName,
  type Calls,
  type Outcome,
} from '../shared/api.ts';
import { fail } from '../shared/result.ts';
import type { Log } from './log.ts';
import { isAppUrl, isPresentationUrl } from './served-files.ts';

/** Every call of the contract with what answers it. */
export type Handlers = {
  readonly [N in CallName]: (...args: z.output<Calls[N]['args']>) => Promise<CallAnswer<N>>;
};

/** Who sent a call, as the browser process knows it; the page has no say in this. */
export interface Sender {
  readonly url: string;
  readonly isMainFrame: boolean;
}

/**
 * Answers a call from the window: only from our own page, only by a name of the contract, and only
 * with arguments that fit their schema. A bug in a handler is logged and told as an outcome.
 */
export async function dispatch(
  handlers: Handlers,
  log: Log,
  sender: Sender,
  name: unknown,
  args: unknown,
): Promise<unknown> {
  if (!sender.isMainFrame || !isAppUrl(sender.url)) throw new Error('Call from elsewhere refused');
  const isPresentation = isPresentationUrl(sender.url);
  if (isPresentation && !presentationCalls.includes(name)) throw new Error('Call refused');
  if (!isCallName(name)) throw new Error('Call by an unknown name refused');
  try {
    const parsed = calls[name].args.safeParse(args);
    if (!parsed.success) throw new Error(`Arguments refused at ${firstPath(parsed.error)}`);
    // The map pairs each name with its own arguments, which one signature for all cannot say.
    const handler = handlers[name] as (...args: readonly unknown[]) => Promise<unknown>;
    return await handler(...parsed.data);
  } catch (error) {
    log(`Call ${name} failed`, error);
    if (withoutOutcome.includes(name)) throw error;
    return unexpected;
  }
}

/** All that the screen in the meeting room may ask. */
const presentationCalls: readonly unknown[] = [
  'presentation.slide',
  'presentation.close',
  'presentation.fullScreen',
] satisfies readonly CallName[];

const unexpected: Outcome<never> = fail<AppError>({ key: 'errors.unexpected' });

type PlainCall = {
  [N in CallName]: CallAnswer<N> extends Outcome<unknown> ? never : N;
}[CallName];
const plainCalls = {
  'meeting.behind': true,
  'settings.read': true,
  'backup.state': true,
  'backup.cancel': true,
  'export.cancel': true,
  'app.quit': true,
  'app.flushed': true,
  'app.copied': true,
  'presentation.show': true,
  'presentation.update': true,
  'presentation.close': true,
  'presentation.fullScreen': true,
  'presentation.slide': true,
} as const satisfies Readonly<Record<PlainCall, true>>;
/** These cannot say that they failed, so the window meets a rejected promise. */
const withoutOutcome: readonly string[] = Object.keys(plainCalls);

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name);
}

/** Where only: what stands there may be someone's text, which no log should hold. */
function firstPath(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') ?? '';
}
