import { readField } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';

const loneNumber =
  /^(?:(?:agendapunt|punt|agenda item|item)\s\d{1,3}[a-z]?\s?[.:]?|\d{1,3}(?:\.?[a-z]|\.\d{1,2})?[.)]?)$/i;
const marked = /[.):]$|\s/;
const LONGEST_TITLE = 150;

/** "Agendapunt 4" or "4." alone on a line, with its title on the next: a text taken from a PDF. */
export function joinLoneNumbers(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  const counted = countedAbove(lines);
  let number: SourceLine | null = null;
  for (const line of lines) {
    const isSure = number && (marked.test(number.text) || isHeading(line) || counted.has(number));
    if (number && mayBeTitle(line) && isSure) {
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

/** How many numbers without a mark must count on, each right above a title. */
const LEAST = 3;

/** The numbers that a web agenda shows above its titles, "1", "2", "2.a": a number of a page stands apart. */
function countedAbove(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found = lines.filter((line, index) => {
    const next = lines[index + 1];
    const isAbove = next !== undefined && !next.afterBlank && /^\p{Lu}/u.test(next.text);
    return line.afterBlank && isAbove && loneNumber.test(line.text) && !marked.test(line.text);
  });
  const tops = found.map(({ text }) => Number.parseInt(text, 10));
  const countOn = tops.every((top, at) => {
    const before = tops[at - 1] ?? 0;
    return top === before + 1 || (at > 0 && top === before);
  });
  return new Set(countOn && found.length >= LEAST ? found : []);
}

/** A page that shows the number beside its heading writes it without a mark. */
function isHeading({ hints }: SourceLine): boolean {
  return hints?.heading !== undefined;
}

function mayBeTitle({ text, hints }: SourceLine): boolean {
  if (text.length > LONGEST_TITLE || hints?.cell) return false;
  return !/^\d{1,3}[a-z]?[.)]/i.test(text) && !(text.includes(': ') && readField(text));
}
