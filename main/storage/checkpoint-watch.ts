import type { Result } from '../../shared/result.ts';
import type { FileTrouble } from './file-trouble.ts';

/** The file of a meeting is behind its journal, because the disk refuses to write it. */
export interface Behind {
  /** When it was refused for the first time. */
  readonly since: Date;
  readonly trouble: FileTrouble;
}

/** Follows the writes of one file: tells when it falls behind, why, and when it has caught up. */
export class CheckpointWatch {
  readonly #now: () => Date;
  readonly #tell: (behind: Behind | null) => void;
  #behind: Behind | null = null;

  constructor(now: () => Date, tell: (behind: Behind | null) => void) {
    this.#now = now;
    this.#tell = tell;
  }

  /** `null` while the file can be written. */
  get behind(): Behind | null {
    return this.#behind;
  }

  /** What every write of the file came to. Only news is told. */
  wrote(result: Result<unknown, FileTrouble>): void {
    const before = this.#behind;
    if (result.ok && before === null) return;
    if (!result.ok && before?.trouble.cause === result.error.cause) return;
    this.#behind = result.ok
      ? null
      : { since: before?.since ?? this.#now(), trouble: result.error };
    this.#tell(this.#behind);
  }
}
