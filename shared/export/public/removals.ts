import { z } from 'zod';
import type { Meeting } from '../../meeting/schema.ts';

export const standInKinds = ['role', 'organisation', 'initials'] as const;
export type StandInKind = (typeof standInKinds)[number];

/** What the user has decided about a public edition. */
export const publicChoicesSchema = z.strictObject({
  /** What stands where a name stood; who has no such thing is called by role. */
  standIns: z.enum(standInKinds),
  /** Names that may be published, as they are listed. */
  keep: z.array(z.string().max(500)).max(2_000).readonly(),
});
export type PublicChoices = Readonly<z.infer<typeof publicChoicesSchema>>;

/** Where in the meeting something was left out. */
export type RemovalPlace =
  | { readonly kind: 'meeting' | 'intro' | 'attendees' }
  | { readonly kind: 'item'; readonly number: string }
  | { readonly kind: 'decision' | 'action'; readonly number: number };

/**
 * - `item`: a confidential item with all that is below it
 * - `passage`: text that was marked, or that says the same as marked text
 * - `record`: a decision or action of what was left out
 * - `name`: replaced by a stand-in, and `person` says whose it is
 */
export type Removal = {
  readonly place: RemovalPlace;
  /** What went, in full: for the eyes of who makes the edition only. */
  readonly text: string;
} & (
  | { readonly kind: 'item' | 'passage' | 'record' | 'email' | 'phone' | 'link' }
  | { readonly kind: 'name'; readonly person: string; readonly becomes: string }
);
export type RemovalKind = Removal['kind'];

export interface PublicEdition {
  readonly meeting: Meeting;
  readonly removed: readonly Removal[];
  /** Names that were found and stay, because the user chose so. */
  readonly kept: readonly string[];
}
