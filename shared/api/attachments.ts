import { z } from 'zod';
import { DROPPED_FILES } from '../channels.ts';
import type { AddedFile } from '../meeting/attach-files.ts';
import { idSchema } from '../meeting/schema.ts';
import { answers, type AppError, type Outcome } from './call.ts';

/** Of the files that the user chose each by itself is taken in whole, or not at all. */
export interface AddedFiles {
  readonly added: readonly AddedFile[];
  readonly refused: readonly AppError[];
}

export const attachmentCalls = {
  /** Copies files that the user picks into the folder of the meeting; `null` when he cancels. */
  'attachments.pick': answers<Outcome<AddedFiles | null>>()(z.tuple([idSchema])),
  /** The same of files dropped on the window. Only preload asks this, for only it knows where they are. */
  [DROPPED_FILES]: answers<Outcome<AddedFiles>>()(
    z.tuple([idSchema, z.array(z.string().max(32_767)).min(1).max(500)]),
  ),
  /**
   * Removes copies that no attachment came to have, under the names that main gave them; leaves every other
   * file. Fails when one of them is still there.
   */
  'attachments.discard': answers<Outcome<null>>()(
    z.tuple([idSchema, z.array(z.string().max(32_767)).min(1).max(500)]),
  ),
  /** Opens the file of an attachment (the second argument) in the program that belongs to it. */
  'attachments.open': answers<Outcome<null>>()(z.tuple([idSchema, idSchema])),
  'attachments.reveal': answers<Outcome<null>>()(z.tuple([idSchema, idSchema])),
} as const;
