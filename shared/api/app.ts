import { z } from 'zod';
import { answers, nothing, type Outcome } from './call.ts';

export const settingsSchema = z.strictObject({
  language: z.enum(['nl', 'en']),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Percent. */
  textScale: z.int().min(80).max(200),
  /** Whether it shows how long each item takes. Settings of an earlier app do not say. */
  showTimes: z.boolean().default(true),
  /** What the screen in the meeting room shows of an item, beside its title and papers. */
  presentRecords: z.boolean().default(false),
  presentTimes: z.boolean().default(false),
  /** Whether names are offered while one types, also without “@”. */
  completeNames: z.boolean().default(false),
  /** The languages in which words are checked. */
  spelling: z.enum(['nl', 'en', 'both', 'off']).default('nl'),
});
export type Settings = z.infer<typeof settingsSchema>;

const handOverSchema = z.strictObject({
  /** Whether everything that the window held is on the disk. */
  all: z.boolean(),
  /** Whether something is filled in in a dialog, which is nobody's until it is confirmed. */
  hasDraft: z.boolean(),
});
export type HandOver = z.infer<typeof handOverSchema>;

export const appCalls = {
  'settings.read': answers<Settings>()(nothing),
  'settings.write': answers<Outcome<null>>()(z.tuple([settingsSchema])),
  'app.openLink': answers<Outcome<null>>()(z.tuple([z.string().max(2_000)])),
  'app.quit': answers<null>()(nothing),
  /** The answer to the event `flush`. */
  'app.flushed': answers<null>()(z.tuple([handOverSchema])),
  /** The answer to the event `saveCopies`: whether there is a copy of all that is not on the disk. */
  'app.copied': answers<null>()(z.tuple([z.boolean()])),
} as const;
