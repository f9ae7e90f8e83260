import { z } from 'zod';
import { changeSchema, type Change } from '../../shared/meeting/change.ts';
import { noHistory, type History } from '../../shared/meeting/history.ts';
import { seal, unseal } from './sealed-line.ts';

/** The history that belongs to the meeting after exactly this change, and to no other. */
export interface KeptHistory {
  readonly revision: number;
  /** ISO instant at which that change was recorded. */
  readonly recordedAt: string;
  readonly history: History;
}

/**
 * So many characters of steps are kept in either direction. In a very long text each step may hold all of
 * it, and hundreds of those are more than one line, or the memory, can have.
 */
export const MOST_KEPT = 16 * 1024 * 1024;

/** The history without the steps for which there is no room: those that one would come to last. */
export function withinRoom({ undoable, redoable }: History): History {
  return { undoable: nearest(undoable), redoable: nearest(redoable) };
}

function nearest(steps: readonly Change[]): readonly Change[] {
  let room = MOST_KEPT;
  const tooFar = steps.findLastIndex((step) => (room -= lengthOf(step)) < 0);
  return steps.slice(tooFar + 1);
}

/** Steps do not change, and each is looked at whenever they are kept. */
const lengths = new WeakMap<Change, number>();

function lengthOf(step: Change): number {
  const length = lengths.get(step) ?? JSON.stringify(step).length;
  lengths.set(step, length);
  return length;
}

/** What a list of steps became: a stretch of what it was, `from` up to but not including `to`, and more. */
const stretchSchema = z.strictObject({
  from: z.int().min(0),
  to: z.int().min(0),
  add: z.array(changeSchema).readonly(),
});
type Stretch = z.infer<typeof stretchSchema>;

const lineSchema = z.strictObject({
  revision: z.int().min(1),
  recordedAt: z.iso.datetime(),
  undoable: stretchSchema,
  redoable: stretchSchema,
});

/** Steps are large and seldom change: a line says what is new since the `before` of the line above it. */
export function formatHistory(before: History, { history, ...after }: KeptHistory): string {
  return seal({
    ...after,
    undoable: stretch(before.undoable, history.undoable),
    redoable: stretch(before.redoable, history.redoable),
  });
}

/** Reads up to the first line that is torn or damaged, or that builds on another than the one above it. */
export function parseHistory(text: string): KeptHistory | null {
  let kept: KeptHistory | null = null;
  for (const line of text.split('\n')) {
    const next = parseLine(kept?.history ?? noHistory, line);
    if (!next) break;
    kept = next;
  }
  return kept;
}

function parseLine(before: History, line: string): KeptHistory | undefined {
  const parsed = lineSchema.safeParse(unseal(line));
  if (!parsed.success) return undefined;
  const undoable = stretched(before.undoable, parsed.data.undoable);
  const redoable = stretched(before.redoable, parsed.data.redoable);
  if (!undoable || !redoable) return undefined;
  const { revision, recordedAt } = parsed.data;
  return { revision, recordedAt, history: { undoable, redoable } };
}

function stretched(
  before: readonly Change[],
  { from, to, add }: Stretch,
): readonly Change[] | undefined {
  return to <= before.length ? [...before.slice(from, to), ...add] : undefined;
}

/** The same step is the same object, for a history only ever adds and removes whole ones. */
function stretch(before: readonly Change[], after: readonly Change[]): Stretch {
  const [first] = after;
  const from = first ? Math.max(0, before.indexOf(first)) : 0;
  let to = from;
  while (to < before.length && before[to] === after[to - from] && to - from < after.length) to++;
  return { from, to, add: after.slice(to - from) };
}
