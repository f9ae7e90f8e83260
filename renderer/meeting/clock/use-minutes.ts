import { secondsWithin, wholeMinutes } from '../../../shared/meeting/clock.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { useRunning } from './item-clock.ts';

/** Whole minutes that an item and what is below it were on, up to now. */
export function useMinutesWithin(item: AgendaItem): number {
  return useRunning(({ running }) => wholeMinutes(secondsWithin(item, running)));
}
