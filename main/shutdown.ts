import type { HandOver } from '../shared/api.ts';
import type { CopiesUnderWay } from './copies-under-way.ts';

/** How long the window may take to hand over, and then the store to write, in milliseconds. */
const WINDOW_PATIENCE = 2_000;
const STORE_PATIENCE = 3_000;
/** How long the user waits for files that are copied before he is asked about them, in milliseconds. */
const COPY_PATIENCE = 3_000;

const nothingLeft: HandOver = { all: true, hasDraft: false };

interface Ending {
  /** Files that are being copied, which the window adds to a meeting when they are here. */
  readonly copies: Pick<CopiesUnderWay, 'names' | 'done' | 'abandon'>;
  /** They take long: the user decides. */
  readonly askAboutCopies: () => Promise<'stay' | 'leave'>;
  /** Asks the window to hand over; `false` when there is no window that could. */
  readonly askWindow: () => boolean;
  /** Something is filled in in a dialog and would go: the user decides. */
  readonly askAboutDraft: () => Promise<'stay' | 'leave'>;
  /** The disk does not take what the window holds: the user decides. */
  readonly askUser: () => Promise<'stay' | 'copy' | 'leave'>;
  /** Asks the window to save copies elsewhere; `false` when there is no window that could. */
  readonly askForCopies: () => boolean;
  /** Brings every meeting into its file, and leaves it open. */
  readonly writeStore: () => Promise<unknown>;
  /** Brings everything to the disk, for good. */
  readonly closeStore: () => Promise<unknown>;
}

/**
 * The end of a run, of a session, or only of a day: first what is being copied, then what is still in the
 * window, then what is still in memory. Whatever a disk that hangs does not write in time is in the journal.
 */
export class Shutdown {
  readonly #ending: Ending;
  #flushing: Promise<HandOver> | undefined;
  #handedOver: (given: HandOver) => void = () => undefined;
  #copied: (all: boolean) => void = () => undefined;
  #running: Promise<boolean> | undefined;

  constructor(ending: Ending) {
    this.#ending = ending;
  }

  /** The window says whether all that it held is on the disk. */
  handedOver(given: HandOver): void {
    this.#handedOver(given);
  }

  /** The window says whether there is a copy elsewhere of all that the disk refuses. */
  copied(all: boolean): void {
    this.#copied(all);
  }

  /** The page crashed: it hands nothing over any more, and none should wait for it. */
  windowGone(): void {
    this.#handedOver(nothingLeft);
    this.#copied(false);
  }

  /**
   * Resolves with `true` when the run may end, `false` when the user stays because something is not
   * on the disk. However often it is asked for, it happens once at a time.
   */
  run(): Promise<boolean> {
    this.#running ??= this.#end().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** The machine goes to sleep or is left alone: everything to the disk, and on with the work. */
  async save(): Promise<void> {
    await this.#windowHandsOver();
    await inTime(this.#ending.writeStore());
  }

  /** The system ends the session: nobody can be asked any more. */
  async endNow(): Promise<void> {
    await this.#windowHandsOver();
    await inTime(this.#ending.closeStore());
  }

  async #end(): Promise<boolean> {
    const isCopying = this.#ending.copies.names.length > 0;
    if (isCopying && !(await this.#copiesAreHere())) return false;
    const { all, hasDraft } = await this.#windowHandsOver();
    if (hasDraft && (await this.#ending.askAboutDraft()) === 'stay') return false;
    const mayEnd = all || (await this.#userLetsGo());
    if (mayEnd) await inTime(this.#ending.closeStore());
    return mayEnd;
  }

  /** The window gives up what does not come, or it would wait for it as for what is typed. */
  async #copiesAreHere(): Promise<boolean> {
    const { copies, askAboutCopies } = this.#ending;
    if (await copies.done(COPY_PATIENCE)) return true;
    if ((await askAboutCopies()) === 'stay') return false;
    copies.abandon();
    return true;
  }

  async #userLetsGo(): Promise<boolean> {
    const answer = await this.#ending.askUser();
    return answer === 'copy' ? this.#windowSavesCopies() : answer === 'leave';
  }

  /** A window that hangs or is gone has nothing more to give: that counts as all. */
  #windowHandsOver(): Promise<HandOver> {
    this.#flushing ??= new Promise<HandOver>((resolve) => {
      const timer = setTimeout(resolve, WINDOW_PATIENCE, nothingLeft);
      this.#handedOver = (given) => {
        clearTimeout(timer);
        resolve(given);
      };
      if (!this.#ending.askWindow()) this.#handedOver(nothingLeft);
    }).finally(() => {
      this.#flushing = undefined;
    });
    return this.#flushing;
  }

  /** As long as the user takes to say where. */
  #windowSavesCopies(): Promise<boolean> {
    return new Promise((resolve) => {
      this.#copied = resolve;
      if (!this.#ending.askForCopies()) resolve(false);
    });
  }
}

function inTime(work: Promise<unknown>): Promise<unknown> {
  return Promise.race([
    work,
    new Promise((resolve) => {
      setTimeout(resolve, STORE_PATIENCE);
    }),
  ]);
}
