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

describe('half of a double first name', () => {
  const double = [{ name: 'Henk-Jan Vos' }, { name: 'Nora van Elswijk' }];

  it('is enough for who is the only one with it', () => {
    expect(findPerson('henk', double)).toEqual({ name: 'Henk-Jan Vos' });
    expect(findPerson('Jan', double)).toBeNull();
  });

  it('is not where somebody has the whole of it, also when that one is not in the meeting', () => {
    const henk = { name: 'Henk Smit' };
    expect(findPerson('Henk', [...double, henk])).toEqual(henk);
    expect(findPerson('Henk', double, [henk])).toEqual(henk);
  });

  it('is not where two have it', () => {
    expect(findPerson('Henk', [...double, { name: 'Henk-Piet Bos' }])).toBeNull();
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
