import { isUsualTitle } from './agenda-words.ts';
import { readField } from './head-lines.ts';
import { namesGroup } from './item-groups.ts';
import { presences, readListLine } from './people.ts';
import type { SourceLine } from './source-lines.ts';

/** A longer line names several people one behind the other, or is a sentence. */
const LONGEST_LINE = 120;

export function isLone(text: string): boolean {
  return !/[\s,;]/.test(text.trim());
}

/**
 * The lines of one word with a line directly below that surely names somebody: "Samira" in a list of
 * people, where one word at its end may be any heading. By their numbers.
 */
export function loneNames(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = new Set<number>();
  let isAboveName = false;
  for (const line of lines.toReversed()) {
    const isName: boolean = isLone(line.text)
      ? isAboveName && !namesGroup(line.text) && !isUsualTitle(line.text)
      : namesSomebody(line);
    if (isName && isLone(line.text)) found.add(line.number);
    isAboveName = isName && !line.afterBlank;
  }
  return found;
}

function namesSomebody({ text, row }: SourceLine): boolean {
  if (row || text.length > LONGEST_LINE || readField(text)) return false;
  return readListLine(text.replace(/^[-•*–]\s/, ''), presences.present) !== undefined;
}
