import { readField } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';

const loneNumber =
  /^(?:(?:agendapunt|punt|agenda item|item)\s\d{1,3}[a-z]?\s?[.:]?|\d{1,3}(?:\.?[a-z]|\.\d{1,2})?[.)]?)$/i;
const marked = /[.):]$|\s/;
const LONGEST_TITLE = 150;

/** "Agendapunt 4" or "4." alone on a line, with its title on the next: a text taken from a PDF. */
export function joinLoneNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  let number: SourceLine | null = null;
  for (const line of lines) {
    if (number && mayBeTitle(line) && (marked.test(number.text) || isHeading(line))) {
      const mark = marked.test(number.text) ? '' : '.';
      joined.push({ ...line, number: number.number, text: `${number.text}${mark} ${line.text}` });
      number = null;
      continue;
    }
    if (number) joined.push(number);
    number = loneNumber.test(line.text) && !line.hints?.cell ? line : null;
    if (!number) joined.push(line);
  }
  return number ? [...joined, number] : joined;
}

/** A page that shows the number beside its heading writes it without a mark. */
function isHeading({ hints }: SourceLine): boolean {
  return hints?.heading !== undefined;
}

function mayBeTitle({ text, hints }: SourceLine): boolean {
  if (text.length > LONGEST_TITLE || hints?.cell) return false;
  return !/^\d{1,3}[a-z]?[.)]/i.test(text) && !(text.includes(': ') && readField(text));
}
