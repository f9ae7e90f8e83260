import type { Result } from '../../shared/result.ts';
import type { Cause, FileTrouble } from './file-trouble.ts';
import type { NewerFile } from './storage-error.ts';

/** Why a file is not written: the disk refuses, or a newer app wrote there what we would lose. */
export type Refusal = FileTrouble | NewerFile;

/** The file of a meeting is behind its journal, because it is not written. */
export interface Behind {
  /** When it was refused for the first time. */
  readonly since: Date;
  readonly trouble: Refusal;
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
  wrote(result: Result<unknown, Refusal>): void {
    const before = this.#behind;
    if (result.ok && before === null) return;
    if (!result.ok && before && reasonOf(before.trouble) === reasonOf(result.error)) return;
    this.#behind = result.ok
      ? null
      : { since: before?.since ?? this.#now(), trouble: result.error };
    this.#tell(this.#behind);
  }
}

export function reasonOf(refusal: Refusal): Cause | 'newer' {
  return refusal.kind === 'newer' ? 'newer' : refusal.cause;
}
