import { romanValue } from './roman.ts';
import type { SourceLine } from './source-lines.ts';
import { isDuration } from './times.ts';

/** A line that opens with a number, and so may be the title of an item. */
export interface NumberedLine {
  /** "4", "3A", "2.1" or "IV". */
  readonly number: string;
  /** The first part of the number: 3 of "3A". */
  readonly top: number;
  /** 4 of "2 t/m 4"; of any other number the same as `top`. */
  readonly until: number;
  /** Whether the number has only its first part. */
  readonly isTop: boolean;
  /** Whether the number stands behind a word such as "Agendapunt": surely an item, never a list. */
  readonly named: boolean;
  /** Whether the number has no mark behind it ("4 Jaarplan"): an item only when all items look so. */
  readonly bare: boolean;
  /** "(1) Opening" or "[1] Opening": an item only when no other number has a mark. */
  readonly bracketed: boolean;
  /** The number as it is written, with its mark. */
  readonly mark: string;
  readonly text: string;
}

const named =
  /^(?:agendapunt|punt|ad|agenda item|item)\s(\d{1,3})(\s?[a-z](?![\p{L}])|(?:\.\d{1,2}){1,3})?(?:\s?[.:)–-]\s?|\s|$)(.*)$/iu;
const marked =
  /^(\d{1,3})([.-]?[a-zA-Z](?!\p{L})|(?:\.\d{1,2}){1,3})?(?:[.)](?:\s|(?=\p{L}(?!\s\p{Lu})))|:\s|\s[–-]\s|\t)(.+)$/u;
const bracketed = /^[([](\d{1,3})([a-z])?[)\]]\s(.+)$/u;
const partsOnly = /^(\d{1,3})(\.\d(?:\.\d)?|\.?[a-zA-Z])\s(\p{Lu}.*)$/u;
const bareNumber = /^(\d{1,3})()[\s]((?:\p{Lu}|\d{4}).*)$/u;
/** A title is short; a longer line with a number is a sentence of a list. */
const LONGEST_TITLE = 200;

export function readNumbered({ text }: SourceLine): NumberedLine | undefined {
  if (!/\d/.test(text.slice(0, 40))) return undefined;
  const several = readSeveral(text);
  if (several) return several;
  const match =
    named.exec(text) ??
    marked.exec(text) ??
    bracketed.exec(text) ??
    partsOnly.exec(text) ??
    bareNumber.exec(text);
  if (!match) return undefined;
  const [, top = '', below = '', rest = ''] = match;
  const isNamed = /^\p{L}/u.test(text);
  if (isNamed && /[.,]\s*$|,\s/.test(rest)) return undefined;
  return {
    number: `${String(Number(top))}${below.trim().replace(/^[.-](?=[a-z])/i, '')}`,
    top: Number(top),
    until: Number(top),
    isTop: below === '',
    named: isNamed,
    bare: bareNumber.test(text) && !marked.test(text),
    bracketed: /^[([]/.test(text),
    mark: text.slice(0, text.length - rest.length),
    text: rest.trim(),
  };
}

/** "2 t/m 4 Hamerstukken": one title for several numbers. */
function readSeveral(text: string): NumberedLine | undefined {
  const [mark = '', first, last] =
    /^(\d{1,3})\.?\s?(?:t\/m|tot en met)\s?(\d{1,3})[.):]?\s(?=\p{Lu})/u.exec(text) ?? [];
  if (Number(first) >= Number(last) || mark === '') return undefined;
  const number = `${String(Number(first))} t/m ${String(Number(last))}`;
  return { ...topLine(number, Number(first), mark, text), until: Number(last) };
}

/** "IV. Jaarplan"; only a series of them makes items. */
export function readRoman({ text }: SourceLine): NumberedLine | undefined {
  const [mark = '', numeral = ''] = /^([IVX]{1,7})(?:[.)]\s?|\s[–-]\s)(?=\p{L})/u.exec(text) ?? [];
  const top = romanValue(numeral);
  return top === undefined ? undefined : topLine(numeral, top, mark, text);
}

/** "A. Opening", "B. Verslag": the items themselves, where nothing else is numbered. */
export function readLettered(line: SourceLine): NumberedLine | undefined {
  return letteredBy(/^([A-Z])[.)]\s(?=\p{L})/u, 'A', line);
}

/** "a. Opening"; more often the lines of a list. */
export function readSmallLettered(line: SourceLine): NumberedLine | undefined {
  return letteredBy(/^([a-z])[.)]\s(?=\p{L})/u, 'a', line);
}

function letteredBy(form: RegExp, first: string, { text }: SourceLine): NumberedLine | undefined {
  const [mark = '', letter = ''] = form.exec(text) ?? [];
  const top = letter.charCodeAt(0) - first.charCodeAt(0) + 1;
  return letter === '' ? undefined : topLine(letter, top, mark, text);
}

/** "1 opening", which may as well be "2 personen". */
export function readSmallBare({ text }: SourceLine): NumberedLine | undefined {
  const [mark = '', number = ''] = /^(\d{1,2})\s(?=\p{L})/u.exec(text) ?? [];
  return number === '' ? undefined : topLine(number, Number(number), mark, text);
}

function topLine(number: string, top: number, mark: string, text: string): NumberedLine {
  const rest = text.slice(mark.length);
  const kind = { isTop: true, named: false, bare: false, bracketed: false };
  return { number, top, until: top, ...kind, mark, text: rest };
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

/** "Leges\t10 min\thamerstuk" in columns; how long it takes stays with the title. */
export function titleColumns(text: string): {
  readonly title: string;
  readonly beside: readonly string[];
} {
  const [first = '', ...others] = text.split('\t');
  return {
    title: [first, ...others.filter(isDuration)].join(' '),
    beside: others.filter((column) => !isDuration(column) && column.trim() !== ''),
  };
}
