import type { Change } from '../../shared/meeting/change.ts';
import type { Edited } from '../../shared/meeting/history.ts';
import { invert } from '../../shared/meeting/invert.ts';
import { placesOf } from '../../shared/meeting/places.ts';

/** Typing without such a pause, for at most so long, is undone as one; in milliseconds. */
const PAUSE = 1_000;
const BURST = 5_000;

/** How often something else came between what was typed. */
let interruptions = 0;

/** Whatever is typed from here on is a step of its own. */
export function endBurst(): void {
  interruptions += 1;
}

/** Typing that may go on, and the step that takes all of it back. Instants in ms since 1970. */
export interface Burst {
  readonly key: string;
  readonly step: Change;
  readonly startedAt: number;
  readonly at: number;
}

/** A change in a field; the same `group` says that it is the same field. */
interface Typed {
  readonly change: Change;
  readonly group: string;
  readonly at: number;
}

/** Whether what is typed goes on with the burst, so that the older step leads back to before both. */
export function goesOn(burst: Burst, { meeting, history }: Edited, typed: Typed): boolean {
  if (burst.step !== history.undoable.at(-1)) return false;
  if (burst.key !== keyOf({ meeting, history }, typed)) return false;
  if (typed.at - burst.at >= PAUSE || typed.at - burst.startedAt >= BURST) return false;
  const restored = placesOf(meeting, burst.step);
  return placesOf(meeting, typed.change).every((place) => restored.includes(place));
}

/** `edited` is as it was before the change, `step` is what takes it back. */
export function newBurst(edited: Edited, typed: Typed, step: Change): Burst {
  return { key: keyOf(edited, typed), step, startedAt: typed.at, at: typed.at };
}

/** What was typed must come back when what followed was an accident: writing and erasing are two steps. */
function keyOf({ meeting }: Edited, { change, group }: Typed): string {
  const inverse = invert(meeting, change);
  const erases = inverse.ok && sizeOf(change) < sizeOf(inverse.value);
  return `${group} ${erases ? 'erases' : 'writes'} ${String(interruptions)}`;
}

function sizeOf(change: Change): number {
  return JSON.stringify(change).length;
}
