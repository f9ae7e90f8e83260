import type { Id, Meeting } from '../../shared/meeting/schema.ts';
import type { Time } from './checkpoint-clock.ts';
import type { Behind } from './checkpoint-watch.ts';
import type { FileTrouble } from './file-trouble.ts';
import type { Files } from './files.ts';
import type { Machine } from './machine.ts';

/** What the store needs from outside, so that tests can bring their own. */
export interface Surroundings extends Time {
  readonly files: Files;
  readonly newId: () => Id;
  /** Where others may work on the same library, they are told who works here. */
  readonly machine?: Machine;
}

/** Who hears what goes wrong behind the typing; it never fails for it. */
export interface Listeners {
  readonly versionTrouble: (trouble: FileTrouble) => void;
  /** What is kept for undo, or against damage, cannot be written: told once of each file. */
  readonly besideTrouble: (trouble: FileTrouble) => void;
  /** The file of this meeting fell behind its journal, or (`null`) has caught up. */
  readonly behind: (meeting: Meeting, behind: Behind | null) => void;
  /** The work of another machine was merged in: nothing is recorded before `follow` was called. */
  readonly merged: (id: Id) => void;
  /** Another machine has the meeting, let it go or wrote it: it is to be opened anew. */
  readonly elsewhere: (id: Id) => void;
}

/** Where everything of one meeting stands. */
export interface MeetingPaths {
  /** `meeting.json`. */
  readonly file: string;
  readonly journal: string;
  readonly recoveryNote: string;
  /** See `BaseStates`. */
  readonly bases: string;
  /** See `CheckpointCopy`. */
  readonly copy: string;
  readonly conflicts: string;
  /** The folder of its versions. */
  readonly versions: string;
  /** See `VersionSummaries`. */
  readonly versionSummaries: string;
  readonly undo: string;
  /** The folder of the files of its attachments. */
  readonly attachments: string;
}
