import type { Block } from '../meeting/schema.ts';
import type { List, ListLine } from './document.ts';

type LineBlock = Block & { readonly type: 'bullet' | 'numbered' };

export function isListLine(block: Block | undefined): block is LineBlock {
  return block?.type === 'bullet' || block?.type === 'numbered';
}

interface LineKind {
  readonly isList: boolean;
  readonly isBlank: boolean;
}

/**
 * For each line whether a list goes on in it over blank lines: those are not printed, so that what stands
 * around them is one list.
 */
export function goesOnOverBlanks(lines: readonly LineKind[]): readonly boolean[] {
  let isInList = false;
  let isBehindBlank = false;
  return lines.map(({ isList, isBlank }) => {
    const goesOn = isList && isInList && isBehindBlank;
    isBehindBlank = isBlank && !isList;
    if (!isBehindBlank) isInList = isList;
    return goesOn;
  });
}

/**
 * Lines with a level become lists in lists. A line that is deeper than one below the line before it
 * is read as one below: pasted text does that, and no format can print the gap.
 */
export function nestLists(lines: readonly LineBlock[]): readonly List[] {
  const lists: List[] = [];
  let rest = lines;
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const end = rest.findIndex(
      (line) =>
        line.level < first.level || (line.level === first.level && line.type !== first.type),
    );
    const run = end === -1 ? rest : rest.slice(0, end);
    rest = rest.slice(run.length);
    lists.push({
      type: 'list',
      ordered: first.type === 'numbered',
      lines: linesAt(run, first.level),
    });
  }
  return lists;
}

function linesAt(run: readonly LineBlock[], level: number): readonly ListLine[] {
  const starts = run.flatMap((line, index) => (line.level === level ? [index] : []));
  return starts.flatMap((start, index) => {
    const line = run[start];
    const below = run.slice(start + 1, starts[index + 1]);
    return line ? [{ inlines: line.inlines, lists: nestLists(below) }] : [];
  });
}
