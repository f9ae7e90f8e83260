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

/** One member per line, the organisation behind a comma. */
export function membersText(members: readonly Member[]): string {
  return members
    .map(({ name, organisation }) => (organisation === null ? name : `${name}, ${organisation}`))
    .join('\n');
}

/** The members as written; who was a member already keeps the role, which the text does not show. */
export function membersFrom(text: string, before: readonly Member[]): readonly Member[] {
  return linesOf(text).map((line) => {
    const [name = '', ...rest] = line.split(',').map((part) => part.trim());
    const role = before.find((member) => member.name === name)?.role ?? 'member';
    return { name, role, organisation: textOrNull(rest.join(', ')) };
  });
}
