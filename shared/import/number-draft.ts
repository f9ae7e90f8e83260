import type { Finding } from '../api.ts';
import { draftItem, type DraftItem } from './draft-item.ts';
import { restoreNumbers } from './lost-numbers.ts';
import { referredNumbers } from './references.ts';
import type { SourceLine } from './source-lines.ts';
import { findWithdrawals, type Withdrawal } from './withdrawn.ts';

export interface NumberedDraft {
  readonly items: readonly DraftItem[];
  readonly findings: readonly Finding[];
}

/** More missing numbers in a row say that something else is going on than a withdrawn item. */
const LARGEST_GAP = 10;

/** Gives every item its number where the source, or a clue in it, tells it. */
export function numberDraft(
  items: readonly DraftItem[],
  flat: boolean,
  lines: readonly SourceLine[],
): NumberedDraft {
  const withdrawals = findWithdrawals(lines);
  const findings: Finding[] = [];
  const withdrawn = new Set(withdrawals.keys());
  const restored = flat
    ? restoreNumbers(items, { withdrawn, referred: referredNumbers(lines, items) })
    : { items, findings: [] };
  const complete = fillGaps(restored.items, withdrawals, findings);
  for (const item of complete) numberLettered(item);
  return { items: complete, findings: [...restored.findings, ...findings] };
}

/** Part A of item 3 is 3A. */
function numberLettered(item: DraftItem): void {
  for (const part of item.items) {
    if (part.lettered)
      part.number = item.number === null ? null : `${item.number}${part.number ?? ''}`;
  }
}

function fillGaps(
  items: readonly DraftItem[],
  withdrawals: ReadonlyMap<number, Withdrawal>,
  findings: Finding[],
): readonly DraftItem[] {
  const complete: DraftItem[] = [];
  let last: number | null = null;
  for (const item of items) {
    // "2 t/m 4" is one item for all of these, and "3a" one of the parts of a 3 that has no title.
    const [, first, until = first] = /^(\d+)(?:[a-z]| t\/m (\d+))?$/i.exec(item.number ?? '') ?? [];
    for (const missing of gap(last, first === undefined ? null : Number(first))) {
      const withdrawal = withdrawals.get(missing);
      if (withdrawal) complete.push(withdrawnItem(missing, withdrawal));
      findings.push(gapFinding(missing, withdrawal, item));
    }
    complete.push(item);
    last = until === undefined ? last : Number(until);
  }
  return complete;
}

function gap(last: number | null, next: number | null): readonly number[] {
  const missing = last === null || next === null ? 0 : next - last - 1;
  if (last === null || missing <= 0 || missing > LARGEST_GAP) return [];
  return Array.from({ length: missing }, (_, index) => last + 1 + index);
}

function withdrawnItem(number: number, { line, title, reason }: Withdrawal): DraftItem {
  return { ...draftItem(line, String(number), title), status: 'withdrawn', statusReason: reason };
}

function gapFinding(number: number, withdrawal: Withdrawal | undefined, next: DraftItem): Finding {
  const values = { number };
  if (!withdrawal) {
    const reason = 'importing.findings.missingNumber';
    return { kind: 'guess', line: next.line, reason, values, text: next.title };
  }
  const reason = 'importing.findings.withdrawnItem';
  return { kind: 'guess', line: withdrawal.line, reason, values, text: withdrawal.text };
}
