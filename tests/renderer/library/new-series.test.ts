import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, membersFrom, membersText } from '../../../renderer/library/new-series.ts';
import type { Member } from '../../../shared/meeting/schema.ts';

const chair: Member = { name: 'Mirthe Aalbers', role: 'chair', organisation: 'Rietstroom' };

describe('the members of a series', () => {
  it('are written one per line, the organisation behind a comma', () => {
    const guest: Member = { name: 'Joris Tebbe', role: 'guest', organisation: null };
    expect(membersText([chair, guest])).toBe('Mirthe Aalbers, Rietstroom\nJoris Tebbe');
  });

  it('keep their role while others come and go', () => {
    const [first, second] = membersFrom('Mirthe Aalbers, Waterschap\nNora van Elswijk', [chair]);
    expect(first).toEqual({ ...chair, organisation: 'Waterschap' });
    expect(second).toEqual({ name: 'Nora van Elswijk', role: 'member', organisation: null });
  });

  it('come out of their text as they went in', () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,8}( [a-zA-Z]{1,8})?$/);
    const member = fc.record({
      name: word,
      role: fc.constantFrom('chair', 'secretary', 'member', 'guest' as const),
      organisation: fc.option(word),
    });
    fc.assert(
      fc.property(fc.uniqueArray(member, { selector: ({ name }) => name }), (members) => {
        expect(membersFrom(membersText(members), members)).toEqual(members);
      }),
    );
  });
});

it('reads lines without the empty ones', () => {
  expect(linesOf(' Regio’s \n\n  \nMarkt')).toEqual(['Regio’s', 'Markt']);
});
