import { looksLikeName, splitOwners } from '../capture/action-text.ts';
import { personNamed } from './known-people.ts';
import type { Person } from './person-notes.ts';
import { findDuration } from './times.ts';

/** Who introduces the item, as the brackets at the end of its title say. */
export interface BracketedPresenter {
  /** The title without the brackets. */
  readonly title: string;
  /** By the names on the list. */
  readonly name: string;
  /** As the title has it. */
  readonly written: string;
  readonly minutes: number | null;
}

const brackets = /^(?<title>.{2,}?)\s?\((?<inside>[^()]{2,80})\)$/u;
const hasCapital = /\p{Lu}/u;
/** Months that are names of people too. */
const opensWithMonth = /^(?:jan|april|mei|may|june)\.?\s/u;
const lead =
  /^(?:(?:toelichting|presentatie|presentation) )?(?:door|inleider|inbrenger|spreker|presentator|toelichting|presentatie|by|presenter|presented by|introduced by)(?::\s?|\s)/iu;

/**
 * Reads "Begroting (Omar)" and "Begroting (Omar de Wit, 10 min)". In the brackets stand only people of
 * the list, or a first name and a surname beside how long it takes or behind a word such as "door";
 * "(concept)", "(Rietpolder)" and, though there is a Jan, "(jan)" are no such thing and stay.
 */
export function bracketedPresenter(
  title: string,
  people: readonly Person[],
): BracketedPresenter | null {
  const { title: before, inside } = brackets.exec(title)?.groups ?? {};
  if (before === undefined || inside === undefined) return null;
  const parts = inside.split(/[,;]\s?|\s[–-]\s(?!\d)/).filter((part) => part.trim() !== '');
  const times = parts.filter((part) => minutesOf(part) !== null);
  const rest = parts.filter((part) => !times.includes(part));
  const written = rest.map((part) => part.trim().replace(lead, ''));
  const isLed = lead.test(rest[0]?.trim() ?? '');
  const names = written.flatMap(splitOwners).map((name) => ({
    known: personOnList(name, people),
    name,
  }));
  const isSure = isLed || times.length > 0;
  const areAll = names.every(({ known, name }) => known ?? (isSure && looksLikeFullName(name)));
  if (names.length === 0 || times.length > 1 || !areAll) return null;
  return {
    title: before,
    name: names.map(({ known, name }) => known ?? name).join(', '),
    written: written.join(', '),
    minutes: times[0] === undefined ? null : minutesOf(times[0]),
  };
}

/** A name has a capital; "jan" and "wil" without one are a month and a verb. */
function personOnList(name: string, people: readonly Person[]): string | null {
  if (!hasCapital.test(name) || opensWithMonth.test(name)) return null;
  const found = personNamed(name, people);
  return found.isKnown ? found.name : null;
}

/** "Omar de Wit", "O. de Wit", "mw. Smit": one word with a capital may be anything. */
function looksLikeFullName(name: string): boolean {
  return looksLikeName(name) && name.includes(' ') && !/^(?:ter|voor|van|for)\s/i.test(name);
}

/** Only of a part that is nothing but a time. */
function minutesOf(part: string): number | null {
  const found = findDuration(part.trim());
  const isAll = found?.index === 0 && found.length === part.trim().length;
  return isAll && found.value <= 1_440 ? found.value : null;
}
