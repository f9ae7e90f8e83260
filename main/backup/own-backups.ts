import { basename, join } from 'node:path';
import { freeName } from '../file-names.ts';
import type { Files } from '../storage/files.ts';
import { backupDay, backupName, localDay } from './automatic.ts';
import { staying } from './thinning.ts';

/** An automatic backup that this machine made, by which it is known among those that others put beside it. */
export interface MadeBackup {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The folder of the library that it is of. */
  readonly library: string;
}

/** The automatic backups of one library in one folder, as far as this machine made them. */
export class OwnBackups {
  readonly #files: Files;
  readonly #folder: string;
  readonly #library: string;

  constructor(files: Files, folder: string, library: string) {
    this.#files = files;
    this.#folder = folder;
    this.#library = library;
  }

  /** One file a day. What another machine or another library put in the same folder today is not written over. */
  async pathFor(now: Date, made: readonly MadeBackup[]): Promise<string> {
    const own = await this.#own(made);
    const ofToday = own.findLast((backup) => dayOf(backup) === localDay(now));
    if (ofToday) return ofToday.path;
    return join(this.#folder, freeName(backupName(now), await this.#files.list(this.#folder)));
  }

  /** All that were made, with a new one; called once that was verified. */
  async added(path: string, made: readonly MadeBackup[]): Promise<readonly MadeBackup[]> {
    const elsewhere = made.filter((backup) => !this.#isOurs(backup));
    const before = (await this.#own(made)).filter((backup) => backup.path !== path);
    const size = (await this.#files.stat(path))?.size ?? 0;
    return [...elsewhere, ...before, { path, size, library: this.#library }];
  }

  /**
   * Removes what need not stay, see `thinning.ts`; called only after a newer one was verified. What others
   * put in the folder stays: it may be the only backup that they have. One that may not go now is looked at
   * again the next time.
   */
  async thin(made: readonly MadeBackup[], mayGo: (path: string) => boolean): Promise<void> {
    const own = await this.#own(made);
    const kept = staying(own.flatMap((backup) => dayOf(backup) ?? []));
    const newest = made.at(-1);
    for (const backup of own) {
      const day = dayOf(backup);
      if (day === undefined || kept.has(day) || backup === newest) continue;
      if (mayGo(backup.path)) await this.#files.remove(backup.path);
    }
  }

  /** Whether it was taken out of a folder that is there; a stick that is not says nothing of its files. */
  async isGone(fileName: string): Promise<boolean> {
    if (!(await this.#files.stat(this.#folder))) return false;
    return (await this.#files.stat(join(this.#folder, fileName))) === undefined;
  }

  /** One of another size is by somebody else, under the name of one of ours that went. */
  async #own(made: readonly MadeBackup[]): Promise<readonly MadeBackup[]> {
    const own: MadeBackup[] = [];
    for (const backup of made.filter((one) => this.#isOurs(one))) {
      if ((await this.#files.stat(backup.path))?.size === backup.size) own.push(backup);
    }
    return own;
  }

  #isOurs({ path, library }: MadeBackup): boolean {
    return library === this.#library && path === join(this.#folder, basename(path));
  }
}

function dayOf({ path }: MadeBackup): string | undefined {
  return backupDay(basename(path));
}
