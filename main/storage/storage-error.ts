import type { ChangeError } from '../../shared/meeting/apply.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { FileTrouble } from './file-trouble.ts';

/** A newer app wrote it, under a `version` of its own or with fields that this one does not know. */
export interface NewerFile {
  readonly kind: 'newer';
  readonly path: string;
  readonly version: number;
}

/** What a user can meet in the store. Whatever it is, what stands on the disk was left as it is. */
export type StorageError =
  | FileTrouble
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'notJson'; readonly path: string }
  /** `at` is where in the file, such as `items.3.title`. */
  | {
      readonly kind: 'wrongShape';
      readonly path: string;
      readonly at: string;
      readonly problem: string;
    }
  | NewerFile
  /** A change that speaks of what the meeting does not have; nothing of it was recorded. */
  | { readonly kind: 'misfit'; readonly change: ChangeError }
  | { readonly kind: 'notOpen'; readonly id: Id }
  /** Another machine's work was merged in, which whoever records has not taken over yet. */
  | { readonly kind: 'outdated'; readonly id: Id }
  /** It was opened to read only: nothing is written. */
  | { readonly kind: 'readOnly'; readonly id: Id }
  | { readonly kind: 'exists'; readonly path: string }
  /** So many meetings belong to it. */
  | { readonly kind: 'seriesInUse'; readonly id: Id; readonly count: number }
  /** So many meetings cannot be read, and may belong to it. */
  | { readonly kind: 'seriesUnsure'; readonly id: Id; readonly count: number }
  /** Another machine has it open: it is left where it is. */
  | { readonly kind: 'heldElsewhere'; readonly id: Id; readonly host: string };
