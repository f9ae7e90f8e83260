import { describe, expect, it } from 'vitest';
import { attachmentCodes, numberItems, successor } from '../../shared/meeting/numbering.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { anAttachment, anItem } from '../support/builders.ts';

function numbersOf(items: readonly AgendaItem[]): readonly string[] {
  const numbers = numberItems(items);
  return allItems(items).map(({ id }) => numbers.get(id) ?? '?');
}
const fixed = (number: string, items: readonly AgendaItem[] = []) => anItem('x', { number, items });
const late = () => anItem('late');

describe('the numbers of a draft agenda', () => {
  it('follow from the order, with letters for sub-items and digits below those', () => {
    const deep = anItem('x', { items: [anItem('x'), anItem('x', { items: [anItem('x')] })] });
    expect(numbersOf([anItem('x'), deep, anItem('x')])).toEqual([
      '1',
      '2',
      '2a',
      '2b',
      '2b.1',
      '3',
    ]);
  });
});

describe('the numbers of an agenda that was sent', () => {
  it('keep a gap: the item after a missing 9 stays 10', () => {
    expect(numbersOf([fixed('8'), fixed('10')])).toEqual(['8', '10']);
  });

  it('give a late item between 2 and 3 the number 2a, and the next one 2b', () => {
    expect(numbersOf([fixed('1'), fixed('2'), late(), late(), fixed('3')])).toEqual([
      '1',
      '2',
      '2a',
      '2b',
      '3',
    ]);
  });

  it('give a late item after 2 a letter that no sub-item of 2 has', () => {
    const two = fixed('2', [fixed('2a'), fixed('2b')]);
    expect(numbersOf([two, late(), fixed('3')])).toEqual(['2', '2a', '2b', '2c', '3']);
  });

  it('give a late item before the first the number 0', () => {
    expect(numbersOf([late(), fixed('1')])).toEqual(['0', '1']);
  });

  it('count on behind the last one, in its own style', () => {
    expect(numbersOf([fixed('12'), late()])).toEqual(['12', '13']);
    expect(numbersOf([fixed('3', [fixed('3A'), late()])])).toEqual(['3', '3A', '3B']);
  });

  it('count on behind a number of which a computer does not know the next one', () => {
    const largest = '9007199254740992';
    expect(numbersOf([fixed(largest), late()])).toEqual([largest, '9007199254740993']);
    const last = '99999999999999999999';
    expect(numbersOf([fixed(last), late(), late()])).toEqual([
      last,
      '100000000000000000000',
      '100000000000000000001',
    ]);
  });

  it('never use a number twice', () => {
    const items = [fixed('1'), late(), fixed('1a'), late(), fixed('2'), late(), fixed('4')];
    const numbers = numbersOf(items);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('the number after a number', () => {
  it.each([
    ['9', '10'],
    ['6a', '6b'],
    ['6z', '6aa'],
    ['3Z', '3AA'],
    ['2.1', '2.2'],
    ['', '2'],
    ['9007199254740992', '9007199254740993'],
    ['99999999999999999999', '100000000000000000000'],
  ])('%s is followed by %s', (number, next) => {
    expect(successor(number)).toBe(next);
  });
});

describe('the codes of attachments', () => {
  it('follow the number of the item, around those that have one of their own', () => {
    const papers = [anAttachment('x'), anAttachment('y', '7b'), anAttachment('z')];
    expect([...attachmentCodes(papers, '7').values()]).toEqual(['7a', '7b', '7c']);
  });

  it('stay apart from the letter of a sub-item', () => {
    expect([...attachmentCodes([anAttachment('x')], '6a').values()]).toEqual(['6a.1']);
  });
});
