import { isMac } from '../platform.ts';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a shortcut may run from here: in a text field the keys that edit text belong to the field. */
export function mayFireIn(target: EventTarget | null, keys: Keys): boolean {
  const field = fieldAt(target);
  if (field === null) return true;
  if (keys.key === 'Delete' || keys.key === 'Backspace') return false;
  if (pastesPlainText(keys)) return field !== 'text';
  if (keys.altKey && keys.key.startsWith('Arrow')) return field === 'text' && !isMac;
  return keys.ctrlKey || keys.metaKey || keys.altKey || /^F\d+$/.test(keys.key);
}

/** Whether a key writes a sign: AltGr, with which some letters are made, counts as Control and Alt on Windows. */
export function isLetter(event: KeyboardEvent): boolean {
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  return event.key.length === 1 && (!isCommand || event.getModifierState('AltGraph'));
}

/** Known from browsers: the text of the clipboard without its layout. */
function pastesPlainText({ key, shiftKey, altKey, ctrlKey, metaKey }: Keys): boolean {
  return key.toLowerCase() === 'v' && shiftKey && !altKey && (ctrlKey || metaKey);
}

export function isTextField(target: EventTarget | null): boolean {
  return fieldAt(target) === 'text';
}

/** A picker is a list, date or time, which the arrow keys with Alt open. */
function fieldAt(target: EventTarget | null): 'text' | 'picker' | null {
  if (!(target instanceof HTMLElement)) return null;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return 'text';
  if (target instanceof HTMLSelectElement) return 'picker';
  if (!(target instanceof HTMLInputElement)) return null;
  switch (target.type) {
    case 'button':
    case 'checkbox':
    case 'radio':
    case 'submit':
      return null;
    case 'date':
    case 'time':
      return 'picker';
    default:
      return 'text';
  }
}

/**
 * Whether somebody is in the middle of a field that keeps what is typed to itself until it is taken, and says
 * so with `data-draft`: until then undo and redo are the field's own, for the meeting does not know of it.
 */
export function isDrafting(): boolean {
  return document.activeElement?.matches('[data-draft=true]') ?? false;
}

/** Whether the cursor is in a text: its undo is meant there, not one of the screen. */
export function isInText(): boolean {
  return isTextField(document.activeElement);
}

/** Chromium has one undo for all fields of the page, and goes on with it in another one than the cursor is in. */
export function keepUndoInField(event: InputEvent): void {
  const isRetracing = event.inputType.startsWith('history');
  if (isRetracing && event.target !== document.activeElement) event.preventDefault();
}
