import type { Outcome, Saved, AppError } from '../../shared/api.ts';
import type { Change } from '../../shared/meeting/change.ts';
import type { Edit } from '../../shared/meeting/history.ts';
import { fail } from '../../shared/result.ts';

/** The honest save state: what the disk has said, never what we hope. Instants in ms since 1970. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'pending'; readonly since: number }
  | { readonly kind: 'failed'; readonly since: number; readonly error: AppError };

interface RecorderOptions {
  readonly record: (edits: readonly Edit[]) => Promise<Outcome<Saved>>;
  readonly onState: (state: SaveState) => void;
  readonly now: () => number;
  /** Calls back after that many milliseconds: a timer, or a test's own clock. */
  readonly later: (milliseconds: number, callback: () => void) => void;
}

const RETRY_AFTER = 2_000;

/** Fewer than one call may carry (see `meeting.record` in the contract), so that none is refused for it. */
const MOST_AT_ONCE = 1_000;

/**
 * Hands changes to main in order, one call at a time: what is typed while a call is under way goes
 * along with the next, in which several edits of the same text are one. Nothing leaves the queue
 * before the disk has acknowledged it; after a failure the same changes are offered again.
 */
export class Recorder {
  readonly #options: RecorderOptions;
  #waiting: readonly Edit[] = [];
  #sending: readonly Edit[] = [];
  #oldest: number | null = null;
  #idle: (() => void)[] = [];

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  add(edit: Edit): void {
    this.#oldest ??= this.#options.now();
    const last = this.#waiting.at(-1);
    const merged = last && mergeEdits(last, edit);
    this.#waiting = merged ? [...this.#waiting.slice(0, -1), merged] : [...this.#waiting, edit];
    if (this.#sending.length > 0) return;
    this.#options.onState({ kind: 'pending', since: this.#oldest });
    void this.#send();
  }

  /** Resolves once everything that was added is on the disk. */
  flushed(): Promise<void> {
    if (this.#sending.length === 0 && this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  async #send(): Promise<void> {
    const startedAt = this.#options.now();
    this.#sending = this.#waiting.slice(0, MOST_AT_ONCE);
    this.#waiting = this.#waiting.slice(MOST_AT_ONCE);
    const outcome = await this.#record();
    if (!outcome.ok) {
      this.#fail(outcome.error);
      return;
    }
    this.#sending = [];
    if (this.#waiting.length > 0) {
      this.#oldest = startedAt;
      this.#options.onState({ kind: 'pending', since: startedAt });
      void this.#send();
      return;
    }
    this.#oldest = null;
    this.#options.onState({ kind: 'saved', at: Date.parse(outcome.value.at) });
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** A call that never came back (main is gone, the channel is closed) has not saved anything either. */
  async #record(): Promise<Outcome<Saved>> {
    try {
      return await this.#options.record(this.#sending);
    } catch {
      return fail({ key: 'errors.recording.other' });
    }
  }

  #fail(error: AppError): void {
    const since = this.#oldest ?? this.#options.now();
    this.#options.onState({ kind: 'failed', since, error });
    this.#options.later(RETRY_AFTER, () => {
      this.#waiting = [...this.#sending, ...this.#waiting];
      void this.#send();
    });
  }
}

/** Typing that goes on with the edit before it is one with it, or it would count as two steps. */
export function mergeEdits(first: Edit, second: Edit): Edit | undefined {
  const change = second.kind === 'more' ? mergeSets(first.change, second.change) : undefined;
  return change && { change, kind: first.kind };
}

/** Two settings of the same thing in a row are one with the later values; anything else stays. */
function mergeSets(first: Change, second: Change): Change | undefined {
  if (first.type === 'item.set' && second.type === 'item.set' && first.item === second.item) {
    return { ...first, set: { ...first.set, ...second.set } };
  }
  if (first.type === 'meeting.set' && second.type === 'meeting.set') {
    return { ...first, set: { ...first.set, ...second.set } };
  }
  return undefined;
}
