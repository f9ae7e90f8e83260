import { z } from 'zod';
import { isEqual } from '../equal.ts';
import type { Change } from './change.ts';
import { blockSchema, idSchema, type Block, type Meeting } from './schema.ts';
import { findItem } from './tree.ts';

/** What holds a field: the meeting, an item, or a row of one of their lists. */
export const fieldOwnerSchema = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('meeting') }),
  z.strictObject({ of: z.literal('item'), item: idSchema }),
  z.strictObject({
    of: z.literal('row'),
    list: z.enum(['attendees', 'decisions', 'actions', 'parked']),
    id: idSchema,
  }),
  z.strictObject({
    of: z.literal('itemRow'),
    list: z.enum(['attachments', 'contributions']),
    item: idSchema,
    id: idSchema,
  }),
]);
export type FieldOwner = z.infer<typeof fieldOwnerSchema>;

const blocks = z.array(blockSchema).readonly();
const place = { owner: fieldOwnerSchema, field: z.string() };

/**
 * What two sides made of the same field. Nothing waits for the answer: of a `value` mine stands in
 * the meeting and theirs is kept here, of a `text` both stand in the meeting.
 */
export const conflictSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('value'), ...place, mine: z.json(), theirs: z.json() }),
  z.strictObject({ kind: z.literal('text'), ...place, mine: blocks, theirs: blocks }),
]);
export type Conflict = z.infer<typeof conflictSchema>;

/** A conflict that waits for an answer. */
export const keptConflictSchema = z.strictObject({
  id: idSchema,
  /** ISO instant of the merge. */
  at: z.iso.datetime(),
  /** The machine that wrote theirs, when it is known. */
  from: z.string().nullable(),
  conflict: conflictSchema,
});
export type KeptConflict = z.infer<typeof keptConflictSchema>;

export type Choice = 'mine' | 'theirs' | 'both';

/** What can be chosen: two days or two statuses do not go together. */
export function choices(conflict: Conflict): readonly Choice[] {
  const { mine, theirs } = conflict;
  const isLines = typeof mine === 'string' && typeof theirs === 'string';
  return conflict.kind === 'text' || isLines ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
}

/** Whether there is something to ask still: what was edited since has been settled by hand. */
export function isOpen(meeting: Meeting, conflict: Conflict): boolean {
  const now = valueAt(meeting, conflict);
  if (conflict.kind === 'value') {
    return now !== undefined && (isEqual(now, conflict.mine) || isEqual(now, conflict.theirs));
  }
  const text = now as readonly Block[] | undefined;
  return !!text && runAt(text, conflict.mine) !== -1 && runAt(text, conflict.theirs) !== -1;
}

/** The change that carries out what was chosen; `null` when the meeting says so already. */
export function resolution(meeting: Meeting, conflict: Conflict, choice: Choice): Change | null {
  const now = valueAt(meeting, conflict);
  if (now === undefined) return null;
  const value =
    conflict.kind === 'value' ? chosenValue(conflict, choice) : chosenText(now, conflict, choice);
  return isEqual(now, value) ? null : setField(conflict, value);
}

function chosenValue({ mine, theirs }: Conflict & { kind: 'value' }, choice: Choice): unknown {
  if (choice === 'theirs') return theirs;
  const isLines = typeof mine === 'string' && typeof theirs === 'string';
  return choice === 'both' && isLines ? `${mine} / ${theirs}` : mine;
}

function chosenText(
  now: unknown,
  { mine, theirs }: Conflict & { kind: 'text' },
  choice: Choice,
): readonly Block[] {
  const text = now as readonly Block[];
  if (choice === 'both') return text;
  const dropped = choice === 'mine' ? theirs : mine;
  const at = runAt(text, dropped);
  return at === -1 ? text : text.toSpliced(at, dropped.length);
}

/** Where these blocks stand one after the other; -1 when they do not. */
function runAt(text: readonly Block[], run: readonly Block[]): number {
  return text.findIndex((_, at) => isEqual(text.slice(at, at + run.length), run));
}

type Field = Pick<Conflict, 'owner' | 'field'>;

/** `undefined` when what held the field is gone. */
function valueAt(meeting: Meeting, { owner, field }: Field): unknown {
  const holder: object | undefined = holderOf(meeting, owner);
  return (holder as Readonly<Record<string, unknown>> | undefined)?.[field];
}

function holderOf(meeting: Meeting, owner: FieldOwner): object | undefined {
  switch (owner.of) {
    case 'meeting':
      return meeting;
    case 'item':
      return findItem(meeting.items, owner.item);
    case 'row':
      return meeting[owner.list].find(({ id }) => id === owner.id);
    case 'itemRow':
      return findItem(meeting.items, owner.item)?.[owner.list].find(({ id }) => id === owner.id);
  }
}

/** The field and its value come from a meeting, so that they fit; what records the change checks it anyway. */
function setField({ owner, field }: Field, value: unknown): Change {
  const set = { [field]: value };
  switch (owner.of) {
    case 'meeting':
      return { type: 'meeting.set', set };
    case 'item':
      return { type: 'item.set', item: owner.item, set };
    case 'row':
      return { type: 'row.set', list: owner.list, id: owner.id, set };
    case 'itemRow': {
      const { list, item, id } = owner;
      return { type: 'row.set', list, item, id, set };
    }
  }
}
