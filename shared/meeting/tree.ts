import type { AgendaItem, Id } from './schema.ts';

/** Where an item stands: under which parent (`null`: top level), after which sibling (`null`: first). */
export interface Place {
  readonly parent: Id | null;
  readonly after: Id | null;
}

/** Every item with its depth (0 for the top level), in the order in which the agenda is read. */
export function* walk(
  items: readonly AgendaItem[],
  depth = 0,
): Generator<{ readonly item: AgendaItem; readonly depth: number }> {
  for (const item of items) {
    yield { item, depth };
    yield* walk(item.items, depth + 1);
  }
}

export function allItems(items: readonly AgendaItem[]): readonly AgendaItem[] {
  return [...walk(items)].map(({ item }) => item);
}

/** Minutes planned for all items together. */
export function plannedMinutes(items: readonly AgendaItem[]): number {
  return allItems(items).reduce((sum, { durationMinutes }) => sum + (durationMinutes ?? 0), 0);
}

export function findItem(items: readonly AgendaItem[], id: Id): AgendaItem | undefined {
  for (const { item } of walk(items)) if (item.id === id) return item;
  return undefined;
}

export function placeOf(
  items: readonly AgendaItem[],
  id: Id,
  parent: Id | null = null,
): Place | undefined {
  for (const [index, item] of items.entries()) {
    if (item.id === id) return { parent, after: items[index - 1]?.id ?? null };
    const below = placeOf(item.items, id, item.id);
    if (below) return below;
  }
  return undefined;
}

/** The same items with one of them replaced; branches that do not hold it are shared, not copied. */
export function updateItem(
  items: readonly AgendaItem[],
  id: Id,
  update: (item: AgendaItem) => AgendaItem,
): readonly AgendaItem[] {
  let changed = false;
  const next = items.map((item) => {
    const below = item.id === id ? update(item) : withChildren(item, id, update);
    changed ||= below !== item;
    return below;
  });
  return changed ? next : items;
}

function withChildren(
  item: AgendaItem,
  id: Id,
  update: (item: AgendaItem) => AgendaItem,
): AgendaItem {
  const children = updateItem(item.items, id, update);
  return children === item.items ? item : { ...item, items: children };
}

/** Changes the list of children of `parent` (the top level for `null`). */
export function updateChildren(
  items: readonly AgendaItem[],
  parent: Id | null,
  update: (children: readonly AgendaItem[]) => readonly AgendaItem[],
): readonly AgendaItem[] {
  if (parent === null) return update(items);
  return updateItem(items, parent, (item) => ({ ...item, items: update(item.items) }));
}
