/** What the shape of a meeting cannot say of its ids: each names one thing, and what it names is there. */

interface Row {
  readonly id: string;
}
interface Item extends Row {
  readonly attachments: readonly Row[];
  readonly contributions: readonly Row[];
  readonly spans: readonly Row[];
  readonly items: readonly Item[];
}
interface Tied extends Row {
  readonly itemId: string | null;
}
interface Whole {
  readonly attendees: readonly Row[];
  readonly items: readonly Item[];
  readonly decisions: readonly Tied[];
  readonly actions: readonly Tied[];
  readonly parked: readonly Tied[];
}

type Path = readonly (string | number)[];

export interface UnsoundId {
  readonly id: string;
  readonly path: Path;
  readonly problem: string;
}

/** Every id that occurs twice, and every decision, action or parked remark of an item that is not there. */
export function unsoundIds(meeting: Whole): readonly UnsoundId[] {
  const itemIds = new Set(placed(meeting.items).map(({ item }) => item.id));
  return [
    ...repeated(rowPlaces(meeting.attendees, ['attendees'])),
    ...repeatedInItems(meeting.items),
    ...(['decisions', 'actions', 'parked'] as const).flatMap((list) => [
      ...repeated(rowPlaces(meeting[list], [list])),
      ...loose(meeting[list], list, itemIds),
    ]),
  ];
}

/** Every id that occurs twice among these items and those below them, or among the rows of one. */
export function repeatedInItems(items: readonly Item[]): readonly UnsoundId[] {
  const all = placed(items);
  return [
    ...repeated(all.map(({ item, path }) => ({ id: item.id, path: [...path, 'id'] }))),
    ...all.flatMap(({ item, path }) => [
      ...repeated(rowPlaces(item.attachments, [...path, 'attachments'])),
      ...repeated(rowPlaces(item.contributions, [...path, 'contributions'])),
      ...repeated(rowPlaces(item.spans, [...path, 'spans'])),
    ]),
  ];
}

function placed(
  items: readonly Item[],
  above: Path = [],
): readonly { readonly item: Item; readonly path: Path }[] {
  return items.flatMap((item, index) => {
    const path = [...above, 'items', index];
    return [{ item, path }, ...placed(item.items, path)];
  });
}

interface Place {
  readonly id: string;
  readonly path: Path;
}

function rowPlaces(rows: readonly Row[], path: Path): readonly Place[] {
  return rows.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
}

function repeated(places: readonly Place[]): readonly UnsoundId[] {
  const seen = new Set<string>();
  return places.flatMap(({ id, path }) => {
    if (seen.has(id)) return [{ id, path, problem: `The id ${id} occurs twice` }];
    seen.add(id);
    return [];
  });
}

function loose(
  rows: readonly Tied[],
  list: string,
  itemIds: ReadonlySet<string>,
): readonly UnsoundId[] {
  return rows.flatMap(({ itemId }, index) => {
    if (itemId === null || itemIds.has(itemId)) return [];
    return [{ id: itemId, path: [list, index, 'itemId'], problem: `There is no item ${itemId}` }];
  });
}
