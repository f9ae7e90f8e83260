import type { SourceLine } from './source-lines.ts';

/** A line that opens with a number, and so may be the title of an item. */
export interface NumberedLine {
  /** "4", "3A" or "2.1". */
  readonly number: string;
  /** The first part of the number: 3 of "3A". */
  readonly top: number;
  /** Whether the number has only its first part. */
  readonly isTop: boolean;
  /** Whether the number stands behind a word such as "Agendapunt": surely an item, never a list. */
  readonly named: boolean;
  /** Whether the number has no mark behind it ("4 Jaarplan"): an item only when all items look so. */
  readonly bare: boolean;
  /** The number as it is written, with its mark. */
  readonly mark: string;
  readonly text: string;
}

const named =
  /^(?:agendapunt|punt|agenda item|item)\s(\d{1,3})(\s?[a-z](?![\p{L}])|(?:\.\d{1,2}){1,3})?(?:\s?[.:)–-]\s?|\s|$)(.*)$/iu;
const marked =
  /^(\d{1,3})([a-zA-Z]|(?:\.\d{1,2}){1,3})?(?:[.)](?:\s|(?=\p{L}))|:\s|\s[–-]\s)(.+)$/u;
const partsOnly = /^(\d{1,3})(\.\d(?:\.\d)?|[a-zA-Z])\s(\p{Lu}.*)$/u;
const bareNumber = /^(\d{1,3})()[\s]((?:\p{Lu}|\d{4}).*)$/u;
const clockFirst =
  /^(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?(?:-|–|tot)\s?(?:[01]?\d|2[0-3])[.:][0-5]\d)?(?:\suur|\su\.?)?\s(?=\d{1,3}[a-z]?[.)]\s|agendapunt\s)/iu;

/** A title is short; a longer line with a number is a sentence of a list. */
const LONGEST_TITLE = 200;

export function readNumbered({ text }: SourceLine): NumberedLine | undefined {
  const clock = clockFirst.exec(text)?.[0] ?? '';
  const line = text.slice(clock.length);
  const match =
    named.exec(line) ?? marked.exec(line) ?? partsOnly.exec(line) ?? bareNumber.exec(line);
  if (!match || !/\d/.test(text.slice(0, 40))) return undefined;
  const [, top = '', below = '', rest = ''] = match;
  const isNamed = /^\D/.test(line);
  if (isNamed && /[.,]\s*$|,\s/.test(rest)) return undefined;
  return {
    number: `${String(Number(top))}${below.trim()}`,
    top: Number(top),
    isTop: below === '',
    named: isNamed,
    bare: bareNumber.test(line) && !marked.test(line),
    mark: line.slice(0, line.length - rest.length),
    // The clock time goes to the title, where the duration is read.
    text: clock === '' ? rest.trim() : `${rest.trim()} (${clock.trim()})`,
  };
}

export interface TitleText {
  readonly title: string;
  readonly rest: string;
}

/** The title of the item and the text that goes on behind it; `undefined` when it is no title. */
export function readTitle(text: string): TitleText | undefined {
  if (text.length <= LONGEST_TITLE)
    return /\p{L}/u.test(text) ? { title: text, rest: '' } : undefined;
  const sentence = /^(.{3,120}?)(?:[.:]\s|\s[–-]\s)(?=\p{Lu})/u.exec(text);
  const title = sentence?.[1];
  if (!sentence || title === undefined || !/\p{L}/u.test(title)) return undefined;
  return { title, rest: text.slice(sentence[0].length) };
}
