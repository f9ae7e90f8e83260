import { describe, expect, it } from 'vitest';
import { isDrafting, keepUndoInField, mayFireIn } from '../../../renderer/commands/typing.ts';

function field(html: string): Element | null {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild;
}

const press = (key: string, modifiers: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...modifiers });

const textField = field('<input type="text">');
const list = field('<select></select>');

describe('a shortcut pressed in a text field', () => {
  it('leaves every key that edits text to the field', () => {
    expect(mayFireIn(textField, press('Delete'))).toBe(false);
    expect(mayFireIn(textField, press('Backspace', { ctrlKey: true }))).toBe(false);
    expect(mayFireIn(textField, press('a'))).toBe(false);
  });

  it('pastes there, also with Shift', () => {
    const paste = press('V', { ctrlKey: true, shiftKey: true });
    expect(mayFireIn(textField, paste)).toBe(false);
    expect(mayFireIn(list, paste)).toBe(true);
    expect(mayFireIn(field('<button></button>'), paste)).toBe(true);
  });

  it('runs with Ctrl, Alt or a function key', () => {
    expect(mayFireIn(textField, press('k', { ctrlKey: true }))).toBe(true);
    expect(mayFireIn(textField, press('1', { altKey: true }))).toBe(true);
    expect(mayFireIn(field('<textarea></textarea>'), press('F6'))).toBe(true);
  });

  it('moves an item with Alt and an arrow from a text, but lets a list open with it', () => {
    expect(mayFireIn(textField, press('ArrowUp', { altKey: true }))).toBe(true);
    expect(mayFireIn(list, press('ArrowDown', { altKey: true }))).toBe(false);
    expect(mayFireIn(field('<input type="date">'), press('ArrowDown', { altKey: true }))).toBe(
      false,
    );
  });
});

describe('a shortcut pressed elsewhere', () => {
  it('runs with any key', () => {
    expect(mayFireIn(field('<button></button>'), press('Delete'))).toBe(true);
    expect(mayFireIn(field('<input type="radio">'), press('Delete'))).toBe(true);
    expect(mayFireIn(null, press('F1'))).toBe(true);
  });
});

describe('undo in a field', () => {
  function focused(html: string): HTMLElement {
    document.body.innerHTML = `${html}<input>`;
    const first = document.body.querySelector('input');
    if (!first) throw new Error('There is no field');
    first.focus();
    return first;
  }

  it('is its own while what is typed there is known to it alone', () => {
    focused('<input data-draft="true">');
    expect(isDrafting()).toBe(true);
    focused('<input data-draft="false">');
    expect(isDrafting()).toBe(false);
    (document.activeElement as HTMLElement).blur();
    expect(isDrafting()).toBe(false);
  });

  it('does not go on in another field', () => {
    const here = focused('<input>');
    const asked = (field: Element | null, inputType: string) => {
      const event = new InputEvent('beforeinput', { inputType, cancelable: true });
      field?.addEventListener(
        'beforeinput',
        () => {
          keepUndoInField(event);
        },
        { once: true },
      );
      field?.dispatchEvent(event);
      return event.defaultPrevented ? 'kept' : 'let through';
    };
    expect(asked(here, 'historyUndo')).toBe('let through');
    expect(asked(here.nextElementSibling, 'historyUndo')).toBe('kept');
    expect(asked(here.nextElementSibling, 'insertText')).toBe('let through');
  });
});
