import type { HeadingLevel, HintedLine } from './hinted-line.ts';
import { withColumns } from './lined-up.ts';

/**
 * What people type in plain text to show structure, as hints: "## Opening" is a heading and
 * "| Actie | Wie |" a row of a table.
 */
export function withTextMarks(lines: readonly HintedLine[]): readonly HintedLine[] {
  return withColumns(withoutQuotes(lines)).map((line) => (line.hints ? line : marked(line)));
}

/** What an older mail says, in an answer to it. */
const quoted = /^(?:\s?>)+ ?/;
const heading = /^\s{0,3}(#{1,6})\s+(?=\S)/;
/** A task list: open, or done. */
const task = /^\s*(?:[-*•]\s)?\[([ xX])\]\s+(?=\S)/;
/** A whole line in bold, as a message on a telephone has it. */
const starred = /^\s*\*([^*\s][^*]{0,150})\*\s*$/;
const rowOfTable = /^\s*\|.*\|\s*$/;
const columns = /(?:\s\|\s.*){2}/;

function withoutQuotes(lines: readonly HintedLine[]): readonly HintedLine[] {
  const isQuote = ({ text, hints }: HintedLine) => !hints && quoted.test(text);
  if (lines.filter(isQuote).length < 2) return lines;
  return lines.map((line) => (isQuote(line) ? { text: line.text.replace(quoted, '') } : line));
}

function marked(line: HintedLine): HintedLine {
  const { text } = line;
  const [mark, signs] = heading.exec(text) ?? [];
  if (mark !== undefined && signs !== undefined) {
    // One to six signs, as the pattern says.
    const level = signs.length as HeadingLevel;
    return { text: text.slice(mark.length), hints: { heading: level } };
  }
  const bold = starred.exec(text)?.[1];
  if (bold !== undefined) return { text: bold, hints: { bold: true } };
  const [box, tick] = task.exec(text) ?? [];
  if (box !== undefined) return { text: `${tick === ' ' ? '☐' : '☑'} ${text.slice(box.length)}` };
  if (text.length > 5_000 || (!rowOfTable.test(text) && !columns.test(text))) return line;
  const cells = text
    .replace(/^\s*\|/, '')
    .replace(/\|\s*$/, '')
    .split('|');
  return { text: cells.map((cell) => cell.trim()).join('\t'), hints: {} };
}
