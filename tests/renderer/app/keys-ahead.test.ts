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

/** Such as `M`, or `Control+s`. */
function press(...keys: readonly string[]): void {
  for (const name of keys) {
    const [key = '', ...held] = name.split('+').reverse();
    const init = { key, ctrlKey: held.includes('Control'), bubbles: true, cancelable: true };
    (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init));
  }
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
});
