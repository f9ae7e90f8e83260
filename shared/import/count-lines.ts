import { isUsualTitle } from './agenda-words.ts';
import type { PartChoices } from './choices.ts';
import { splitByLabels } from './labels.ts';
import { readTitle, type NumberedLine } from './numbered-lines.ts';
import { recordLists } from './record-lists.ts';
import type { SourceLine } from './source-lines.ts';

/** What a numbered line tells of its place in a count. */
export interface CountLine {
  readonly index: number;
  readonly top: number;
  /** The last of several numbers that have one title. */
  readonly until: number;
  readonly named: boolean;
  /** Whether it may be a title at all. */
  readonly isTitle: boolean;
  readonly isUsual: boolean;
  /** Another line above has the same number and title. */
  readonly isAgain: boolean;
  /** Whether the next number is there too. */
  readonly countsOn: boolean;
  /** What stands behind the number: ".", ")" or nothing. */
  readonly mark: string;
  /** How deep its list is, whether it is bold, and whether its text begins small. */
  readonly look: string;
  /** Whether a blank line stands above it. */
  readonly isApart: boolean;
  /** What the user says that it is. */
  readonly chosen: 'item' | 'other' | undefined;
}

export function countLines(
  lines: readonly SourceLine[],
  tops: readonly (readonly [index: number, line: NumberedLine])[],
  choices: PartChoices,
): readonly CountLine[] {
  const numbers = new Set(tops.map(([, { top }]) => top));
  const seen = new Set<string>();
  const ofRecords = recordLists(lines, new Map(tops.map(([index, { top }]) => [index, top])));
  return tops.map(([index, { top, until, named, mark, text }]) => {
    const line = lines[index] as SourceLine;
    const title = readTitle(splitByLabels(text, 'title')[0]?.text ?? '')?.title;
    const key = `${String(top)} ${(title ?? '').toLowerCase()}`;
    const isAgain = seen.has(key);
    seen.add(key);
    const choice = choices.get(line.number);
    return {
      index,
      top,
      until,
      named,
      isTitle: title !== undefined && !ofRecords.has(index),
      isUsual: isUsualTitle(text),
      isAgain,
      countsOn: numbers.has(top + 1),
      mark: mark.replace(/[\p{L}\p{N}\s]/gu, ''),
      look: lookOf(line, text),
      isApart: line.afterBlank,
      chosen: choice && (choice === 'item' ? 'item' : 'other'),
    };
  });
}

function lookOf({ hints }: SourceLine, text: string): string {
  const isSmall = /^\p{Ll}/u.test(text);
  return `${String(hints?.list?.level)} ${String(hints?.bold)} ${String(isSmall)}`;
}
