/** More than this under the title would push the text away. */
const MOST_ROWS = 2;
/** How wide the button for the others is, in sizes of a letter. */
const BUTTON = 8;

/** Where something stands in the box that it is in; pixels. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly right: number;
  readonly isPaper: boolean;
}

/** How many of the papers stand in the first rows, with room behind them for a button for the others. */
export function papersInSight(places: readonly Place[], width: number, letter: number): number {
  let row = 0;
  let end = places[0]?.bottom ?? 0;
  const seen: Place[] = [];
  for (const place of places) {
    if (place.top >= end) row++;
    end = Math.max(end, place.bottom);
    if (place.isPaper && row < MOST_ROWS) seen.push(place);
  }
  const isAll = seen.length === places.filter(({ isPaper }) => isPaper).length;
  const hasRoom = (seen.at(-1)?.right ?? 0) + BUTTON * letter <= width;
  return isAll || hasRoom ? seen.length : seen.length - 1;
}
