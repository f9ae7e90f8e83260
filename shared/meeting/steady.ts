/**
 * Which of the ids in `to` can stay where they are in `from`, so that the fewest others have to move:
 * the longest run of them that stands in the same order in both.
 */
export function steadyIds(from: readonly string[], to: readonly string[]): ReadonlySet<string> {
  const placeIn = new Map(from.map((id, index) => [id, index]));
  const known = to.flatMap((id) => {
    const place = placeIn.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  return new Set(longestRise(known).map(({ id }) => id));
}

interface Placed {
  readonly id: string;
  readonly place: number;
}
interface Rise {
  readonly last: Placed;
  readonly before: Rise | undefined;
}

/** The longest increasing subsequence, by patience sorting: `rises[n]` is the lowest-ending rise of n + 1. */
function longestRise(row: readonly Placed[]): readonly Placed[] {
  const rises: Rise[] = [];
  for (const last of row) {
    const length = firstAtLeast(rises, last.place);
    rises[length] = { last, before: rises[length - 1] };
  }
  const found: Placed[] = [];
  for (let rise = rises.at(-1); rise; rise = rise.before) found.unshift(rise.last);
  return found;
}

function firstAtLeast(rises: readonly Rise[], place: number): number {
  let low = 0;
  let high = rises.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rises[middle]?.last.place ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
