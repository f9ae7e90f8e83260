import { isDocumentWord } from './head-lines.ts';
import { hasLabel, splitByLabels } from './labels.ts';
import type { SourceLine } from './source-lines.ts';

/** Of a list of decisions the words are those of a document too: below "Besluitenlijst" stand items. */
function namesRecords({ text }: SourceLine): boolean {
  if (text.length > LONGEST_NAME || isDocumentWord(text)) return false;
  const [{ label, text: rest } = { label: null, text: '' }, ...more] = splitByLabels(text);
  const isOfRecords = label?.kind === 'decision' || label?.kind === 'action';
  return isOfRecords && rest === '' && more.length === 0;
}

const LONGEST_NAME = 40;

/**
 * Numbered lines that are decisions or actions and no items: right below their name they count from 1, and
 * none has text of its own below it. `numbered`: the top number of a line by its index.
 */
export function recordLists(
  lines: readonly SourceLine[],
  numbered: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (numbered.get(index + 1) !== 1 || !namesRecords(line)) continue;
    const run = runFrom(index + 1, lines, numbered);
    const next = lines[index + 1 + run.length];
    if (!next || next.afterBlank || hasLabel(next.text)) for (const at of run) found.add(at);
  }
  return found;
}

function runFrom(
  start: number,
  lines: readonly SourceLine[],
  numbered: ReadonlyMap<number, number>,
): readonly number[] {
  const run = [start];
  for (let at = start + 1; numbered.get(at) === run.length + 1; at++) {
    if (lines[at]?.afterBlank) break;
    run.push(at);
  }
  return run;
}
