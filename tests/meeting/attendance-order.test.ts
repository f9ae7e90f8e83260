import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAttendanceOrder, surnameOf } from '../../shared/meeting/attendance-order.ts';
import { anAttendee } from '../support/builders.ts';

const names = (...given: readonly string[]) =>
  inAttendanceOrder(given.map((name) => anAttendee(name))).map(({ name }) => name);

describe('the surname by which someone is listed', () => {
  it.each([
    ['Fenna Roosenbloem', 'Roosenbloem'],
    ['Nora van Elswijk', 'Elswijk'],
    ['J.P. van der Kolk', 'Kolk'],
    ['Iris van ’t Hoog', 'Hoog'],
    ['De Ruiter', 'Ruiter'],
    ["Anna d'Hondt", 'Hondt'],
    ['Marc van l’Ami', 'Ami'],
    ['Aalbers-van Dam', 'Dam'],
    ['Kolk, Jan van der', 'Kolk'],
    ['Koen Wiersma (gemeente Oudermeer)', 'Wiersma'],
    ['Mirthe', 'Mirthe'],
    ['Lot Van', 'Van'],
  ])('of %s is %s', (name, surname) => {
    expect(surnameOf(name).name).toBe(surname);
  });
});

describe('the list of attendees', () => {
  it('begins with the chair and then the secretary, whoever comes first in the alphabet', () => {
    const attendees = [
      anAttendee('Tijmen Aalders', { role: 'guest' }),
      anAttendee('Joris Tebbe', { role: 'secretary' }),
      anAttendee('Hedwig Zandstra', { role: 'chair' }),
    ];
    expect(inAttendanceOrder(attendees).map(({ name }) => name)).toEqual([
      'Hedwig Zandstra',
      'Joris Tebbe',
      'Tijmen Aalders',
    ]);
  });

  it('sorts by surname, without the words before it', () => {
    expect(names('Nora van Elswijk', 'Tijmen Kalf', 'Mirthe Aalbers', 'Piet de Dam')).toEqual([
      'Mirthe Aalbers',
      'Piet de Dam',
      'Nora van Elswijk',
      'Tijmen Kalf',
    ]);
  });

  it('sorts those with one surname by their first name, and takes an accent for no other letter', () => {
    expect(names('Zoë de Boer', 'Anne Boer', 'Émile Boër')).toEqual([
      'Anne Boer',
      'Émile Boër',
      'Zoë de Boer',
    ]);
  });

  it('leaves a row without a name at the end', () => {
    expect(names('', 'Tijmen Kalf')).toEqual(['Tijmen Kalf', '']);
  });

  const anyone = fc.record({
    name: fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Jo van Es', 'An Es', ' ', 'Es, Jo'),
    ),
    role: fc.constantFrom('chair' as const, 'secretary' as const, 'member' as const, null),
  });

  it('has everyone once, and is in order already when it is ordered again', () => {
    fc.assert(
      fc.property(fc.array(anyone), (people) => {
        const ordered = inAttendanceOrder(people);
        expect(new Set(ordered)).toEqual(new Set(people));
        expect(ordered).toHaveLength(people.length);
        expect(inAttendanceOrder(ordered)).toEqual(ordered);
      }),
    );
  });

  it('has no member before a chair, whatever their names', () => {
    fc.assert(
      fc.property(fc.array(anyone), (people) => {
        const named = inAttendanceOrder(people).filter(({ name }) => name.trim() !== '');
        const lastChair = named.findLastIndex(({ role }) => role === 'chair');
        return named.slice(0, lastChair + 1).every(({ role }) => role === 'chair');
      }),
    );
  });
});
