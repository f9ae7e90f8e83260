import type { Outcome } from '../shared/api.ts';
import { fail } from '../shared/result.ts';

interface Copy {
  readonly names: readonly string[];
  readonly done: Promise<unknown>;
  abandon: () => void;
}

/** The files that are being copied into the library: neither the end of a run nor a backup comes in their midst. */
export class CopiesUnderWay {
  readonly #all = new Set<Copy>();
  #last: Promise<unknown> = Promise.resolve();

  /** Of the files that are not here yet, as the user knows them. */
  get names(): readonly string[] {
    return [...this.#all].flatMap(({ names }) => names);
  }

  /** One after the other, so that no two get the same name. The signal says that nobody waits any more. */
  async add<T>(
    names: readonly string[],
    work: (signal: AbortSignal) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const abort = new AbortController();
    const mine = this.#last.then(() => work(abort.signal));
    this.#last = mine.catch(() => undefined);
    const copy: Copy = { names, done: this.#last, abandon: () => undefined };
    const abandoned = new Promise<Outcome<T>>((resolve) => {
      copy.abandon = () => {
        abort.abort();
        resolve(fail({ key: 'errors.attachment.abandoned' }));
      };
    });
    this.#all.add(copy);
    try {
      return await Promise.race([mine, abandoned]);
    } finally {
      this.#all.delete(copy);
    }
  }

  /** Whether all of them are here, at the latest after so many milliseconds or when the signal comes. */
  async done(patience: number, signal?: AbortSignal): Promise<boolean> {
    let isLate = false;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      const end = () => {
        isLate = true;
        resolve();
      };
      timer = setTimeout(end, patience);
      signal?.addEventListener('abort', end, { once: true });
    });
    while (this.#all.size > 0 && !isLate) {
      await Promise.race([late, Promise.all([...this.#all].map(({ done }) => done))]);
    }
    clearTimeout(timer);
    return this.#all.size === 0;
  }

  /** Whoever waits for them hears that they do not come; what is half copied goes at the next start. */
  abandon(): void {
    for (const { abandon } of this.#all) abandon();
  }
}
