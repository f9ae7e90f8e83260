import { create } from 'zustand';
import { localTime, secondsBetween, type Running } from '../../../shared/meeting/clock.ts';
import type { Change } from '../../../shared/meeting/change.ts';
import type { AgendaItem, Id, Span } from '../../../shared/meeting/schema.ts';

/** The item that is being timed, up to the last tick; views that follow it paint when their minute changes. */
export const useRunning = create<{ readonly running: Running | null }>(() => ({ running: null }));

/** Passing by is not being on: so many seconds make it one. */
const LEAST = 5;
/** Every so many seconds what was counted goes to the disk, that a crash costs no more. */
const RECORD_EVERY = 60;
/** A clock that stood still for longer than this was asleep with its machine; in seconds. */
const ASLEEP = 150;

export interface ItemClockOptions {
  readonly itemOf: (id: Id) => AgendaItem | undefined;
  readonly note: (change: Change) => void;
  /** Nothing is being typed that recording could get in the way of. */
  readonly isQuiet: () => boolean;
  readonly now: () => Date;
  readonly newId: () => Id;
}

/** Counts how long an item is on, from when it is entered until it is left. */
export class ItemClock {
  readonly #options: ItemClockOptions;
  #recordedUntil: string | null = null;

  constructor(options: ItemClockOptions) {
    this.#options = options;
  }

  enter(item: Id): void {
    if (useRunning.getState().running?.item === item) return;
    this.leave();
    const now = this.#now();
    this.#show({ item, span: { id: this.#options.newId(), start: now, end: now } });
  }

  leave(): void {
    const { running } = useRunning.getState();
    if (!running) return;
    const end = this.#now();
    const wasAsleep = secondsBetween(running.span.end, end) > ASLEEP;
    this.#record(wasAsleep ? running : withEnd(running, end));
    this.#recordedUntil = null;
    this.#show(null);
  }

  /** To be called every few seconds while an item is on. */
  tick(): void {
    const { running } = useRunning.getState();
    if (!running) return;
    const now = this.#now();
    const passed = secondsBetween(running.span.end, now);
    if (passed < 0 || passed > ASLEEP) {
      const { item } = running;
      this.#record(running);
      this.#recordedUntil = null;
      this.#show({ item, span: { id: this.#options.newId(), start: now, end: now } });
      return;
    }
    const next = withEnd(running, now);
    this.#show(next);
    const since = this.#recordedUntil ?? running.span.start;
    if (secondsBetween(since, now) >= RECORD_EVERY && this.#options.isQuiet()) this.#record(next);
  }

  /** What was counted until now goes into the meeting, and the counting goes on. */
  keep(): void {
    this.tick();
    const { running } = useRunning.getState();
    if (running) this.#record(running);
  }

  #record(running: Running): void {
    const { itemOf, note } = this.#options;
    const item = itemOf(running.item);
    const span = this.#spanIn(item, running);
    if (!item || secondsBetween(span.start, span.end) < LEAST) return;
    const known = item.spans.find(({ id }) => id === span.id);
    if (known?.end === span.end) return;
    const place = { list: 'spans', item: item.id } as const;
    if (known) {
      note({ type: 'row.set', ...place, id: span.id, set: { end: span.end } });
    } else {
      note({ type: 'row.add', ...place, after: item.spans.at(-1)?.id ?? null, row: span });
    }
    this.#recordedUntil = span.end;
    if (span !== running.span) this.#show({ item: item.id, span });
  }

  /** One that is gone from the meeting (a version was put back) goes on as another, from where it was recorded. */
  #spanIn(item: AgendaItem | undefined, { span }: Running): Span {
    if (this.#recordedUntil === null || item?.spans.some(({ id }) => id === span.id)) return span;
    return { id: this.#options.newId(), start: this.#recordedUntil, end: span.end };
  }

  #show(running: Running | null): void {
    useRunning.setState({ running });
  }

  #now(): string {
    return localTime(this.#options.now());
  }
}

function withEnd({ item, span }: Running, end: string): Running {
  return { item, span: { ...span, end: end > span.start ? end : span.start } };
}
