import { z } from 'zod';

/** The name of the list of contents, the last entry of every backup. */
export const MANIFEST = 'notulist-backup.json';

const pathSchema = z
  .string()
  .max(1_000)
  .regex(/^(?:(?:series|meetings|trash)\/[^\\:]+|woordenlijst\.txt)$/)
  .refine((path) => path.split('/').every((part) => !['', '.', '..'].includes(part)));

/** Whether a file can stand in a backup: on Windows a `:` or `\` in its name would lead elsewhere. */
export function isStorable(path: string): boolean {
  return pathSchema.safeParse(path).success;
}

const storedFileSchema = z.strictObject({
  /** Within the library, with slashes on every system: `meetings/<id>/meeting.json`, `woordenlijst.txt`. */
  path: pathSchema,
  /** Bytes. */
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a backup holds: written into it, and what it is verified against. */
export const manifestSchema = z.strictObject({
  schema: z.literal('notulist/backup@1'),
  madeAt: z.iso.datetime(),
  files: z.array(storedFileSchema).readonly(),
});

export type StoredFile = Readonly<z.infer<typeof storedFileSchema>>;
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

export function totalSize(files: readonly { readonly size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
