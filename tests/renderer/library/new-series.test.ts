import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, membersFrom, membersText } from '../../../renderer/library/new-series.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import type { Member } from '../../../shared/meeting/schema.ts';

const t = translator('nl');
const chair: Member = { name: 'Mirthe Aalbers', role: 'chair', organisation: 'Rietstroom' };

describe('the members of a series', () => {
  it('are written one per line, with organisation and role', () => {
    const guest: Member = { name: 'Joris Tebbe', role: 'guest', organisation: null };
    const member: Member = { name: 'Nora van Elswijk', role: 'member', organisation: null };
    expect(membersText([chair, guest, member], t)).toBe(
      'Mirthe Aalbers, Rietstroom (voorzitter)\nJoris Tebbe (gast)\nNora van Elswijk',
    );
  });

  it.each(['voorzitter', 'Voorzitter', 'chair', ' Chair '])('have the role “%s”', (word) => {
    expect(membersFrom(`Mirthe Aalbers, Rietstroom (${word})`)).toEqual([chair]);
  });

  it.each(['notulist', 'Secretaris', 'secretary'])(
    'are called the secretary by “%s” too',
    (word) => {
      expect(membersFrom(`Mirthe Aalbers (${word})`)).toMatchObject([{ role: 'secretary' }]);
    },
  );

  it('keep what stands between brackets and is no role', () => {
    expect(membersFrom('Joris Tebbe (waarnemend), Kade (Noord)')).toEqual([
      { name: 'Joris Tebbe (waarnemend)', role: 'member', organisation: 'Kade (Noord)' },
    ]);
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
        expect(membersFrom(membersText(members, t))).toEqual(members);
      }),
    );
  });
});

it('reads lines without the empty ones', () => {
  expect(linesOf(' Regio’s \n\n  \nMarkt')).toEqual(['Regio’s', 'Markt']);
});
