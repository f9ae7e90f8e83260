// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { text } from '../../support/builders.ts';
import { desk } from './capture-desk.ts';

describe('an abbreviation', () => {
  it.each([
    ['nav het plan', 'naar aanleiding van het plan'],
    ['(nav) Nav.', '(naar aanleiding van) Naar aanleiding van.'],
    ['navraag nav', 'navraag nav'],
  ])('“%s” becomes “%s”', (struck, written) => {
    const { type, told } = desk('');
    type(struck);
    expect(told().at(-1)).toEqual(text(written));
  });

  it('is written out before Enter too, which then ends the line', () => {
    const { type, press, told } = desk('');
    type('Zie nav');
    press('Enter');
    expect(told().at(-1)).toEqual(text('Zie naar aanleiding van', ''));
  });

  it('is not written out where Enter parts a longer word', () => {
    const { cursorAt, press, told } = desk('Zie navraag');
    cursorAt(1 + 'Zie nav'.length);
    press('Enter');
    expect(told().at(-1)).toEqual(text('Zie nav', 'raag'));
  });

  it('is written out in a line that Enter takes over', () => {
    const { type, press, recorded } = desk('');
    type('Besluit: bellen nav');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toEqual([{ text: 'Bellen naar aanleiding van' }]);
  });

  it('comes back with one Backspace right after it, and stays', () => {
    const { type, press, told } = desk('');
    type('Zie nav ');
    expect(told().at(-1)).toEqual(text('Zie naar aanleiding van '));
    press('Backspace');
    expect(told().at(-1)).toEqual(text('Zie nav '));
    type('hier');
    expect(told().at(-1)).toEqual(text('Zie nav hier'));
  });
});

describe('a name with a colon at the start of a line', () => {
  it('is set apart as who speaks, and what is said is not', () => {
    const { type, told } = desk('');
    type('Joris: het loopt');
    expect(told().at(-1)?.[0]?.inlines).toEqual([
      { text: 'Joris:', bold: true },
      { text: ' het loopt' },
    ]);
  });

  it('is plain again after one Backspace', () => {
    const { type, press, told } = desk('');
    type('Joris: ');
    press('Backspace');
    type('x');
    expect(told().at(-1)).toEqual(text('Joris: x'));
  });

  it.each(['Kosten: hoog', 'Volgens Joris: hoog'])('is not in “%s”', (struck) => {
    const { type, told } = desk('');
    type(struck);
    expect(told().at(-1)).toEqual(text(struck));
  });
});
