import { z } from 'zod';
import { idSchema } from '../../shared/meeting/schema.ts';

const index = z.int().min(0);
const cursorSchema = z.strictObject({
  /** Which field of the page has the focus, counted from 0. */
  field: index,
  anchor: index,
  head: index,
});
/** Where the cursor is: in an editor positions of its document, in a field characters. */
export type Cursor = Readonly<z.infer<typeof cursorSchema>>;

const viewSchema = z.strictObject({
  mode: z.enum(['prepare', 'live', 'finish']),
  currentItem: idSchema.nullable(),
  recordsTab: z.enum(['actions', 'decisions', 'attendance', 'parked']),
  agendaShown: z.boolean(),
  recordsShown: z.boolean(),
  focusMode: z.boolean(),
  preparedUnfolded: z.boolean(),
});

const placeSchema = z.strictObject({
  meeting: idSchema,
  /** What of the window's state belongs to the place. */
  view: viewSchema,
  cursor: cursorSchema.nullable(),
  /** Pixels that the text is scrolled. */
  scroll: z.number().min(0),
});
/** Where someone is at work, so that a page that is loaded again can show just that. */
export type Place = Readonly<z.infer<typeof placeSchema>>;

/** In the storage of this window: it outlives the page, also one that crashed, but not the app. */
export const PLACE_KEY = 'notulist.place';

export function writePlace(place: Place): void {
  sessionStorage.setItem(PLACE_KEY, JSON.stringify(place));
}

export function forgetPlace(): void {
  sessionStorage.removeItem(PLACE_KEY);
}

let due: Place | null = null;

/**
 * What was kept, if it can be trusted. It is forgotten at once: a view that cannot bear this place
 * would otherwise fail again and again, while one that can keeps it anew.
 */
export function readPlace(): Place | null {
  const kept = parse(sessionStorage.getItem(PLACE_KEY));
  forgetPlace();
  due = kept;
  return kept;
}

/** Once: for the view that puts the cursor back. */
export function takePlace(meeting: string): Place | null {
  const place = due;
  due = null;
  return place?.meeting === meeting ? place : null;
}

function parse(text: string | null): Place | null {
  try {
    const parsed = placeSchema.safeParse(JSON.parse(text ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
