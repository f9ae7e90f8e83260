import type { HeadingLevel, HintedLine } from './hinted-line.ts';

/**
 * What people type in plain text to show structure, as hints: "## Opening" is a heading and
 * "| Actie | Wie |" a row of a table.
 */
export function withTextMarks(lines: readonly HintedLine[]): readonly HintedLine[] {
  return lines.map((line) => (line.hints ? line : marked(line)));
}

const heading = /^\s{0,3}(#{1,6})\s+(?=\S)/;
const rowOfTable = /^\s*\|.*\|\s*$/;
const columns = /(?:\s\|\s.*){2}/;

/** Columns that somebody lined up with the space bar. */
const columnGap = /(?<=\S) {3,}(?=\S)/g;

function marked(line: HintedLine): HintedLine {
  const { text } = line;
  const [mark, signs] = heading.exec(text) ?? [];
  if (mark !== undefined && signs !== undefined) {
    // One to six signs, as the pattern says.
    const level = signs.length as HeadingLevel;
    return { text: text.slice(mark.length), hints: { heading: level } };
  }
  const apart = text.includes('   ') ? text.replace(columnGap, '\t') : text;
  if (apart !== text) return { text: apart };
  if (text.length > 5_000 || (!rowOfTable.test(text) && !columns.test(text))) return line;
  const cells = text
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
  return { text: cells.map((cell) => cell.trim()).join('\t'), hints: {} };
}
