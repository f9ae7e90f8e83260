import type { Translate } from '../../i18n/translator.ts';
import type { NamedPerson } from './named-people.ts';
import type { StandInKind } from './removals.ts';

/**
 * What each person is called instead, by name. Those who would be called the same are counted
 * ("lid 1", "lid 2"), so that a reader can still tell who says what from who says something else.
 */
export function standInsFor(
  people: readonly NamedPerson[],
  kind: StandInKind,
  t: Translate,
): ReadonlyMap<string, string> {
  const called = people.map((person) => [person, calling(person, people, kind, t)] as const);
  const seen = new Map<string, number>();
  return new Map(
    called.map(([{ name }, base]) => {
      const count = (seen.get(base) ?? 0) + 1;
      seen.set(base, count);
      const isShared = called.filter(([, other]) => other === base).length > 1;
      return [name, isShared ? `${base} ${String(count)}` : base];
    }),
  );
}

function calling(
  person: NamedPerson,
  people: readonly NamedPerson[],
  kind: StandInKind,
  t: Translate,
): string {
  const byRole = t(`publishing.standIns.${person.role ?? 'none'}`);
  const wish = {
    role: byRole,
    organisation: person.organisation?.trim() ?? '',
    initials: initials(person),
  }[kind];
  const words = new Set(people.flatMap(({ name }) => name.split(/[\s-]+/)));
  const tells = (text: string) => text.split(/[^\p{L}\p{N}]+/u).some((word) => words.has(word));
  if (wish !== '' && !tells(wish)) return wish;
  return tells(byRole) ? '…' : byRole;
}

/** "S.e.A." of Samira el Amrani. */
function initials({ name }: NamedPerson): string {
  const letters = name.match(/(?<![\p{L}\p{N}'’])\p{L}/gu) ?? [];
  return letters.map((letter) => `${letter}.`).join('');
}
