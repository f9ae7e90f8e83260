import { z } from 'zod';

const cell = z.string().max(30_000);

/** An overview as it goes into a mail: the same columns throughout, in groups of which one may have no title. */
export const sheetSchema = z.strictObject({
  title: cell,
  columns: z.array(cell).min(1).max(20).readonly(),
  groups: z
    .array(
      z.strictObject({
        title: cell.nullable(),
        rows: z.array(z.array(cell).max(20).readonly()).max(1_000_000).readonly(),
      }),
    )
    .max(10_000)
    .readonly(),
});
export type Sheet = Readonly<z.infer<typeof sheetSchema>>;
