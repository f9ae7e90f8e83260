import { particle } from '../../capture/loose-names.ts';
import type { NamedPerson } from './named-people.ts';
import { ordinaryWords } from './ordinary-words.ts';
import type { RemovalKind } from './removals.ts';

/** A stretch of a text that tells something it should not; the end is excluded. */
export interface Telltale {
  readonly kind: Exclude<RemovalKind, 'item' | 'record' | 'link'>;
  readonly start: number;
  readonly end: number;
  /** Whose name it is. */
  readonly person: string | null;
}
export type Finder = (text: string) => readonly Telltale[];

const email = /[^\s@<>()[\]"',;:]+@[^\s@<>()[\]"',;:]+\.\p{L}{2,}/gu;
/** Ten digits from a zero on, or a country code and at least eight: never a date or an amount. */
const phone =
  /(?<![\d.,])(?!\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?:\(?0\d(?:[\s().\-–/]{0,3}\d){8}|(?:\+|00)\d{2}(?:[\s().\-–/]{0,3}\d){8,11})(?!\d)/g;

/** All that is to be found in a text, in order and without overlap. */
export function finderOf(people: readonly NamedPerson[], passages: readonly string[]): Finder {
  const names = nameFinder(people);
  const said = passages.map((passage) => exactly(passage, 'giu'));
  return (text) =>
    apart([
      ...said.flatMap((pattern) => matches(text, pattern, 'passage')),
      ...matches(text, email, 'email'),
      ...matches(text, phone, 'phone'),
      ...names(text),
    ]);
}

function matches(text: string, pattern: RegExp, kind: Telltale['kind']): readonly Telltale[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    kind,
    start: index,
    end: index + found.length,
    person: null,
  }));
}

/** What overlaps becomes one, of the kind of the first. */
function apart(found: readonly Telltale[]): readonly Telltale[] {
  const one: Telltale[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = one.at(-1);
    if (!last || next.start >= last.end) one.push(next);
    else one.splice(-1, 1, { ...last, end: Math.max(last.end, next.end) });
  }
  return one;
}

/** Whole names before their parts, so that two people with one surname stay two. */
function nameFinder(people: readonly NamedPerson[]): Finder {
  const names = people.map(({ name }) => [name, name] as const);
  const parts = new Map<string, string>();
  for (const partsOf of [nameParts, hyphenedParts]) {
    for (const { name } of people) {
      for (const part of partsOf(name)) if (!parts.has(part)) parts.set(part, name);
    }
  }
  const finders = [...names, ...parts].map(([words, person]) => wordsFinder(words, person));
  return (text) => apart(finders.flatMap((find) => find(text)));
}

/** As written, and whatever the capitals where it cannot be a word. */
function wordsFinder(words: string, person: string): Finder {
  const written = exactly(words, 'gu');
  const inAnyCase = new RegExp(bounded(words, ''), 'giu');
  return (text) =>
    [
      ...matches(text, written, 'name'),
      ...matches(text, inAnyCase, 'name').filter(
        ({ start }) => !isWord(words, person, text.slice(0, start), text.slice(start)),
      ),
    ].map((match) => ({ ...match, person }));
}

/** Whether a name of one word, written small, is rather a word: "wil", "de dijk". Not so in "van dijk". */
function isWord(words: string, person: string, before: string, from: string): boolean {
  const small = words.trim().toLowerCase();
  if (/\s/.test(small) || /^\p{Lu}/u.test(from)) return false;
  const last = /(?<![\p{L}\p{N}])(\p{L}+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (last !== '' && person.toLowerCase().includes(`${last} ${small}`)) return false;
  return small.length < 3 || articles.has(last) || ordinaryWords.has(small);
}

/** "Het" may be another's: "laat het joris doen". */
const articles: ReadonlySet<string> = new Set(['de', 'een', 'the', 'a']);

/** First names and surnames, without what belongs to many: "van", "el", initials, titles. */
function nameParts(name: string): readonly string[] {
  const words = name.split(/[\s()]+/);
  return words.length < 2
    ? []
    : words.filter((word) => /^[^.]{2,}$/.test(word) && /\p{Lu}/u.test(word));
}

/** "Henk" of Henk-Jan, "Marie" of Anne-marie. */
function hyphenedParts(name: string): readonly string[] {
  return name
    .split(/[\s()]+/)
    .filter((word) => word.includes('-') && /\p{Lu}/u.test(word))
    .flatMap((word) => word.split('-'))
    .filter((word) => /^\p{L}[^.]+$/u.test(word) && !particle.test(word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** The words as a whole, with initials before them and the s of a genitive behind them. */
function exactly(words: string, flags: string): RegExp {
  return new RegExp(
    bounded(words, String.raw`(?:(?:\p{Lu}\.\s?)+(?:\p{Ll}{1,4}\s+){0,3})?`),
    flags,
  );
}

function bounded(words: string, initials: string): string {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  const begins = /^[\p{L}\p{N}]/u.test(words.trim())
    ? String.raw`(?<![\p{L}\p{N}])${initials}`
    : '';
  const ends = /[\p{L}\p{N}]$/u.test(words.trim()) ? String.raw`s?(?![\p{L}\p{N}])` : '';
  return begins + escaped + ends;
}
