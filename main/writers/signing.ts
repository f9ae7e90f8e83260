import type { Signatures } from '../../shared/export/document.ts';

/**
 * Where a line to sign on ends, where the next begins and where that one ends, in centimetres: room for
 * two beside each other within the widest margins of any paper that we print on.
 */
export const signingStops = [6.8, 7.6, 14.4] as const;

/** In characters, so that a name stays within its column in the widest of our fonts. */
const LONGEST_LINE = 30;

/**
 * What stands below the two lines to sign on: rows of two cells, first the names, a long one over more
 * rows, then in what role. Two tabs part the cells.
 */
export function signingRows({ signers: [first, second] }: Signatures): readonly string[] {
  const [left, right] = [wrapped(first.name), wrapped(second.name)];
  const names = Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    row(left[at], right[at]),
  );
  return [...names, row(first.role, second.role)];
}

function row(left = '', right = ''): string {
  return right === '' ? left : `${left}\t\t${right}`;
}

function wrapped(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= LONGEST_LINE) lines[lines.length - 1] = longer;
    else if (word !== '') lines.push(word);
  }
  return lines;
}
