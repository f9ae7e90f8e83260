import { z } from 'zod';
import { idSchema, isoDateSchema, type Id } from '../../shared/meeting/schema.ts';
import { editorPlaceSchema, type EditorPlace } from '../editor/editor-place.ts';
import { today } from '../library/dates.ts';
import { onFlush } from './flush.ts';

/**
 * Where the cursor was in every item of the meetings of today, also after the app was closed. It is of
 * this window and this day, so it is in the storage of the window and in no file of a meeting.
 */
const meetingPlacesSchema = z.strictObject({
  /** The item that was on. */
  last: idSchema,
  items: z.record(idSchema, editorPlaceSchema),
});
const daySchema = z.strictObject({
  day: isoDateSchema,
  meetings: z.record(idSchema, meetingPlacesSchema),
});
type MeetingPlaces = z.infer<typeof meetingPlacesSchema>;

const PLACES_KEY = 'notulist.places';
/** Milliseconds: a cursor moves at every key. */
const WRITE_AFTER = 500;

let places: Map<Id, MeetingPlaces> | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

export function itemPlace(meeting: Id, item: Id): EditorPlace | null {
  return known().get(meeting)?.items[item] ?? null;
}

export function lastItem(meeting: Id): Id | null {
  return known().get(meeting)?.last ?? null;
}

export function keepItemPlace(meeting: Id, item: Id, place: EditorPlace): void {
  const items = known().get(meeting)?.items;
  write(meeting, { last: item, items: { ...items, [item]: place } });
}

/** Who goes there next begins at the end: lines came in there from elsewhere. */
export function forgetItemPlace(meeting: Id, item: Id): void {
  const places = known().get(meeting);
  if (!places) return;
  const others = Object.entries(places.items).filter(([id]) => id !== item);
  write(meeting, { ...places, items: Object.fromEntries(others) });
}

function write(meeting: Id, places: MeetingPlaces): void {
  known().set(meeting, places);
  clearTimeout(timer);
  timer = setTimeout(writePlaces, WRITE_AFTER);
}

function writePlaces(): void {
  clearTimeout(timer);
  if (!places) return;
  const day = { day: today(), meetings: Object.fromEntries(places) };
  localStorage.setItem(PLACES_KEY, JSON.stringify(day));
}

function known(): Map<Id, MeetingPlaces> {
  places ??= new Map(Object.entries(readDay()));
  return places;
}

onFlush(() => {
  writePlaces();
  return Promise.resolve();
});

/** What another day, or another version of the app, left is of no use. */
function readDay(): Readonly<Record<Id, MeetingPlaces>> {
  try {
    const parsed = daySchema.safeParse(JSON.parse(localStorage.getItem(PLACES_KEY) ?? 'null'));
    return parsed.success && parsed.data.day === today() ? parsed.data.meetings : {};
  } catch {
    return {};
  }
}
