import type { Result } from '../../shared/result.ts';

/** How long a pause must be before the whole meeting is written, and how long it may be put off. */
const PAUSE_MS = 2_000;
const AT_MOST_MS = 30_000;
const RETRY_MS = 10_000;

/** Decides when to write a meeting as a whole: in a pause, and not too seldom without one. */
export class CheckpointClock {
  readonly #write: () => Promise<Result<null, unknown>>;
  #timer: NodeJS.Timeout | undefined;
  #oldest: number | undefined;

  constructor(write: () => Promise<Result<null, unknown>>) {
    this.#write = write;
  }

  /** `urgent` does not wait for a pause. */
  changed(urgent: boolean): void {
    const now = Date.now();
    this.#oldest ??= now;
    const left = this.#oldest + AT_MOST_MS - now;
    this.#schedule(urgent ? 0 : Math.max(0, Math.min(PAUSE_MS, left)));
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ring(), milliseconds);
  }

  async #ring(): Promise<void> {
    this.#oldest = undefined;
    const written = await this.#write();
    if (!written.ok) this.#schedule(RETRY_MS);
  }
}
