import { isLetter } from '../commands/typing.ts';

/** A field in which one types text, on the page of the meeting and not in a dialog over it. */
const FIELD = 'main :is(input, textarea, [contenteditable=true])';

/** Keys that are held to type another, or do nothing by themselves. */
const quiet: readonly string[] = ['Shift', 'Control', 'Alt', 'AltGraph', 'CapsLock', 'Dead'];

/**
 * Holds what is typed from the opening of a meeting on, while nothing of it is on the screen yet, and types it
 * in the field that gets the cursor. Whatever else is done first, such as another key or a click, shows that
 * it was meant otherwise: then it goes nowhere, as it would have without this. Gives what ends it.
 */
export function holdKeys(): () => void {
  let held = '';
  const onKey = (event: KeyboardEvent) => {
    // What has the focus by itself takes the keys: a field of the page, or of a dialog that opened over it.
    if (!isPage(event.target)) end();
    // That scrolls where nothing is to be typed in.
    else if (event.key === ' ' && held === '') return;
    else if (isLetter(event)) {
      held += event.key;
      // A space would scroll the page.
      event.preventDefault();
    } else if (event.key === 'Backspace') held = [...held].slice(0, -1).join('');
    // The key that opened the meeting may still be down.
    else if (!quiet.includes(event.key) && !event.repeat) end();
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || !target.matches(FIELD)) return;
    end();
    // Whoever gave it the cursor is about to put that in its place.
    queueMicrotask(() => {
      if (held !== '' && document.activeElement === target) insert(held);
    });
  };
  const end = () => {
    document.removeEventListener('keydown', onKey, true);
    document.removeEventListener('focusin', onFocus, true);
    document.removeEventListener('pointerdown', end, true);
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('focusin', onFocus, true);
  document.addEventListener('pointerdown', end, true);
  return end;
}

/** Nothing on it has the focus. */
function isPage(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.matches('main'));
}

/** As the browser does what is typed, so that fields and editors hear of it in their own ways. */
function insert(text: string): void {
  // The only way to have it do so; no browser that this runs in is without it.
  document.execCommand('insertText', false, text);
}
