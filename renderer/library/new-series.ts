import {
  languages,
  translator,
  type TextKey,
  type Translate,
} from '../../shared/i18n/translator.ts';
import type { Id, Member, Series } from '../../shared/meeting/schema.ts';

export function newSeries(id: Id, name: string, abbreviation: string): Series {
  return {
    id,
    name: name.trim(),
    abbreviation: textOrNull(abbreviation),
    rhythm: null,
    members: [],
    lanes: [],
    abbreviations: [],
  };
}

export function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** One member per line, the organisation behind a comma and the role, but of an ordinary member, behind that. */
export function membersText(members: readonly Member[], t: Translate): string {
  return members
    .map(({ name, role, organisation }) => {
      const who = organisation === null ? name : `${name}, ${organisation}`;
      return role === null || role === 'member' ? who : `${who} (${roleWord(role, t)})`;
    })
    .join('\n');
}

/** The members as written; who has no role between brackets is an ordinary member. */
export function membersFrom(text: string): readonly Member[] {
  return linesOf(text).map((line) => {
    const [, word] = /\S.*\(([^()]+)\)$/.exec(line) ?? [];
    const role = roleIn(word);
    const who = role === undefined ? line : line.slice(0, line.lastIndexOf('('));
    const [name = '', ...rest] = who.split(',').map((part) => part.trim());
    return { name, role: role ?? 'member', organisation: textOrNull(rest.join(', ')) };
  });
}

const roles = ['chair', 'secretary', 'member', 'guest'] as const;
type Role = (typeof roles)[number];

/** As the list of attendees has it. */
const labels = {
  chair: 'meeting.roleChair',
  secretary: 'meeting.roleSecretary',
  member: 'meeting.roleMember',
  guest: 'meeting.roleGuest',
} as const satisfies Readonly<Record<Role, TextKey>>;

function roleWord(role: Role, t: Translate): string {
  return t(`minutes.roles.${role}`).toLowerCase();
}

/** What people write as well. */
const otherWords: Readonly<Partial<Record<Role, string>>> = { secretary: 'secretaris' };

/** In either language, as the minutes print it and as the attendance list calls it. */
function roleIn(word: string | undefined): Role | undefined {
  const wanted = word?.trim().toLowerCase();
  return roles.find((role) =>
    languages.some((language) => {
      const t = translator(language);
      const words = [roleWord(role, t), t(labels[role]).toLowerCase(), otherWords[role]];
      return wanted !== undefined && words.includes(wanted);
    }),
  );
}
