import { z } from 'zod';
import {
  actionFields,
  actionSchema,
  attachmentFields,
  attachmentSchema,
  attendeeFields,
  attendeeSchema,
  contributionFields,
  contributionSchema,
  decisionFields,
  decisionSchema,
  idSchema,
  itemFields,
  itemSchema,
  meetingFields,
  parkedFields,
  parkedSchema,
  spanFields,
  spanSchema,
} from './schema.ts';

/**
 * A `Change` is the one way in which a meeting changes: the edit, the unit of undo, the payload of
 * the IPC call and a line of the journal. It is plain JSON, see `apply.ts` and `invert.ts`.
 */

type Fields = z.core.$ZodLooseShape;
type Patch<S extends Fields> = { readonly [K in keyof S]?: z.infer<S[K]> };

/** Some of the fields, each with its new value; the others stay as they are. */
function patch<S extends Fields>(fields: S): z.ZodType<Patch<S>> {
  const optional = Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, z.exactOptional(field as z.ZodType)]),
  );
  return z.strictObject(optional) as unknown as z.ZodType<Patch<S>>;
}

const place = { parent: idSchema.nullable(), after: idSchema.nullable() };

/** The changes to one list of rows; `owner` is the item that holds the list, if an item does. */
function rowChanges<
  const L extends string,
  R extends z.ZodType,
  F extends Fields,
  O extends Fields,
>(list: L, row: R, fields: F, owner: O) {
  const common = { list: z.literal(list), ...owner };
  return [
    z.strictObject({
      type: z.literal('row.add'),
      ...common,
      after: idSchema.nullable(),
      row,
    }),
    z.strictObject({ type: z.literal('row.remove'), ...common, id: idSchema }),
    z.strictObject({
      type: z.literal('row.set'),
      ...common,
      id: idSchema,
      set: patch(fields),
    }),
    z.strictObject({
      type: z.literal('row.move'),
      ...common,
      id: idSchema,
      after: idSchema.nullable(),
    }),
  ] as const;
}

const ofItem = { item: idSchema };

const count = z.int().min(0);

/** In a text of an item that has `of` lines, `remove` of them from `at` on give way to those of `insert`. */
const spliceSchema = z.strictObject({
  type: z.literal('item.splice'),
  item: idSchema,
  field: z.enum(['explanation', 'discussion']),
  of: count,
  at: count,
  remove: count,
  insert: itemFields.discussion,
});

const stepSchema = z.union([
  z.strictObject({ type: z.literal('meeting.set'), set: patch(meetingFields) }),
  z.strictObject({ type: z.literal('item.set'), item: idSchema, set: patch(itemFields) }),
  spliceSchema,
  z.strictObject({ type: z.literal('item.add'), ...place, row: itemSchema }),
  z.strictObject({ type: z.literal('item.remove'), item: idSchema }),
  z.strictObject({ type: z.literal('item.move'), item: idSchema, ...place }),
  ...rowChanges('attendees', attendeeSchema, attendeeFields, {}),
  ...rowChanges('decisions', decisionSchema, decisionFields, {}),
  ...rowChanges('actions', actionSchema, actionFields, {}),
  ...rowChanges('parked', parkedSchema, parkedFields, {}),
  ...rowChanges('attachments', attachmentSchema, attachmentFields, ofItem),
  ...rowChanges('contributions', contributionSchema, contributionFields, ofItem),
  ...rowChanges('spans', spanSchema, spanFields, ofItem),
]);

/** One change to one thing. */
export type Step = z.infer<typeof stepSchema>;

/** Several steps that belong together: applied all or not at all, undone as one. */
interface Batch {
  readonly type: 'batch';
  readonly steps: readonly Step[];
}
export type Change = Step | Batch;

export const changeSchema: z.ZodType<Change> = z.union([
  stepSchema,
  z.strictObject({ type: z.literal('batch'), steps: z.array(stepSchema).readonly() }),
]);
