import { Worker } from 'node:worker_threads';
import type { DocumentWork } from './document-work.ts';
import type { Answer, Message } from './thread.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Does the work on a thread of its own, so that the window and the saving go on meanwhile. The thread
 * begins with the first task, stays for the next, and never keeps the app from ending.
 */
export class DocumentThread implements DocumentWork {
  readonly #script: string | URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** `script`: where `thread.ts` is, built. */
  constructor(script: string | URL) {
    this.#script = script;
  }

  write(...args: Parameters<DocumentWork['write']>): ReturnType<DocumentWork['write']> {
    return this.#ask('write', args);
  }

  check(...args: Parameters<DocumentWork['check']>): ReturnType<DocumentWork['check']> {
    return this.#ask('check', args);
  }

  #ask<N extends keyof DocumentWork>(
    name: N,
    args: Parameters<DocumentWork[N]>,
  ): ReturnType<DocumentWork[N]> {
    const id = (this.#lastId += 1);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    worker.postMessage({ id, name, args } satisfies Message);
    // The thread answers with what the function of that name returns there.
    return answer as ReturnType<DocumentWork[N]>;
  }

  #start(): Worker {
    const worker = new Worker(this.#script);
    worker.on('message', ({ id, value, error }: Answer) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (this.#waiting.size === 0) worker.unref();
      if (error === undefined) waiting?.resolve(value);
      else waiting?.reject(error);
    });
    // A thread that ended, for want of memory for example, answers nobody; the next task gets a new one.
    worker.on('error', (error) => {
      this.#end(worker, error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', () => {
      this.#end(worker, new Error('The thread for documents ended'));
    });
    return worker;
  }

  /** One that broke tells twice, the second time when the next may be at work already. */
  #end(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = undefined;
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of all) reject(error);
  }
}
