import { z } from 'zod';
import { conflictSchema, type KeptConflict } from '../meeting/conflict.ts';
import { editSchema, type History } from '../meeting/history.ts';
import {
  idSchema,
  type Id,
  type Meeting,
  type MeetingStatus,
  type Series,
} from '../meeting/schema.ts';
import { answers, nothing, type AppError, type Outcome } from './call.ts';

/** Why a meeting can be read and exported, but not changed. */
export type ReadOnlyReason =
  /** Another machine, or another user of this one, has it open; `since` by its own clock. */
  | {
      readonly kind: 'heldElsewhere';
      readonly host: string;
      readonly user: string;
      /** ISO instant. */
      readonly since: string;
      /** Nothing was heard of the other for so long that the meeting may be taken over. */
      readonly canTakeOver: boolean;
    }
  /** It is about to be known who has it. */
  | { readonly kind: 'changingHands' }
  /** A newer app wrote it: it is shown as far as this one understands it. */
  | { readonly kind: 'newerVersion'; readonly version: number }
  /** It is adopted minutes: the window guards them until the user says otherwise. */
  | { readonly kind: 'adopted' }
  /** It holds what this app does not know, and would lose by writing it. */
  | { readonly kind: 'unknownFields' }
  /** Its file is damaged and the disk has no room to keep that: this is what was good at `at`, an ISO instant. */
  | { readonly kind: 'cannotRecover'; readonly at: string };
export type Access =
  { readonly kind: 'write' } | { readonly kind: 'readOnly'; readonly why: ReadOnlyReason };

/**
 * What was damaged on the disk when a meeting was opened. The damaged original is never thrown away:
 * `keptAs` is its name beside the file whose place it had.
 */
export interface Recovery {
  /** `meeting.json` could not be read: the meeting comes from a version, or the copy that this machine keeps of it. */
  readonly file: {
    /** `null` when there was no file any more. */
    readonly keptAs: string | null;
    readonly from: 'version' | 'copy';
    /** ISO instant of that. */
    readonly at: string;
    /** So many changes of the journal came after that. */
    readonly replayed: number;
  } | null;
  /** So many recorded changes could not be used: their lines are damaged, or do not follow from the file. */
  readonly journal: {
    /** `null` when no copy could be made yet: until there is one the journal is not written over. */
    readonly keptAs: string | null;
    readonly unusable: number;
    readonly why: 'damaged' | 'otherHistory';
  } | null;
}

export interface OpenedMeeting {
  readonly meeting: Meeting;
  /** The steps of today that can be taken back, and done again. */
  readonly history: History;
  readonly access: Access;
  /** `null` when all that stood on the disk could be used. */
  readonly recovery: Recovery | null;
  /** What another machine changed too, and waits for the user to choose. */
  readonly conflicts: readonly KeptConflict[];
  readonly series: Series | null;
  /** The first free numbers: decisions count per series and year, actions per series. */
  readonly nextDecision: number;
  readonly nextAction: number;
  /** How many journalled changes were replayed because the last session did not end well. */
  readonly replayed: number;
}

/** What stands in the file of a meeting that is not open. */
export interface ReadAheadMeeting {
  /** Of this reading: a later one has another. */
  readonly number: number;
  readonly meeting: Meeting;
}

export interface OpenedReadAhead extends Omit<OpenedMeeting, 'meeting'> {
  /** `null` where it is what was read ahead: of 2 MB the way into the page is a sixth of the opening. */
  readonly meeting: Meeting | null;
}

/** A meeting as main has it, with the work of another machine in it. */
export interface Followed {
  readonly meeting: Meeting;
  readonly history: History;
  readonly conflicts: readonly KeptConflict[];
}

/**
 * What is recorded is in the journal, but its meeting.json in the library could not be written;
 * `trouble` is `null` when it could again.
 */
export interface CheckpointNews {
  readonly id: Id;
  readonly title: string;
  readonly status: MeetingStatus;
  /** `since` is an ISO instant. */
  readonly trouble: { readonly since: string; readonly error: AppError } | null;
}

/** The disk has said that everything up to and including this is on it. */
export interface Saved {
  /** ISO instant. */
  readonly at: string;
}

/** One meeting that is worked on, also by more machines. */
export const meetingCalls = {
  'meeting.open': answers<Outcome<OpenedMeeting>>()(z.tuple([idSchema])),
  /** For who may open it next: then that takes less long. Fails never: `null`, and opening tells what is wrong. */
  'meeting.readAhead': answers<Outcome<ReadAheadMeeting | null>>()(z.tuple([idSchema])),
  /** The same as `meeting.open`, for a window that has the meeting that was read ahead under this number. */
  'meeting.openReadAhead': answers<Outcome<OpenedReadAhead>>()(z.tuple([idSchema, z.int()])),
  /** Acknowledged only once the changes are on the disk. */
  'meeting.record': answers<Outcome<Saved>>()(
    z.tuple([idSchema, z.array(editSchema).min(1).max(10_000)]),
  ),
  /** The user has read what was recovered: it is not told again. */
  'meeting.recoveryRead': answers<Outcome<null>>()(z.tuple([idSchema])),
  /** The meeting with what another machine wrote; before this is asked nothing is recorded. */
  'merging.follow': answers<Outcome<Followed>>()(z.tuple([idSchema])),
  /** Keeps what the window could not decide while it took that over. */
  'merging.ask': answers<Outcome<readonly KeptConflict[]>>()(
    z.tuple([idSchema, z.array(conflictSchema).max(10_000)]),
  ),
  /** The user has chosen. */
  'merging.settle': answers<Outcome<null>>()(z.tuple([idSchema, idSchema])),
  /** Opens a meeting anew after another machine took it, let it go or wrote it. */
  'merging.reopen': answers<Outcome<OpenedMeeting>>()(z.tuple([idSchema])),
  /** The same, for writing, when the machine that has it has been silent for long. */
  'merging.takeOver': answers<Outcome<OpenedMeeting>>()(z.tuple([idSchema])),
  /** Fails when its file cannot be written: the meeting is then still open, and safe in the journal. */
  'meeting.close': answers<Outcome<null>>()(z.tuple([idSchema])),
  /** The open meetings whose file is behind; the event `checkpoint` tells what changes in that. */
  'meeting.behind': answers<readonly CheckpointNews[]>()(nothing),
} as const;
