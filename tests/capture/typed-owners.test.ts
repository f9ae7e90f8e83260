import { describe, expect, it, test } from 'vitest';
import { ownersMeant, ownersToOffer } from '../../shared/capture/typed-owners.ts';

const attendees = [
  { name: 'Pim Bos' },
  { name: 'Henk-Jan Vos' },
  { name: 'Janneke Mol', role: 'chair' as const },
];
const members = [{ name: 'Nora van Elswijk' }, { name: 'Henk-Jan Vos' }];

describe('the owners of an action as typed', () => {
  test.each([
    ['Pim, henk-jan', ['Pim Bos', 'Henk-Jan Vos']],
    ['pim; NvE', ['Pim Bos', 'Nora van Elswijk']],
    ['Pim en Henk', ['Pim Bos', 'Henk-Jan Vos']],
    ['pi', ['Pim Bos']],
    ['Pim Bos, pim', ['Pim Bos']],
    ['Jan', ['Jan']],
    ['Jan en Pim', ['Jan en Pim']],
    ['Bouw en Wonen, secretariaat', ['Bouw en Wonen', 'Secretariaat']],
    ['voorzitter', ['Janneke Mol']],
    [' , ', []],
  ])('“%s” are %j', (typed, owners) => {
    expect(ownersMeant(typed, attendees, members)).toEqual(owners);
  });
});

describe('the names to choose from', () => {
  const offered = (typed: string) => ownersToOffer(typed, attendees, members);

  it('go on behind those that are there, and are none of those', () => {
    expect(offered('Pim,h')).toEqual(['Pim,Henk-Jan Vos']);
    expect(offered('pim; ')).toEqual([
      'pim; Henk-Jan Vos',
      'pim; Janneke Mol',
      'pim; Nora van Elswijk',
    ]);
    expect(offered('zz')).toEqual([]);
  });
});
