/** How long a window that says nothing at all is waited for, in milliseconds. */
const PATIENCE = 3_000;

interface Ending {
  /** Asks the window to hand over; `false` when there is no window that could. */
  readonly askWindow: () => boolean;
  /** The disk does not take what the window holds: the user decides. */
  readonly askUser: () => Promise<'stay' | 'leave'>;
  /** Brings everything to the disk. */
  readonly closeStore: () => Promise<unknown>;
}

/** The end of a run: first what is still in the window, then what is still in memory. */
export class Shutdown {
  readonly #ending: Ending;
  #handedOver: (all: boolean) => void = () => undefined;
  #running: Promise<boolean> | undefined;

  constructor(ending: Ending) {
    this.#ending = ending;
  }

  /** The window says whether all that it held is on the disk. */
  handedOver(all: boolean): void {
    this.#handedOver(all);
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

  async #end(): Promise<boolean> {
    const all = await this.#windowHandsOver();
    if (!all && (await this.#ending.askUser()) === 'stay') return false;
    await this.#ending.closeStore();
    return true;
  }

  /** A window that hangs or is gone has nothing more to give: that counts as all. */
  #windowHandsOver(): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        resolve(true);
      }, PATIENCE);
      this.#handedOver = (all) => {
        clearTimeout(timer);
        resolve(all);
      };
      if (!this.#ending.askWindow()) this.#handedOver(true);
    });
  }
}
