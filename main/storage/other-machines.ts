import type { Access } from '../../shared/api.ts';
import { isEqual } from '../../shared/equal.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CheckpointClock } from './checkpoint-clock.ts';
import type { Checkpoints } from './checkpoints.ts';
import { heldAccess } from './meeting-access.ts';
import type { MeetingLock } from './meeting-lock.ts';
import type { SharedMeeting } from './shared-meeting.ts';
import type { StorageError } from './storage-error.ts';
import type { Surroundings } from './surroundings.ts';
import type { TakingIn } from './taking-in.ts';

/** How often the file is looked at for what another machine wrote, in milliseconds. */
const LOOK_EVERY = 3_000;

interface Parts {
  readonly access: Access;
  /** The file was another machine's when it was opened, and is not known to be merged. */
  readonly isFileOfAnother: boolean;
  /** `meeting.json`. */
  readonly path: string;
  readonly lock: MeetingLock | undefined;
  readonly checkpoints: Checkpoints;
  readonly clock: CheckpointClock;
  readonly file: SharedMeeting;
  readonly takingIn: TakingIn;
}

type Done = Promise<Result<null, StorageError>>;

/** What it asks of the meeting that it belongs to. */
interface Asks {
  /** One after the other with all else that writes the file. */
  readonly inTurn: (work: () => Done) => Done;
  readonly checkpoint: () => Done;
  readonly writeFile: () => Done;
  /** See `Listeners`. */
  readonly elsewhere: () => void;
}

/** Looks, for an open meeting, at what other machines do with it: who has it, and what they wrote. */
export class OtherMachines {
  readonly #around: Pick<Surroundings, 'later'>;
  readonly #parts: Parts;
  readonly #asks: Asks;
  #isFileOfAnother: boolean;
  #isOver = false;
  #callOff: () => void = () => undefined;

  constructor(around: Pick<Surroundings, 'later'>, parts: Parts, asks: Asks) {
    this.#around = around;
    this.#parts = parts;
    this.#asks = asks;
    this.#isFileOfAnother = parts.isFileOfAnother;
  }

  /** See `OpenMeeting`. */
  async hold(): Promise<boolean> {
    const { access, lock } = this.#parts;
    if (!lock || lock.isTaken || access.kind === 'readOnly') return true;
    if (await lock.heldElsewhere()) return false;
    await lock.take(this.#asks.elsewhere);
    return true;
  }

  /**
   * Takes in what another machine wrote while it was not open here: in place of the file, or in copies
   * that a tool for synchronised folders made of it. What fails now is tried again in the next pause.
   */
  async catchUp(): Promise<void> {
    if (this.#parts.access.kind === 'readOnly') return;
    if (this.#isFileOfAnother) {
      const written = await this.#asks.checkpoint();
      this.#isFileOfAnother = !written.ok;
    }
    await this.#takeInCopies();
  }

  /** A shared folder tells nobody of changes that can be relied on, so it is looked at. */
  lookLater(): void {
    this.#callOff();
    this.#callOff = this.#around.later(LOOK_EVERY, () => {
      void this.#look().finally(() => {
        if (!this.#isOver) this.lookLater();
      });
    });
  }

  lookNoMore(): void {
    this.#isOver = true;
    this.#callOff();
  }

  async #look(): Promise<void> {
    const { access, checkpoints, clock, file, lock, takingIn } = this.#parts;
    if (access.kind === 'write') {
      const wasDue = checkpoints.isDue;
      await this.#asks.inTurn(() => takingIn.fromFile());
      await this.#takeInCopies();
      if (!wasDue && checkpoints.isDue) clock.changed(false);
      return;
    }
    const held = heldAccess(await lock?.heldElsewhere());
    const changed = await file.changed();
    const isWritten = changed.ok && changed.value !== null;
    const isHanded = access.why.kind === 'heldElsewhere' && !isEqual(held, access);
    if (isWritten) await file.accept(changed.value);
    if (isWritten || isHanded) this.#asks.elsewhere();
  }

  async #takeInCopies(): Promise<void> {
    const { path, takingIn } = this.#parts;
    await this.#asks.inTurn(async () => {
      await takingIn.fromCopies(path, this.#asks.writeFile);
      return ok(null);
    });
  }
}
