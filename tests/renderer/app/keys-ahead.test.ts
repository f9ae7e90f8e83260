// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holdKeys } from '../../../renderer/app/keys-ahead.ts';

let typed: string[] = [];
let end: () => void = () => undefined;

beforeEach(() => {
  document.body.innerHTML = '<main tabindex="-1"><input id="title"></main><input id="dialog">';
  typed = [];
  // What a browser does itself.
  document.execCommand = (_command, _ui, text = '') => typed.push(text) > 0;
  end = holdKeys();
});
afterEach(() => {
  end();
});

/** Such as `M`, or `Control+s`; whether the page does with the last one what it always does. */
function press(...keys: readonly string[]): boolean {
  let isLet = true;
  for (const name of keys) {
    const [key = '', ...held] = name.split('+').reverse();
    const init = { key, ctrlKey: held.includes('Control'), bubbles: true, cancelable: true };
    const event = new KeyboardEvent('keydown', init);
    isLet = (document.activeElement ?? document.body).dispatchEvent(event);
  }
  return isLet;
}

async function focus(place: string): Promise<void> {
  document.querySelector<HTMLElement>(place)?.focus();
  await Promise.resolve();
}

describe('what is typed before the screen of a meeting is there', () => {
  it('is typed in the field that gets the cursor, in one go and once', async () => {
    press('M', 'e', 'x', 'Backspace', 'e', 'Shift', 'n');
    await focus('main');
    press('!');
    await focus('#title');
    expect(typed).toEqual(['Meen!']);
    press('x');
    await focus('main');
    await focus('#title');
    expect(typed).toEqual(['Meen!']);
  });

  it.each([
    ['another key is pressed', () => press('Escape')],
    ['a command is given', () => press('Control+s')],
    [
      'something is clicked',
      () => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })),
    ],
    ['the meeting is left', () => end()],
  ])('goes nowhere once %s', async (_, act) => {
    press('M');
    act();
    press('e');
    await focus('#title');
    expect(typed).toEqual([]);
  });

  it('goes into no field that is not of its page, nor into one that lost the cursor at once', async () => {
    press('M');
    await focus('#dialog');
    document.querySelector<HTMLElement>('#title')?.focus();
    document.querySelector<HTMLElement>('main')?.focus();
    await Promise.resolve();
    expect(typed).toEqual([]);
  });

  it('is the business of a dialog that opened over it, though by no key and no click on the page', async () => {
    press('M');
    await focus('#dialog');
    expect(press('x')).toBe(true);
    await focus('#title');
    expect(typed).toEqual([]);
  });

  it('is no space that has nothing before it: that scrolls, or presses what has the focus', async () => {
    await focus('main');
    expect(press(' ')).toBe(true);
    expect(press('M', ' ')).toBe(false);
    await focus('#title');
    expect(typed).toEqual(['M ']);
  });
});
