import { z } from 'zod';

export const backupNotesSchema = z.strictObject({
  /** Where automatic backups go; `null` while the user has chosen no folder. */
  folder: z.string().nullable(),
  last: z
    .strictObject({
      at: z.iso.datetime(),
      fileName: z.string(),
      fingerprint: z.string(),
      /** Of which library it is; `null` in notes from before this was kept, which then tell of none. */
      library: z.string().nullable().default(null),
    })
    .nullable(),
  /** The automatic ones, of all libraries and in all folders. Notes from before this was kept tell of none. */
  made: z
    .array(z.strictObject({ path: z.string(), size: z.number(), library: z.string() }))
    .readonly()
    .default([]),
});
/** What is remembered of the backups on this machine. */
export type BackupNotes = Readonly<z.infer<typeof backupNotesSchema>>;
export const noBackupNotes: BackupNotes = { folder: null, last: null, made: [] };
