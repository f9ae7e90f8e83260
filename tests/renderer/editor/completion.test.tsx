// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { text } from '../../support/builders.ts';
import { desk, deskFor } from './capture-desk.ts';

/** For who wants the names after two letters as well. */
const eager = (...lines: readonly string[]) => deskFor({ completesWords: true }, text(...lines));

const options = () =>
  [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

describe('“@”', () => {
  it('offers the names, and fewer while one types on', () => {
    const { insert } = desk('');
    insert('Volgens @');
    expect(options()).toEqual(['Joris Tebbe', 'Nora van Elswijk', 'Noor El Amrani']);
    insert('no');
    expect(options()).toEqual(['Nora van Elswijk', 'Noor El Amrani']);
    insert('x');
    expect(options()).toEqual([]);
  });

  it.each(['Enter', 'Tab'])('writes the chosen name on %s', (key) => {
    const { insert, press, told } = desk('');
    insert('Volgens @no');
    press('ArrowDown');
    press(key);
    expect(told().at(-1)).toEqual(text('Volgens Noor El Amrani'));
    expect(options()).toEqual([]);
  });

  it('tells a screen reader which name is chosen, from one end to the other', () => {
    const { view, insert, press } = desk('');
    const chosen = () => {
      const id = view.dom.getAttribute('aria-activedescendant');
      return id === null ? null : document.getElementById(id)?.textContent;
    };
    expect(chosen()).toBeNull();
    insert('@');
    expect(chosen()).toBe('Joris Tebbe');
    press('ArrowUp');
    expect(chosen()).toBe('Noor El Amrani');
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
  });

  it('stays plain text after Esc, until another one', () => {
    const { insert, press } = desk('');
    insert('@');
    press('Escape');
    expect(options()).toEqual([]);
    insert('jo');
    expect(options()).toEqual([]);
    insert(' en @jo');
    expect(options()).toEqual(['Joris Tebbe']);
  });

  it('is no name in an address', () => {
    const { insert } = desk('');
    insert('post@no');
    expect(options()).toEqual([]);
  });
});

describe('two letters of a name', () => {
  it('offer nothing as long as the user has not asked for that', () => {
    const { insert } = desk('');
    insert('Volgens No');
    expect(options()).toEqual([]);
  });

  it('offer the names then, but leave Enter to the text', () => {
    const { view, insert, press, told } = eager('');
    insert('Volgens No');
    expect(options()).toEqual(['Nora van Elswijk', 'Noor El Amrani']);
    expect(view.dom.getAttribute('aria-activedescendant')).toBeNull();
    press('Enter');
    expect(told().at(-1)).toEqual(text('Volgens No', ''));
    expect(options()).toEqual([]);
  });

  it.each([
    ['ArrowDown', 'Nora van Elswijk'],
    ['ArrowUp', 'Noor El Amrani'],
  ])('write a name once one went into the list with %s', (arrow, name) => {
    const { insert, press, told } = eager('');
    insert('Volgens No');
    press(arrow);
    press('Enter');
    expect(told().at(-1)).toEqual(text(`Volgens ${name}`));
  });

  it.each(['N', 'no', 'Nx', 'bij-No'])('are not: %s', (word) => {
    const { insert } = eager('');
    insert(word);
    expect(options()).toEqual([]);
  });
});
