import type { Finding } from '../api.ts';
import type { SourceLine } from './source-lines.ts';

/** What a page has at its top and bottom, in the middle of a text that was copied page by page. */
export interface WithoutPageMarks {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

const LONGEST_MARK = 100;
const pageNumber =
  /^(?:(?:pagina|pag\.?|page|blad)\s?:?\s?\d{1,4}(?:\s?(?:van|of|\/)\s?\d{1,4})?|[-–—]\s?\d{1,4}\s?[-–—]|\d{1,3}\s?(?:\/|van|of)\s?\d{1,3})$/i;
const endsWithNumber =
  /\s(?:(?:pagina|pag\.?|page|blad|blz\.?)\s?\d{1,4}(?:\s?(?:van|of|\/)\s?\d{1,4})?|\d{1,3}\s?(?:\/|van|of)\s?\d{1,3})$/i;
/** In a column at the end of a line that is on one page only, such as the title. */
const numberBeside =
  /\t(?:pagina|pag\.?|page|blad|blz\.?)\s?\d{1,4}(?:\s?(?:van|of|\/)\s?\d{1,4})?$/i;
const pageWord = /^(?:blad|pagina|page)\s?:?$/i;

/** `breaks` are the indexes of lines that open a page, where the text has form feeds. */
export function withoutPageMarks(
  lines: readonly SourceLine[],
  breaks: ReadonlySet<number>,
): WithoutPageMarks {
  const marks = pageMarks(lines, breaks);
  if (marks.size === 0 && !lines.some(({ text }) => numberBeside.test(text)))
    return { lines, findings: [] };
  const kept: SourceLine[] = [];
  const findings: Finding[] = [];
  let cut = false;
  for (const [index, line] of lines.entries()) {
    if (marks.has(index)) {
      findings.push(pageMark(line.number, line.text));
      cut = true;
      continue;
    }
    const beside = numberBeside.exec(line.text)?.[0] ?? '';
    if (beside !== '') findings.push(pageMark(line.number, beside.trim()));
    const own = { ...line, text: line.text.slice(0, line.text.length - beside.length) };
    kept.push(cut && goesOn(kept.at(-1), own) ? { ...own, afterBlank: false } : own);
    cut = false;
  }
  return { lines: kept, findings };
}

function pageMark(line: number, text: string): Finding {
  return { kind: 'leftOut', line, reason: 'importing.findings.pageMark', text };
}

/** A sentence that was cut in two by the end of a page. */
function goesOn(before: SourceLine | undefined, line: SourceLine): boolean {
  return before !== undefined && !/[.:;!?]$/.test(before.text) && /^\p{Ll}/u.test(line.text);
}

function pageMarks(lines: readonly SourceLine[], breaks: ReadonlySet<number>): ReadonlySet<number> {
  const marks = new Set<number>();
  const rims: number[] = [];
  for (const [index, { text }] of lines.entries()) {
    const isRim = breaks.has(index) || breaks.has(index + 1);
    if (pageNumber.test(text) || (isRim && /^\d{1,4}$/.test(text))) marks.add(index);
    else if (isRim || endsWithNumber.test(text)) rims.push(index);
  }
  for (const index of marks) {
    if (pageWord.test(lines[index - 1]?.text ?? '')) marks.add(index - 1);
    rims.push(index - 1, index + 1);
  }
  for (const index of repeated(lines, rims)) {
    marks.add(index);
    rims.push(index - 1, index + 1);
  }
  // A header of two lines has its page number in one of them.
  for (const index of repeated(lines, rims)) marks.add(index);
  return marks;
}

/** Lines at the rim of a page that say the same on every page, but for the figures. */
function repeated(lines: readonly SourceLine[], rims: readonly number[]): readonly number[] {
  const byText = new Map<string, Set<number>>();
  for (const index of rims) {
    const text = lines[index]?.text ?? '';
    if (text === '' || text.length > LONGEST_MARK || /^[-•*–\d]|[.:;]$/.test(text)) continue;
    const key = text.toLowerCase().replace(/\d+/g, '#');
    byText.set(key, (byText.get(key) ?? new Set()).add(index));
  }
  return [...byText.values()].filter((same) => same.size > 1).flatMap((same) => [...same]);
}
