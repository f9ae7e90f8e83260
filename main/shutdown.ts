/** How long the window may take to hand over what it holds, in milliseconds. */
const PATIENCE = 3_000;

interface Ending {
  /** Asks the window to hand over; `false` when there is no window that could. */
  readonly askWindow: () => boolean;
  /** Brings everything to the disk. */
  readonly closeStore: () => Promise<unknown>;
}

/** The end of a run: first what is still in the window, then what is still in memory. */
export class Shutdown {
  readonly #ending: Ending;
  #handedOver: () => void = () => undefined;
  #running: Promise<void> | undefined;

  constructor(ending: Ending) {
    this.#ending = ending;
  }

  /** The window says that nothing is waiting in it any more. */
  handedOver(): void {
    this.#handedOver();
  }

  /** However often it is asked for, it happens once. */
  run(): Promise<void> {
    return (this.#running ??= this.#end());
  }

  async #end(): Promise<void> {
    await this.#windowHandsOver();
    await this.#ending.closeStore();
  }

  #windowHandsOver(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, PATIENCE);
      this.#handedOver = () => {
        clearTimeout(timer);
        resolve();
      };
      if (!this.#ending.askWindow()) this.#handedOver();
    });
  }
}
