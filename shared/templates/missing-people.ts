import type { InlinePlaceholder, Placeholder } from './placeholders.ts';

/** Where everyone of a kind can stand: the first is the one to add where there is none of these. */
const places: readonly (readonly [InlinePlaceholder, ...InlinePlaceholder[]])[] = [
  ['present'],
  ['partial'],
  ['excused', 'absent'],
  ['unexcused', 'absent'],
  ['otherAbsent', 'absent'],
];
const absent: readonly Placeholder[] = ['excused', 'unexcused', 'otherAbsent'];

/**
 * What a template that names some of the people lacks to name them all: whoever left early is not
 * among those present, and who stayed away without a word on it is not absent with notice.
 */
export function missingPeople(asked: ReadonlySet<Placeholder>): readonly InlinePlaceholder[] {
  if (asked.has('attendance') || asked.has('body')) return [];
  if (!places.flat().some((place) => asked.has(place))) return [];
  const missing = places.flatMap((some) => (some.some((one) => asked.has(one)) ? [] : some[0]));
  // One line for all who were absent will do.
  return absent.every((one) => missing.some((other) => other === one))
    ? [...missing.filter((one) => !absent.includes(one)), 'absent']
    : missing;
}
