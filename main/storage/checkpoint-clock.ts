import type { Result } from '../../shared/result.ts';

/** How long a pause must be before the whole meeting is written, and how long it may be put off. */
const PAUSE_MS = 2_000;
const AT_MOST_MS = 30_000;
const RETRY_MS = 10_000;

export interface Time {
  readonly now: () => Date;
  /** Does something after so many milliseconds; returns what calls it off. */
  readonly later: (milliseconds: number, work: () => void) => () => void;
}

/** Decides when to write a meeting as a whole: in a pause, and not too seldom without one. */
export class CheckpointClock {
  readonly #time: Time;
  readonly #write: () => Promise<Result<null, unknown>>;
  #callOff: () => void = () => undefined;
  /** When the oldest change that is not in the file came, in milliseconds since 1970. */
  #oldest: number | undefined;
  #isStopped = false;

  constructor(time: Time, write: () => Promise<Result<null, unknown>>) {
    this.#time = time;
    this.#write = write;
  }

  /** `urgent` does not wait for a pause. */
  changed(urgent: boolean): void {
    const now = this.#time.now().getTime();
    this.#oldest ??= now;
    const left = this.#oldest + AT_MOST_MS - now;
    this.#schedule(urgent ? 0 : Math.max(0, Math.min(PAUSE_MS, left)));
  }

  /** For good: a write that is under way and fails is not tried again either. */
  stop(): void {
    this.#isStopped = true;
    this.#callOff();
  }

  #schedule(milliseconds: number): void {
    this.#callOff();
    if (this.#isStopped) return;
    this.#callOff = this.#time.later(milliseconds, () => void this.#ring());
  }

  async #ring(): Promise<void> {
    this.#oldest = undefined;
    const written = await this.#write();
    if (!written.ok) this.#schedule(RETRY_MS);
  }
}
