import type { PartChoices } from './choices.ts';
import { countLines, type CountLine } from './count-lines.ts';
import type { NumberedLine } from './numbered-lines.ts';
import type { SourceLine } from './source-lines.ts';

/** What speaks against a way to read the numbers; the way with the least is taken. */
const costs = {
  /** The number is of no item and of no list. */
  unexplained: 4,
  /** An agenda may lack a number or two; a bigger jump needs more than one line that counts on. */
  missing: [0, 2, 3],
  missingMore: 6,
  /** The number of the item right above it once more: somebody counted wrong. */
  repeated: 2,
  /** A list above the first item. */
  listInHead: 3,
  startsLate: 3,
  /** A line of a list that looks otherwise than the one before, or one that text parts from it. */
  looksOther: 2,
  isParted: 1,
  /** The line goes on with the list above it and is an item all the same. */
  endsList: 1,
  otherMark: 1,
  /** "Sluiting" as a line of a list. */
  usualInList: 2,
  /** A count that begins below item 0 is that of the items. */
  listInZero: 2,
} as const;

/** One way to read the numbers so far. */
interface Reading {
  readonly cost: number;
  readonly last: CountLine | null;
  /** The last line of the list that is open below that item. */
  readonly list: CountLine | null;
  readonly items: ItemChain | null;
}

/** Shared by the readings that have the same beginning. */
interface ItemChain {
  readonly index: number;
  readonly before: ItemChain | null;
}

/** More ways than these differ in what is far above. */
const MOST_READINGS = 12;

/**
 * Which of the numbered lines count the items, by their index; the others are of lists in the text.
 * A list below item 2 may go on to 3, where the next item is as well, so the document is read as a
 * whole: the way that leaves the fewest numbers unexplained is the right one.
 */
export function countedItems(
  lines: readonly SourceLine[],
  tops: readonly (readonly [index: number, line: NumberedLine])[],
  choices: PartChoices,
): ReadonlySet<number> {
  let readings: readonly Reading[] = [{ cost: 0, last: null, list: null, items: null }];
  for (const line of countLines(lines, tops, choices)) {
    readings = cheapest(readings.flatMap((reading) => waysToRead(line, reading)));
  }
  const items = new Set<number>();
  for (let item = readings[0]?.items ?? null; item; item = item.before) items.add(item.index);
  return items;
}

/** The best for each place to go on from. */
function cheapest(readings: readonly Reading[]): readonly Reading[] {
  const best = new Map<string, Reading>();
  for (const reading of readings) {
    const { last, list } = reading;
    const place = `${String(last?.index)} ${String(list?.index)}`;
    const other = best.get(place);
    if (!other || reading.cost < other.cost) best.set(place, reading);
  }
  return [...best.values()].toSorted((a, b) => a.cost - b.cost).slice(0, MOST_READINGS);
}

function waysToRead(line: CountLine, reading: Reading): readonly Reading[] {
  if (line.chosen === 'item') return [asItem(line, reading, 0)];
  if (line.chosen === 'other') return [reading];
  const { last } = reading;
  const ways = [{ ...reading, cost: reading.cost + costs.unexplained }];
  const item = itemCost(line, reading);
  const list = listCost(line, reading);
  if (list !== undefined) ways.unshift({ ...reading, cost: reading.cost + list, list: line });
  if (last && line.isAgain && line.top <= last.until) ways.unshift({ ...reading, list: null });
  if (item !== undefined) ways.unshift(asItem(line, reading, item));
  return ways;
}

function asItem(line: CountLine, { cost, items }: Reading, more: number): Reading {
  return {
    cost: cost + more,
    last: line,
    list: null,
    items: { index: line.index, before: items },
  };
}

/** `undefined` when the line can be no item. */
function itemCost(line: CountLine, { last, list }: Reading): number | undefined {
  const { top, named } = line;
  if (!line.isTitle) return undefined;
  if (!last) {
    if (top <= 1 || named) return 0;
    return line.countsOn ? costs.startsLate : undefined;
  }
  if (top <= last.until) return isMiscounted(line, last) ? costs.repeated : undefined;
  if (named) return 0;
  const missing = top - last.until - 1;
  const mark = line.mark === last.mark ? 0 : costs.otherMark;
  const goesOn = list && list.top + 1 === top && differenceOf(line, list) === 0;
  return (costs.missing[missing] ?? costs.missingMore) + mark + (goesOn ? costs.endsList : 0);
}

/** A list would begin at 1. */
function isMiscounted({ index, top, mark, look }: CountLine, last: CountLine): boolean {
  const isBelow = index === last.index + 1 && mark === last.mark && look === last.look;
  return isBelow && top === last.top && top > 1;
}

/** `undefined` when the line can be of no list. */
function listCost(line: CountLine, { last, list }: Reading): number | undefined {
  if (line.named) return undefined;
  const usual = line.isUsual ? costs.usualInList : 0;
  if (list && line.top === list.top + 1) return usual + differenceOf(line, list);
  if (line.top !== 1) return undefined;
  const where = last ? (last.top === 0 ? costs.listInZero : 0) : costs.listInHead;
  return usual + where;
}

/** How much the line differs from the line of the list above it. */
function differenceOf(line: CountLine, above: CountLine): number {
  const isApart = line.isApart && !above.isApart;
  if (line.mark !== above.mark || line.look !== above.look || isApart) return costs.looksOther;
  return line.index === above.index + 1 ? 0 : costs.isParted;
}
