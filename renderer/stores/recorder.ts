import type { Outcome, Saved, AppError } from '../../shared/api.ts';
import type { Change } from '../../shared/meeting/change.ts';
import type { Edit } from '../../shared/meeting/history.ts';
import { splice, type Splice } from '../../shared/meeting/splice.ts';
import { fail } from '../../shared/result.ts';

/** The honest save state: what the disk has said, never what we hope. Instants in ms since 1970. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'pending'; readonly since: number }
  | { readonly kind: 'failed'; readonly since: number; readonly error: AppError };

interface RecorderOptions {
  readonly record: (edits: readonly Edit[]) => Promise<Outcome<Saved>>;
  readonly onState: (state: SaveState) => void;
  /** The disk has these. */
  readonly onRecorded: (edits: readonly Edit[]) => void;
  /** Main has the work of another machine, on which what waits has to be based first: `rebase`. */
  readonly onOutdated: () => void;
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
  #underWay: Promise<void> = Promise.resolve();
  #rebasing = 0;

  constructor(options: RecorderOptions) {
    this.#options = options;
  }

  add(edit: Edit): void {
    this.#oldest ??= this.#options.now();
    const last = this.#waiting.at(-1);
    const merged = last && mergeEdits(last, edit);
    this.#waiting = merged ? [...this.#waiting.slice(0, -1), merged] : [...this.#waiting, edit];
    if (this.#sending.length > 0 || this.#rebasing > 0) return;
    this.#options.onState({ kind: 'pending', since: this.#oldest });
    this.#sendOn();
  }

  /**
   * Has `work` say what is to be recorded instead of all that is not yet, by `replace`, while no call
   * is under way. What it does not replace is offered again as it was.
   */
  async rebase(work: (replace: (edits: readonly Edit[]) => void) => Promise<void>): Promise<void> {
    this.#rebasing += 1;
    await this.#underWay;
    this.#waiting = [...this.#sending, ...this.#waiting];
    this.#sending = [];
    try {
      await work((edits) => {
        this.#waiting = edits;
      });
    } finally {
      this.#rebasing -= 1;
      this.#goOn();
    }
  }

  /** Resolves once everything that was added is on the disk. */
  flushed(): Promise<void> {
    if (this.#sending.length === 0 && this.#waiting.length === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#idle.push(resolve);
    });
  }

  #sendOn(): void {
    this.#underWay = this.#send();
  }

  #goOn(): void {
    if (this.#rebasing > 0) return;
    if (this.#waiting.length > 0) {
      this.#oldest ??= this.#options.now();
      this.#sendOn();
      return;
    }
    const at = this.#oldest === null ? null : this.#options.now();
    this.#oldest = null;
    if (at !== null) this.#options.onState({ kind: 'saved', at });
    for (const resolve of this.#idle.splice(0)) resolve();
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
    this.#options.onRecorded(this.#sending);
    this.#sending = [];
    if (this.#waiting.length > 0) {
      this.#oldest = startedAt;
      this.#options.onState({ kind: 'pending', since: startedAt });
      if (this.#rebasing === 0) this.#sendOn();
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
    if (error.key === 'errors.meetingOutdated') {
      this.#options.onOutdated();
      return;
    }
    const since = this.#oldest ?? this.#options.now();
    this.#options.onState({ kind: 'failed', since, error });
    const failed = this.#sending;
    this.#options.later(RETRY_AFTER, () => {
      // Based anew in the meantime, it has been offered again already.
      if (this.#sending !== failed || this.#rebasing > 0) return;
      // What does not fit would not fit again: it is to be based on what main has, or opens anew.
      if (error.key === 'errors.recordMisfit' || error.key === 'errors.meetingNotOpen') {
        this.#options.onOutdated();
        return;
      }
      this.#waiting = [...failed, ...this.#waiting];
      this.#sendOn();
    });
  }
}

/** Typing that goes on with the edit before it is one with it, or it would count as two steps. */
export function mergeEdits(first: Edit, second: Edit): Edit | undefined {
  const change = second.kind === 'more' ? mergeChanges(first.change, second.change) : undefined;
  return change && { change, kind: first.kind };
}

/** Two settings of the same thing in a row are one with the later values; anything else stays. */
function mergeChanges(first: Change, second: Change): Change | undefined {
  if (second.type === 'item.splice') return mergeSplice(first, second);
  if (first.type === 'item.set' && second.type === 'item.set' && first.item === second.item) {
    return { ...first, set: { ...first.set, ...second.set } };
  }
  if (first.type === 'meeting.set' && second.type === 'meeting.set') {
    return { ...first, set: { ...first.set, ...second.set } };
  }
  return undefined;
}

/** Lines that come in the place of all those that came before, or into a text that was set before. */
function mergeSplice(first: Change, second: Splice): Change | undefined {
  const { item, field, at, remove, insert } = second;
  if (first.type === 'item.splice') {
    const isSame = first.item === item && first.field === field && first.at === at;
    return isSame && first.insert.length === remove ? { ...first, insert } : undefined;
  }
  if (first.type !== 'item.set' || first.item !== item) return undefined;
  const lines = first.set[field];
  const next = lines && splice(lines, second);
  return next && { ...first, set: { ...first.set, [field]: next } };
}
