import { isMac } from '../platform.ts';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Whether a shortcut may run from here: in a text field the keys that edit text belong to the field. */
export function mayFireIn(target: EventTarget | null, keys: Keys): boolean {
  const field = fieldAt(target);
  if (field === null) return true;
  if (keys.key === 'Delete' || keys.key === 'Backspace') return false;
  if (keys.altKey && keys.key.startsWith('Arrow')) return field === 'text' && !isMac;
  return keys.ctrlKey || keys.metaKey || keys.altKey || /^F\d+$/.test(keys.key);
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
