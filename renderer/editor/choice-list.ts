import type { EditorView } from 'prosemirror-view';
import './choice-list.css';

/** What there is to choose from in a list, while the cursor stays in the text. */
export interface Choices {
  readonly options: readonly string[];
  /** -1 as long as nobody went into the list: Enter and Tab are the text's then. */
  readonly active: number;
}

export interface PlacedChoices extends Choices {
  /** Where in the document the list hangs. */
  readonly from: number;
}

/** What a key means while the list is open; `null` when it is not for the list. */
export type ListKey =
  { readonly kind: 'move'; readonly to: number } | { readonly kind: 'choose' | 'close' } | null;

export function listKey({ options, active }: Choices, event: KeyboardEvent): ListKey {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case 'ArrowDown':
      return { kind: 'move', to: (active + 1) % options.length };
    case 'ArrowUp':
      return { kind: 'move', to: (Math.max(active, 0) - 1 + options.length) % options.length };
    case 'Enter':
    case 'Tab':
      return active < 0 ? null : { kind: 'choose' };
    case 'Escape':
      return { kind: 'close' };
    default:
      return null;
  }
}

/** What tells a screen reader at the text field which option is meant. */
export function listAttributes(id: string, choices: Choices | null): Record<string, string> {
  if (!choices) return {};
  return {
    'aria-autocomplete': 'list',
    'aria-controls': id,
    ...(choices.active >= 0 && { 'aria-activedescendant': optionId(id, choices.active) }),
  };
}

interface ListOptions {
  readonly id: string;
  readonly label: () => string;
  readonly choicesOf: (view: EditorView) => PlacedChoices | null;
  readonly choose: (view: EditorView, index: number) => void;
}

/** The list itself, under its place, or above it where there is no room. */
export function choiceListView(view: EditorView, { id, label, choicesOf, choose }: ListOptions) {
  let list: HTMLElement | null = null;
  let shown: PlacedChoices | null = null;
  const remove = () => {
    list?.remove();
    list = null;
  };
  return {
    update: () => {
      const choices = choicesOf(view);
      if (choices === shown) return;
      shown = choices;
      remove();
      if (!choices || !view.dom.parentElement) return;
      list = listElement(id, choices, label(), (index) => {
        choose(view, index);
      });
      view.dom.parentElement.append(list);
      place(view, list, choices.from);
    },
    destroy: remove,
  };
}

function optionId(id: string, index: number): string {
  return `${id}-${String(index)}`;
}

export function listElement(
  id: string,
  { options, active }: Choices,
  label: string,
  choose: (index: number) => void,
): HTMLElement {
  const list = document.createElement('ul');
  list.id = id;
  list.className = 'choice-list';
  list.role = 'listbox';
  list.ariaLabel = label;
  list.append(
    ...options.map((text, index) => {
      const option = document.createElement('li');
      option.id = optionId(id, index);
      option.role = 'option';
      option.ariaSelected = String(index === active);
      option.textContent = text;
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        choose(index);
      });
      return option;
    }),
  );
  return list;
}

function place(view: EditorView, list: HTMLElement, from: number): void {
  const { left, top, bottom } = view.coordsAtPos(from);
  const origin = list.offsetParent?.getBoundingClientRect() ?? new DOMRect();
  const { width, height } = list.getBoundingClientRect();
  const room = Math.max(0, origin.width - width);
  list.style.left = `${String(Math.min(left - origin.left, room))}px`;
  const isBelow = bottom + height <= window.innerHeight || top - height < 0;
  list.style.top = `${String((isBelow ? bottom : top - height) - origin.top)}px`;
}
