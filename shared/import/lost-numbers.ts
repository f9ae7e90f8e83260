import type { Finding } from '../api.ts';
import type { DraftItem } from './draft-item.ts';

/** What says which number an item had. */
type Evidence =
  | { readonly by: 'code'; readonly number: number; readonly code: string }
  | { readonly by: 'reference'; readonly number: number };

export interface Renumbered {
  readonly items: readonly DraftItem[];
  readonly findings: readonly Finding[];
}

export interface NumberClues {
  /** Numbers that the text says were taken off the agenda, so no item can have them. */
  readonly withdrawn: ReadonlySet<number>;
  readonly referred: ReadonlyMap<DraftItem, number>;
}

/** 4 of the papers 4a and 4b; nothing without papers, or when they do not agree. */
function evidenceFor(item: DraftItem, { referred }: NumberClues): Evidence | null {
  const own = [item, ...item.items].flatMap(({ attachments }) => attachments);
  const codes = own.flatMap(({ code }) => (code === null ? [] : [code]));
  const [code] = codes;
  const number = code === undefined ? null : Number.parseInt(code, 10);
  if (code !== undefined && number !== null) {
    const agree = codes.every((each) => Number.parseInt(each, 10) === number);
    if (agree) return { by: 'code', number, code };
  }
  const byReference = referred.get(item);
  return byReference === undefined ? null : { by: 'reference', number: byReference };
}

/**
 * Numbers items whose own numbers were lost in a conversion, by the codes of their papers and by
 * what sentences call them. Items between two that are known take the numbers between them; when
 * several in a row carry the same number, they are parts of the item before them. Without any
 * clue the items stay as they are and are counted later.
 */
export function restoreNumbers(items: readonly DraftItem[], clues: NumberClues): Renumbered {
  const evidence = items.map((item) => evidenceFor(item, clues));
  if (evidence.every((each) => each === null) && clues.withdrawn.size === 0) {
    const [first] = items;
    const line = first?.line ?? 1;
    const reason = 'importing.findings.numbersFromOrder';
    return { items, findings: [{ kind: 'repair', line, reason, text: first?.title ?? '' }] };
  }
  const tops = nestRepeated(items, evidence);
  numberInOrder(tops, clues.withdrawn);
  return { items: tops.map(({ item }) => item), findings: tops.flatMap(findingsOf) };
}

/** More items in a row without papers than any agenda has. */
const LOOK_AHEAD = 50;

interface Top {
  readonly item: DraftItem;
  readonly evidence: Evidence | null;
}

function numberInOrder(tops: readonly Top[], withdrawn: ReadonlySet<number>): void {
  let last = 0;
  for (const [index, { item, evidence }] of tops.entries()) {
    const ahead = tops.slice(index, index + LOOK_AHEAD).find((top) => top.evidence !== null);
    const current = evidence?.number ?? firstFree(last, withdrawn);
    const fits = evidence !== null || !ahead?.evidence || current < ahead.evidence.number;
    if (current <= last || !fits) continue;
    item.number = String(current);
    last = current;
  }
}

function nestRepeated(
  items: readonly DraftItem[],
  evidence: readonly (Evidence | null)[],
): readonly Top[] {
  const tops: Top[] = [];
  for (const [index, item] of items.entries()) {
    const own = evidence[index] ?? null;
    const parent = tops.at(-1);
    const isPart = own?.by === 'code' && parent !== undefined;
    if (isPart && parent.evidence?.number === own.number && parent.item.items.length > 0) {
      addPart(parent.item, item);
    } else if (isPart && !parent.evidence && evidence[index + 1]?.number === own.number) {
      tops[tops.length - 1] = { item: parent.item, evidence: own };
      addPart(parent.item, item);
    } else tops.push({ item, evidence: own });
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

/** Why an item, and each of its parts, has the number it has. */
function findingsOf({ item, evidence }: Top): readonly Finding[] {
  const parts = item.items.flatMap((part) => {
    const code = part.attachments[0]?.code ?? null;
    return part.number !== null && part.number === code ? [repair(part, { by: 'code', code })] : [];
  });
  if (item.number === null) return parts;
  const applies = evidence !== null && String(evidence.number) === item.number;
  return [repair(item, applies ? evidence : { by: 'order' }), ...parts];
}

type Why =
  | { readonly by: 'code'; readonly code: string }
  | { readonly by: 'reference' }
  | { readonly by: 'order' };

const reasons = {
  code: 'importing.findings.numberFromCode',
  reference: 'importing.findings.numberFromReference',
  order: 'importing.findings.numberFromOrder',
} as const satisfies Readonly<Record<Why['by'], Finding['reason']>>;

function repair({ line, number, title }: DraftItem, why: Why): Finding {
  const code = why.by === 'code' ? { code: why.code } : {};
  const values = { number: number ?? '', ...code };
  return { kind: 'repair', line, reason: reasons[why.by], values, text: title };
}
