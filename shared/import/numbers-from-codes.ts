import type { DraftItem } from './draft-item.ts';

/** 4 of the papers 4a and 4b; `null` without papers, or when they do not agree. */
function numberInCodes(item: DraftItem): number | null {
  const own = item.attachments.map(({ code }) => code);
  const below = item.items.flatMap(({ attachments }) => attachments.map(({ code }) => code));
  const numbers = [...own, ...below].flatMap((code) =>
    code === null ? [] : [Number.parseInt(code, 10)],
  );
  const [first] = numbers;
  return first !== undefined && numbers.every((number) => number === first) ? first : null;
}

/**
 * Numbers items whose own numbers were lost in a conversion, by what the codes of their papers say.
 * Items between two that are known take the numbers between them; when several in a row carry the
 * same number, they are parts of the item before them. `withdrawn` are numbers that the text says
 * were taken off the agenda, so no item can have them. Returns `undefined` without any evidence.
 */
export function numbersFromCodes(
  items: readonly DraftItem[],
  withdrawn: ReadonlySet<number>,
): DraftItem[] | undefined {
  const evidence = items.map(numberInCodes);
  if (evidence.every((number) => number === null)) return undefined;
  const tops = nestRepeated(items, evidence);
  let last = 0;
  for (const [index, { item, number }] of tops.entries()) {
    const next = tops.slice(index, index + LOOK_AHEAD).find((top) => top.number !== null)?.number;
    const current = number ?? firstFree(last, withdrawn);
    const hasRoom =
      current > last && (number !== null || typeof next !== 'number' || current < next);
    if (!hasRoom) continue;
    item.number = String(current);
    last = current;
  }
  return tops.map(({ item }) => item);
}

/** More items in a row without papers than any agenda has. */
const LOOK_AHEAD = 50;

interface Top {
  readonly item: DraftItem;
  readonly number: number | null;
}

function nestRepeated(
  items: readonly DraftItem[],
  evidence: readonly (number | null)[],
): readonly Top[] {
  const tops: Top[] = [];
  for (const [index, item] of items.entries()) {
    const number = evidence[index] ?? null;
    const parent = tops.at(-1);
    if (number !== null && parent?.number === number && parent.item.items.length > 0) {
      addPart(parent.item, item);
    } else if (number !== null && parent?.number === null && evidence[index + 1] === number) {
      tops[tops.length - 1] = { item: parent.item, number };
      addPart(parent.item, item);
    } else tops.push({ item, number });
  }
  return tops;
}

function addPart(parent: DraftItem, part: DraftItem): void {
  const codes = part.attachments.flatMap(({ code }) => code ?? []);
  part.number = codes.length === 1 ? (codes[0] ?? null) : null;
  parent.items.push(part);
}

function firstFree(last: number, withdrawn: ReadonlySet<number>): number {
  let next = last + 1;
  while (withdrawn.has(next)) next++;
  return next;
}
