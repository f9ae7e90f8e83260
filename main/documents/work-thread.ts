import { Worker } from 'node:worker_threads';
import type { Answer, Message } from './thread.ts';

/** What a thread may use before it is stopped. */
export interface ThreadLimits {
  /** Of objects that are in use, in megabytes. */
  readonly memory: number;
  /** For one task, in milliseconds. */
  readonly time: number;
}

/** The thread was stopped at one of its limits, with the task unfinished. */
export class ThreadStopped extends Error {}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

type Tasks<W> = { readonly [N in keyof W]: (...args: never[]) => Promise<unknown> };

/**
 * Does the work `W` on a thread of its own, so that the window and the saving go on meanwhile. The
 * thread begins with the first task, stays for the next, and never keeps the app from ending.
 */
export class WorkThread<W extends Tasks<W>> {
  readonly #script: string | URL;
  readonly #limits: ThreadLimits | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** `script`: where `thread.ts` is, built. Without `limits` those of the process hold. */
  constructor(script: string | URL, limits?: ThreadLimits) {
    this.#script = script;
    this.#limits = limits;
  }

  /** Rejects with `ThreadStopped` at a limit, and with whatever else a bug throws there. */
  ask<N extends keyof W & string>(name: N, ...args: Parameters<W[N]>): ReturnType<W[N]> {
    const id = (this.#lastId += 1);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    worker.postMessage({ id, name, args } satisfies Message);
    // The thread answers with what the function of that name returns there.
    return this.#inTime(answer) as ReturnType<W[N]>;
  }

  /** Ends the thread with whatever it is doing; the next task would get a new one. */
  stop(reason = new Error('The thread for documents was stopped')): void {
    const worker = this.#worker;
    this.#fail(reason);
    void worker?.terminate();
  }

  #inTime(answer: Promise<unknown>): Promise<unknown> {
    if (!this.#limits) return answer;
    const timer = setTimeout(() => {
      this.stop(new ThreadStopped('Out of time'));
    }, this.#limits.time);
    return answer.finally(() => {
      clearTimeout(timer);
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#script, {
      ...(this.#limits && { resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory } }),
    });
    // What an earlier worker still says is not about the tasks of the next.
    const isCurrent = () => this.#worker === worker;
    worker.on('message', ({ id, value, error }: Answer) => {
      const waiting = this.#waiting.get(id);
      if (!isCurrent() || !waiting) return;
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
      if (error === undefined) waiting.resolve(value);
      else waiting.reject(error);
    });
    // A thread that ended, for want of memory for example, answers nobody; the next task gets a new one.
    worker.on('error', (error) => {
      if (isCurrent()) this.#fail(causeOf(error));
    });
    worker.on('exit', () => {
      if (isCurrent()) this.#fail(new Error('The thread for documents ended'));
    });
    return worker;
  }

  #fail(error: Error): void {
    this.#worker = undefined;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(error);
  }
}

function causeOf(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory ? new ThreadStopped('Out of memory', { cause: error }) : error;
}
