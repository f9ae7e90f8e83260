import type { Attendee } from './schema.ts';

/** Words before a surname that do not count in a list of names, as is the rule in the Netherlands (not in Belgium). */
const PREFIX =
  /^(?:aan|bij|d[ae]|de[lnrs]|di|du|'s|’s|'t|’t|het|in|la|le|les|onder|op|over|te|te[nr]|tot|uit|uijt|van|ver|vom|von|voor|zu[mr]?)$/i;

/** A prefix that is written to the name: "d'Hondt" is listed as "Hondt". */
const JOINED = /^([dl]['’])?(.*)$/i;

interface Surname {
  readonly name: string;
  readonly before: string;
}

/**
 * Those who chair first, then who keeps the minutes, then everyone by surname as the Dutch sort them:
 * "Nora van Elswijk" stands under the E. Who has no name yet comes last; equals keep their order.
 */
export function inAttendanceOrder<A extends Pick<Attendee, 'name' | 'role'>>(
  attendees: readonly A[],
): readonly A[] {
  return attendees
    .map((attendee) => ({ attendee, surname: surnameOf(attendee.name) }))
    .toSorted(
      (a, b) =>
        rank(a.attendee) - rank(b.attendee) ||
        collator.compare(a.surname.name, b.surname.name) ||
        collator.compare(a.surname.before, b.surname.before),
    )
    .map(({ attendee }) => attendee);
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', ignorePunctuation: true });

function rank({ name, role }: Pick<Attendee, 'name' | 'role'>): number {
  if (name.trim() === '') return 3;
  return role === 'chair' ? 0 : role === 'secretary' ? 1 : 2;
}

/** "Jan van den Berg": Berg; "Berg, Jan van den": Berg; "Mirthe": Mirthe. */
export function surnameOf(name: string): Surname {
  const [first = '', behind] = name.replace(/\(.*?\)/g, ' ').split(',', 2);
  const words = first.trim().split(/\s+/);
  const last = words.length - 1;
  const isPrefix = (word: string, at: number) => at < last && PREFIX.test(word);
  const prefix = words.findIndex(isPrefix);
  const bare = behind === undefined ? last : 0;
  const start =
    prefix === -1 ? bare : words.findIndex((word, at) => at > prefix && !isPrefix(word, at));
  const [, joined = '', surname = ''] = JOINED.exec(words.slice(start).join(' ')) ?? [];
  const before = [...words.slice(0, start), joined, behind ?? ''].join(' ').trim();
  return { name: surname, before };
}
