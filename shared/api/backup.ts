import { z } from 'zod';
import type { Checkup } from '../checkup.ts';
import { idSchema, meetingSchema, type Id } from '../meeting/schema.ts';
import { answers, nothing, type AppError, type Outcome } from './call.ts';
import type { Exported } from './exporting.ts';

/** Where the backups stand; every change of it is told by the event `backup`. */
export interface BackupState {
  /** Where automatic backups go, to be shown; `null` while the user has chosen no folder. */
  readonly folder: string | null;
  /** The last automatic one. */
  readonly last: { readonly at: string; readonly fileName: string } | null;
  /** How much of what is under way is done, from 0 to 1; `null` when nothing is. */
  readonly done: number | null;
  /** Why the last automatic one failed. */
  readonly trouble: AppError | null;
  /** Folders of meetings that could not be read when the last one was made: they are no better in it. */
  readonly unreadable: readonly string[];
  /** What the last one does not hold: paths within the library, see `LibraryFiles`, and files that were still being copied. */
  readonly leftOut: readonly string[];
}

/** A meeting in a backup, and how the one in the library relates to it. */
export interface RestoreRow {
  readonly id: Id;
  readonly title: string;
  readonly date: string | null;
  readonly state:
    | 'missing'
    | 'same'
    | 'older'
    | 'newer'
    | 'inTrash'
    | 'unreadable'
    /** The text is the same, but files beside it are gone, or (`filesDiffer`) other ones than in the backup. */
    | 'filesMissing'
    | 'filesDiffer';
}

export interface RestorePlan {
  /** Names the backup in the calls that follow. */
  readonly token: string;
  readonly fileName: string;
  /** ISO instant. */
  readonly madeAt: string;
  /** Newest meeting first. */
  readonly rows: readonly RestoreRow[];
}

/** How many came back. */
export interface Restored {
  readonly meetings: number;
  readonly series: number;
}

/** What keeps the work safe: copies elsewhere, backups, and a check of the library. */
export const backupCalls = {
  /** The meeting as the window has it, saved where the user says; `null` when he cancels. */
  'copy.save': answers<Outcome<Exported | null>>()(z.tuple([meetingSchema])),
  'backup.state': answers<BackupState>()(nothing),
  /** `null` when the user cancels the dialog, here and below. */
  'backup.chooseFolder': answers<Outcome<BackupState | null>>()(nothing),
  'backup.stopAutomatic': answers<Outcome<BackupState>>()(nothing),
  'backup.make': answers<Outcome<Exported | null>>()(nothing),
  'backup.cancel': answers<null>()(nothing),
  'backup.pick': answers<Outcome<RestorePlan | null>>()(nothing),
  'backup.restore': answers<Outcome<Restored>>()(
    z.tuple([z.string().max(100), z.array(idSchema).max(100_000)]),
  ),
  /** Unpacks it into an empty folder and opens that as the library. */
  'backup.restoreAsLibrary': answers<Outcome<Exported | null>>()(z.tuple([z.string().max(100)])),
  'checkup.run': answers<Outcome<Checkup>>()(nothing),
  /** Puts what was found on the clipboard; the window itself may not write there. */
  'checkup.copy': answers<Outcome<null>>()(z.tuple([z.string().max(5_000_000)])),
} as const;
