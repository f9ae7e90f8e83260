import { z } from 'zod';
import { isEqual } from '../equal.ts';
import { changeSchema, type Change } from './change.ts';
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
type ValueConflict = Conflict & { readonly kind: 'value' };

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

/**
 * What can be chosen. Two days or two statuses do not go together; and of a text that was typed in
 * since, only what still stands as it came can be taken out by itself.
 */
export function choices(meeting: Meeting, conflict: Conflict): readonly Choice[] {
  if (conflict.kind === 'value')
    return fitsWithBoth(meeting, conflict) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  const { mine, theirs } = standing(meeting, conflict);
  return [...(theirs ? (['mine'] as const) : []), ...(mine ? (['theirs'] as const) : []), 'both'];
}

/** Two lines make one line, but two days, two statuses or two names of files make nothing. */
function fitsWithBoth(meeting: Meeting, conflict: ValueConflict): boolean {
  const both = bothLines(valueAt(meeting, conflict), conflict);
  return both !== null && changeSchema.safeParse(setField(conflict, both)).success;
}

/** Whether there is something to ask still. What was typed in since does not answer it. */
export function isOpen(meeting: Meeting, conflict: Conflict): boolean {
  return valueAt(meeting, conflict) !== undefined;
}

/**
 * Whether another machine gave the answer, when its work takes the one meeting to the other: what it
 * did not answer it left as it was.
 */
export function isAnswered(before: Meeting, after: Meeting, conflict: Conflict): boolean {
  if (conflict.kind === 'value') {
    return !isEqual(valueAt(before, conflict), valueAt(after, conflict));
  }
  return isUntouched(before, conflict) && !isUntouched(after, conflict);
}

/** Of a text: whether what both sides made of it stands there as it came. */
export function isUntouched(meeting: Meeting, conflict: Conflict): boolean {
  if (conflict.kind === 'value') return true;
  const { mine, theirs } = standing(meeting, conflict);
  return mine && theirs;
}

function standing(meeting: Meeting, conflict: Conflict & { kind: 'text' }) {
  const now = (valueAt(meeting, conflict) ?? []) as readonly Block[];
  return { mine: runAt(now, conflict.mine) !== -1, theirs: runAt(now, conflict.theirs) !== -1 };
}

/** The change that carries out what was chosen; `null` when the meeting says so already. */
export function resolution(meeting: Meeting, conflict: Conflict, choice: Choice): Change | null {
  const now = valueAt(meeting, conflict);
  if (now === undefined) return null;
  const value =
    conflict.kind === 'value'
      ? chosenValue(now, conflict, choice)
      : chosenText(now, conflict, choice);
  return isEqual(now, value) ? null : setField(conflict, value);
}

function chosenValue(now: unknown, conflict: ValueConflict, choice: Choice): unknown {
  const mine = mineOf(now, conflict);
  if (choice === 'both') return bothLines(now, conflict) ?? mine;
  return choice === 'theirs' ? conflict.theirs : mine;
}

function bothLines(now: unknown, conflict: ValueConflict): string | null {
  const { theirs } = conflict;
  const mine = mineOf(now, conflict);
  return typeof mine === 'string' && typeof theirs === 'string' ? `${mine} / ${theirs}` : null;
}

/** What was filled in since is ours, unless it says theirs. */
function mineOf(now: unknown, { mine: before, theirs }: ValueConflict): unknown {
  return isEqual(now, theirs) ? before : now;
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

/** Puts what one side made of it in the field, to compare the two when neither stands there any more. */
export function onlyOf(conflict: Conflict, side: 'mine' | 'theirs'): Change {
  return setField(conflict, conflict[side]);
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
