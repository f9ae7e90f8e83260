import type { Time } from './checkpoint-clock.ts';
import { removeTemporaries } from './durable-file.ts';
import type { Files } from './files.ts';
import {
  isDeadHere,
  isOld,
  nextSight,
  readLock,
  writeLock,
  type Holder,
  type Sight,
} from './lock-file.ts';
import type { Machine } from './machine.ts';

export interface LockSurroundings extends Time {
  readonly files: Files;
  readonly machine: Machine;
}

/** Someone else who has the meeting open, and whether it may be taken over. */
export interface HeldElsewhere {
  readonly by: Holder;
  readonly isOld: boolean;
}

const HEARTBEAT = 20_000;

/**
 * Says to other machines on the same library that this one works on a meeting. A sign, no barrier: a
 * synchronised folder brings it late, so what two wrote at once is merged. Trouble with the lock
 * never hinders the work.
 */
export class MeetingLock {
  readonly #around: LockSurroundings;
  readonly #path: string;
  readonly #session: string;
  #sight: Sight | undefined;
  #passedOver: string | undefined;
  #since: string | undefined;
  #wasTaken = false;
  #callOff: () => void = () => undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(around: LockSurroundings, path: string, session: string) {
    this.#around = around;
    this.#path = path;
    this.#session = session;
  }

  /** It was taken once: whoever opens the meeting again does so as another session. */
  get isTaken(): boolean {
    return this.#wasTaken;
  }

  /** Who else has the meeting open now; `null` when it is free or ours. */
  async heldElsewhere(): Promise<HeldElsewhere | null> {
    const holder = await readLock(this.#around.files, this.#path);
    if (!holder || holder.session === this.#session) return null;
    if (isDeadHere(holder, this.#around.machine) || holder.session === this.#passedOver)
      return null;
    const now = this.#around.now();
    this.#sight = nextSight(this.#sight, holder, now);
    return { by: holder, isOld: isOld(this.#sight, now) };
  }

  /** The user takes the meeting over from the holder last seen; `false` when that one is still there. */
  passOver(): boolean {
    if (!this.#sight || !isOld(this.#sight, this.#around.now())) return false;
    this.#passedOver = this.#sight.holder.session;
    return true;
  }

  /** Takes it, whoever has it, and keeps saying so. `onLost` hears it when another has taken it. */
  async take(onLost: () => void): Promise<void> {
    this.#wasTaken = true;
    this.#since = this.#around.now().toISOString();
    this.#writing = removeTemporaries(this.#around.files, this.#path).catch(() => undefined);
    this.#renewLater(onLost);
    await this.#beat();
  }

  /** Gives it back, unless another has it by now. */
  async release(): Promise<void> {
    this.#callOff();
    if (this.#since === undefined) return;
    this.#since = undefined;
    await this.#writing;
    const { files } = this.#around;
    const holder = await readLock(files, this.#path);
    if (holder?.session === this.#session) await files.remove(this.#path).catch(() => undefined);
  }

  #beat(): Promise<void> {
    const since = this.#since;
    if (since === undefined) return this.#writing;
    const { machine, now, files } = this.#around;
    const { host, user, pid } = machine;
    const heartbeat = now().toISOString();
    const holder = { host, user, pid, session: this.#session, since, heartbeat };
    this.#writing = this.#writing.then(() => writeLock(files, this.#path, holder));
    return this.#writing;
  }

  #renewLater(onLost: () => void): void {
    this.#callOff = this.#around.later(HEARTBEAT, () => void this.#renew(onLost));
  }

  async #renew(onLost: () => void): Promise<void> {
    await this.#writing;
    const other = await this.heldElsewhere();
    if (this.#since === undefined) return;
    if (other && !other.isOld) {
      this.#since = undefined;
      onLost();
      return;
    }
    void this.#beat();
    this.#renewLater(onLost);
  }
}
