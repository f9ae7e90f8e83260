import { presences, readPerson } from './people.ts';
import { presenceOf, roleOf, withNote, type Person } from './person-notes.ts';
import type { TableCell, TableRow } from './table-columns.ts';

/** The attendee in a row of an attendance table; `undefined` when the row names nobody. */
export function personOfRow({ cells }: TableRow): Person | undefined {
  const name = cells.find(({ column }) => column === 'name')?.text ?? '';
  const person = readPerson(name, presences.present);
  return person && cells.reduce(withCell, person);
}

function withCell(person: Person, { column, text }: TableCell): Person {
  if (text === '' || column === 'name') return person;
  if (column === 'presence') return partsOf(text).reduce(withPresence, person);
  if (column === 'number' && /^\d+\.?$/.test(text)) return person;
  const [, body = text, note = ''] = /^(.*\S)\s\(([^)]+)\)$/.exec(text) ?? [];
  const noted = roleOf(note);
  if (noted) return withCell({ ...person, role: noted }, { column, text: body });
  const role = column === 'role' ? roleOf(text) : null;
  return role ? { ...person, role } : withNote(person, text);
}

/** "nee, m.k." and "ja (tot 21.00)" say more than that somebody is there or not. */
function partsOf(text: string): readonly string[] {
  return presenceOf(text) ? [text] : text.split(/[,;]\s|\s?\(|\)/).filter((part) => part !== '');
}

function withPresence(person: Person, part: string): Person {
  const presence = presenceOf(part);
  return presence ? { ...person, ...presence } : withNote(person, part);
}
