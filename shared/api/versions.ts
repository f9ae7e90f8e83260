import { z } from 'zod';
import { idSchema, type Meeting } from '../meeting/schema.ts';
import { toldReasons, type VersionReason } from '../meeting/version-reason.ts';
import { answers, type AppError, type Outcome } from './call.ts';

/** An earlier state of a meeting that can be looked at and put back. */
export interface VersionSummary {
  /** ISO instant; it names the version. */
  readonly at: string;
  readonly reason: VersionReason;
  readonly title: string;
  /** Words in the discussions. */
  readonly words: number;
}

export interface VersionList {
  /** Newest first. */
  readonly versions: readonly VersionSummary[];
  /** How many files of versions are damaged or of a newer app; they are left alone. */
  readonly unreadable: number;
  /** Why the last version could not be kept, when that is so. */
  readonly trouble: AppError | null;
}

export const versionCalls = {
  'versions.list': answers<Outcome<VersionList>>()(z.tuple([idSchema])),
  /** A version is named by its instant, as `versions.list` gives it. */
  'versions.read': answers<Outcome<Meeting>>()(z.tuple([idSchema, z.iso.datetime()])),
  /** Keeps the meeting as it is on the disk, because of something that only the window sees. */
  'versions.keep': answers<Outcome<null>>()(z.tuple([idSchema, z.enum(toldReasons)])),
} as const;
