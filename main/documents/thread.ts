import { parentPort } from 'node:worker_threads';
import { workHere } from './work-here.ts';

/** The other side of `WorkThread`. */
export interface Message {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  /** A bug: what is to be expected is in the value. */
  readonly error?: Error;
}

parentPort?.on('message', ({ id, name, args }: Message) => {
  const tell = (answer: Answer) => parentPort?.postMessage(answer);
  // The one who asks pairs each name with its own arguments, which one signature for all cannot say.
  const work = workHere[name as keyof typeof workHere] as (
    ...args: readonly unknown[]
  ) => Promise<unknown>;
  work(...args).then(
    (value) => {
      tell({ id, value });
    },
    (error: unknown) => {
      tell({ id, error: error instanceof Error ? error : new Error(String(error)) });
    },
  );
});
