import type { AppError, ExportStage, Outcome } from '../shared/api.ts';
import { fail } from '../shared/result.ts';

/** What the work of an export is given to say how far it is, and to hear that it is cancelled. */
export interface ExportSteps {
  /** Aborted when the user cancels, and only while nothing of the file can be seen yet. */
  readonly signal: AbortSignal;
  readonly at: (stage: 'making' | 'printing' | 'writing') => void;
  /** The file is about to get its name: from here it cannot be cancelled. Throws when it was before. */
  readonly commit: () => void;
}

const cancelled = fail<AppError>({ key: 'errors.exportCancelled' });

/** The export that is under way: at most one, so that it is clear what Cancel cancels. */
export class ExportingNow {
  readonly #tell: (stage: ExportStage | null) => void;
  /** The one that can be cancelled. */
  #cancellable: AbortController | undefined;
  #isBusy = false;

  constructor(tell: (stage: ExportStage | null) => void) {
    this.#tell = tell;
  }

  /** Refuses while another is under way. Once cancelled there is nothing new on the disk. */
  async run<T>(work: (steps: ExportSteps) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.#isBusy) return fail<AppError>({ key: 'errors.exportBusy' });
    this.#isBusy = true;
    const controller = new AbortController();
    const { signal } = controller;
    this.#cancellable = controller;
    try {
      const done = await work({
        signal,
        at: (stage) => {
          if (!signal.aborted) this.#tell(stage);
        },
        commit: () => {
          signal.throwIfAborted();
          this.#cancellable = undefined;
          this.#tell('finishing');
        },
      });
      return signal.aborted ? cancelled : done;
    } catch (error) {
      // Whatever was broken off in the middle may throw.
      if (signal.aborted) return cancelled;
      throw error;
    } finally {
      this.#isBusy = false;
      this.#cancellable = undefined;
      this.#tell(null);
    }
  }

  /** Does nothing when there is nothing to cancel, or no longer. */
  cancel(): void {
    if (!this.#cancellable) return;
    this.#tell('cancelling');
    this.#cancellable.abort();
    this.#cancellable = undefined;
  }
}
