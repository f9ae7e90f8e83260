import type { NameBook } from '../capture/action-text.ts';
import { isGroup, isRole } from '../capture/owners.ts';
import type { Person } from './person-notes.ts';
import type { SourceLine } from './source-lines.ts';

const longest = 60;

/**
 * Attendees with their first and last names, and words that keep their capital in the middle of
 * a sentence and are never written without: Dutch and English have capitals for names only.
 */
export function nameBook(people: readonly Person[], lines: readonly SourceLine[]): NameBook {
  const names = new Set(people.flatMap(({ name }) => [name, ...name.split(' ')]));
  let inText: ReadonlySet<string> | undefined;
  return {
    has: (name) => {
      if (isGroup(name) || isRole(name)) return true;
      if (name.length > longest || !/^\p{Lu}/u.test(name)) return false;
      if (names.has(name) || /^\p{Lu}{2,8}$/u.test(name)) return true;
      inText ??= capitalsInside(lines);
      return name.split(' ').every((word) => inText?.has(word) === true || particle.test(word));
    },
  };
}

const particle = /^(?:van|von|de|den|der|het|ten|ter|te|la|le|el|al)$/;

function capitalsInside(lines: readonly SourceLine[]): ReadonlySet<string> {
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{L}{1,30}/gu)) capital.add(word);
    for (const [word] of text.matchAll(/(?<!\p{L})\p{Ll}{2,30}/gu)) small.add(word);
  }
  return new Set([...capital].filter((word) => !small.has(word.toLowerCase())));
}
