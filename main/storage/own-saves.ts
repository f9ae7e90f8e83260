import type { StoredMeeting } from './meeting-file.ts';

interface Save {
  readonly number: number;
  readonly state: StoredMeeting;
}

/**
 * What was saved of a meeting since it was opened: another machine may go on from any of these states, and
 * not from the last alone. The longer ago, the fewer are kept, of a day of typing some thirty. They share
 * what did not change in between, and an older base than there could be only leads to more questions.
 */
export class OwnSaves {
  #count = 0;
  #kept: readonly Save[] = [];

  add(state: StoredMeeting): void {
    this.#count += 1;
    const last = this.#count;
    this.#kept = [{ number: last, state }, ...this.#kept].filter(({ number }) =>
      isKept(number, last - number),
    );
  }

  /** Newest first. */
  get states(): readonly StoredMeeting[] {
    return this.#kept.map(({ state }) => state);
  }
}

/** The last four, and two of those that are as old as from one power of two to the next. */
function isKept(number: number, age: number): boolean {
  const power = Math.floor(Math.log2(Math.max(age, 1)));
  return number % 2 ** Math.max(power - 1, 0) === 0;
}
