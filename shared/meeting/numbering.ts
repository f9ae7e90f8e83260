import type { AgendaItem, Attachment, Id } from './schema.ts';
import { walk } from './tree.ts';

/**
 * The number of every item. A fixed number stays what it is; the others follow from their place:
 * 1, 2, 3 at the top, 3a, 3b below, 3a.1 below that. An item that was put between two fixed numbers
 * takes the one before it with a letter (2a), so that no number that was sent ever changes.
 */
export function numberItems(items: readonly AgendaItem[]): ReadonlyMap<Id, string> {
  const numbers = new Map<Id, string>();
  const taken = new Set<string>();
  for (const { item } of walk(items)) if (item.number !== null) taken.add(item.number);
  numberSiblings(items, '1', numbers, taken);
  return numbers;
}

function numberSiblings(
  siblings: readonly AgendaItem[],
  first: string,
  numbers: Map<Id, string>,
  taken: Set<string>,
): void {
  const lastFixed = siblings.findLastIndex((item) => item.number !== null);
  let previous: AgendaItem | undefined;
  for (const [index, item] of siblings.entries()) {
    const number = item.number ?? nextNumber(previous, index < lastFixed);
    numbers.set(item.id, number);
    taken.add(number);
    previous = item;
  }
  for (const item of siblings) {
    numberSiblings(item.items, firstBelow(numbers.get(item.id) ?? ''), numbers, taken);
  }

  function nextNumber(before: AgendaItem | undefined, squeezedIn: boolean): string {
    const last = before && numbers.get(before.id);
    if (last === undefined) return squeezedIn ? free(predecessor(first)) : free(first);
    if (!squeezedIn) return free(successor(last));
    // The letters of the children of the item before are spoken for, so the late one comes after.
    let candidate =
      /[a-z]$/i.test(last) && before?.number === null ? successor(last) : firstBelow(last);
    for (let n = 0; n < (before?.items.length ?? 0); n++) candidate = successor(candidate);
    return free(candidate);
  }

  function free(candidate: string): string {
    let number = candidate;
    while (taken.has(number)) number = successor(number);
    return number;
  }
}

/** 3 → 3a, 3a → 3a.1, 3a.1 → 3a.1a. */
function firstBelow(number: string): string {
  return /\d$/.test(number) ? `${number}a` : `${number}.1`;
}

function predecessor(first: string): string {
  return first === '1' ? '0' : first;
}

/** 3 → 4, 3a → 3b, 3Z → 3AA; a number without digits or letters gets a 2 behind it. */
export function successor(number: string): string {
  const digits = /\d+$/.exec(number)?.[0];
  // Beyond 2^53 a number plus one may be that number, and whoever looks for a free one would look on for ever.
  if (digits) return number.slice(0, -digits.length) + String(BigInt(digits) + 1n);
  const letters = /[a-z]+$|[A-Z]+$/.exec(number)?.[0];
  if (letters) return number.slice(0, -letters.length) + nextLetters(letters);
  return `${number}2`;
}

function nextLetters(letters: string): string {
  const first = letters < 'a' ? 'A' : 'a';
  const last = letters.at(-1) ?? first;
  if (last.toLowerCase() !== 'z') {
    return letters.slice(0, -1) + String.fromCharCode(last.charCodeAt(0) + 1);
  }
  const rest = letters.slice(0, -1);
  return (rest === '' ? first : nextLetters(rest)) + first;
}

/** The code of every attachment of an item: 7a, 7b … unless it has one of its own. */
export function attachmentCodes(
  attachments: readonly Attachment[],
  itemNumber: string,
): ReadonlyMap<Id, string> {
  const taken = new Set(attachments.map(({ code }) => code));
  const codes = new Map<Id, string>();
  let next = firstBelow(itemNumber);
  for (const { id, code } of attachments) {
    while (code === null && taken.has(next)) next = successor(next);
    codes.set(id, code ?? next);
    next = successor(code ?? next);
  }
  return codes;
}
