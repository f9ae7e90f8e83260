import type { NamedPerson } from './named-people.ts';
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
  const whole = people.map(({ name }) => [name, exactly(name, wholeFlags(name))] as const);
  const partsOf = new Map<string, string>();
  for (const { name } of people) {
    for (const part of nameParts(name)) {
      if (!partsOf.has(part)) partsOf.set(part, name);
      if (!partsOf.has(part.toUpperCase())) partsOf.set(part.toUpperCase(), name);
    }
  }
  const parts = [...partsOf].map(([part, name]) => [name, exactly(part, 'gu')] as const);
  return (text) => {
    const found = [...whole, ...parts].flatMap(([person, pattern]) =>
      matches(text, pattern, 'name').map((match) => ({ ...match, person })),
    );
    return apart(found);
  };
}

/** "wil" is a word as well: a name of one word is only a name as it is written. */
function wholeFlags(name: string): string {
  return /\s/.test(name) ? 'giu' : 'gu';
}

/** First names and surnames, without what belongs to many: "van", "el", initials, titles. */
function nameParts(name: string): readonly string[] {
  const words = name.split(/[\s()]+/);
  return words.length < 2
    ? []
    : words.filter((word) => /^[^.]{2,}$/.test(word) && /\p{Lu}/u.test(word));
}

/** The words as a whole, with initials before them and the s of a genitive behind them. */
function exactly(words: string, flags: string): RegExp {
  const escaped = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  const initials = String.raw`(?:(?:\p{Lu}\.\s?)+(?:\p{Ll}{1,4}\s+){0,3})?`;
  const begins = /^[\p{L}\p{N}]/u.test(words.trim())
    ? String.raw`(?<![\p{L}\p{N}])${initials}`
    : '';
  const ends = /[\p{L}\p{N}]$/u.test(words.trim()) ? String.raw`s?(?![\p{L}\p{N}])` : '';
  return new RegExp(`${begins}${escaped}${ends}`, flags);
}
