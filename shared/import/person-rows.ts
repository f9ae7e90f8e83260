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
  if (column === 'presence') {
    const presence = presenceOf(text);
    return presence ? { ...person, ...presence } : withNote(person, text);
  }
  if (column === 'number' && /^\d+\.?$/.test(text)) return person;
  const role = column === 'role' ? roleOf(text) : null;
  return role ? { ...person, role } : withNote(person, text);
}
