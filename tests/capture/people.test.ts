import { describe, expect, it, test } from 'vitest';
import { completePerson, findPerson } from '../../shared/capture/people.ts';

const attendees = [{ name: 'Nora van Elswijk' }, { name: 'Joris Tebbe' }];
const members = [{ name: 'Joris Tebbe' }, { name: 'Noor El Amrani' }];

describe('somebody', () => {
  test.each(['Nora van Elswijk', 'nora', 'Elswijk', 'van elswijk', 'NvE', 'NE'])(
    'answers to “%s”',
    (typed) => {
      expect(findPerson(typed, attendees)).toEqual({ name: 'Nora van Elswijk' });
    },
  );

  test.each(['', 'N', 'van', 'nve', 'Nor'])('does not answer to “%s”', (typed) => {
    expect(findPerson(typed, attendees)).toBeNull();
  });
});

describe('the names to complete', () => {
  const complete = (typed: string) =>
    completePerson(typed, attendees, members).map(({ name }) => name);

  it('are all of them before a letter is typed, who is in the meeting first, nobody twice', () => {
    expect(complete('')).toEqual(['Nora van Elswijk', 'Joris Tebbe', 'Noor El Amrani']);
  });

  test.each([
    ['no', ['Nora van Elswijk', 'Noor El Amrani']],
    ['els', ['Nora van Elswijk']],
    ['nve', ['Nora van Elswijk']],
    ['joris t', ['Joris Tebbe']],
    ['zz', []],
  ])('that begin with “%s”', (typed, names) => {
    expect(complete(typed)).toEqual(names);
  });
});
