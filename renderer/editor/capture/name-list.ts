import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { FROM_STORE } from '../sync.ts';
import type { Capture } from './suggestion.ts';

interface Offered {
  /** Where the “@” stands. */
  readonly from: number;
  readonly names: readonly string[];
  readonly active: number;
}

interface NameState {
  readonly offered: Offered | null;
  /** The “@” at which the user wanted no list. */
  readonly closedAt: number | null;
}

type Told = { readonly active: number } | 'close';

const key = new PluginKey<NameState>('names');
const LIST_ID = 'editor-names';
/** Behind a word it is an address. */
const typedName = /(?:^|[\s(,;:/])@((?:\p{L}[\p{L}.'’-]{0,30}\s?){0,4})$/u;

/** After “@” offers the names of those in the meeting: arrows choose, Enter or Tab writes, Esc closes. */
export function nameListPlugin(capture: () => Capture | null): Plugin<NameState> {
  return new Plugin<NameState>({
    key,
    state: {
      init: () => ({ offered: null, closedAt: null }),
      apply: (transaction, before, _old, state) => next(transaction, before, state, capture()),
    },
    props: {
      attributes: (state) => attributesOf(key.getState(state)),
      handleKeyDown,
      handleDOMEvents: {
        blur: (view) => {
          if (key.getState(view.state)?.offered) tell(view, 'close');
        },
      },
    },
    view: (view) => listView(view, capture),
  });
}

function next(
  transaction: Transaction,
  { offered, closedAt }: NameState,
  state: EditorState,
  capture: Capture | null,
): NameState {
  // Only `tell` sets this.
  const told = transaction.getMeta(key) as Told | undefined;
  if (told === 'close') return { offered: null, closedAt: offered?.from ?? null };
  if (told) return { offered: offered && { ...offered, ...told }, closedAt };
  const closed = closedAt === null ? null : transaction.mapping.map(closedAt);
  const typed = transaction.docChanged && transaction.getMeta(FROM_STORE) !== true;
  if (!typed) {
    const moved = transaction.docChanged || transaction.selectionSet;
    return { offered: moved ? null : offered, closedAt: closed };
  }
  const found = offeredAt(state, capture);
  return { offered: found?.from === closed ? null : found, closedAt: closed };
}

function offeredAt({ selection }: EditorState, capture: Capture | null): Offered | null {
  const { $from, empty } = selection;
  if (!empty || !capture) return null;
  const before = $from.parent.textContent.slice(0, $from.parentOffset);
  const query = typedName.exec(before)?.[1];
  if (query === undefined) return null;
  const names = capture.complete(query);
  return names.length > 0 ? { from: $from.pos - query.length - 1, names, active: 0 } : null;
}

function handleKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  const offered = key.getState(view.state)?.offered;
  if (!offered || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { active, names } = offered;
  switch (event.key) {
    case 'ArrowDown':
      return tell(view, { active: (active + 1) % names.length });
    case 'ArrowUp':
      return tell(view, { active: (active - 1 + names.length) % names.length });
    case 'Enter':
    case 'Tab':
      return choose(view, active);
    case 'Escape':
      return tell(view, 'close');
    default:
      return false;
  }
}

function tell(view: EditorView, told: Told): boolean {
  view.dispatch(view.state.tr.setMeta(key, told));
  return true;
}

function choose(view: EditorView, index: number): boolean {
  const { state } = view;
  const offered = key.getState(state)?.offered;
  const name = offered?.names[index];
  if (!offered || name === undefined) return false;
  view.dispatch(state.tr.insertText(name, offered.from, state.selection.to).scrollIntoView());
  return true;
}

function optionId(index: number): string {
  return `${LIST_ID}-${String(index)}`;
}

function attributesOf(state: NameState | undefined): Record<string, string> {
  if (!state?.offered) return {};
  return {
    'aria-autocomplete': 'list',
    'aria-controls': LIST_ID,
    'aria-activedescendant': optionId(state.offered.active),
  };
}

/** The list itself, under the “@”, or above it where there is no room. */
function listView(view: EditorView, capture: () => Capture | null) {
  let list: HTMLElement | null = null;
  let shown: Offered | null = null;
  const remove = () => {
    list?.remove();
    list = null;
  };
  return {
    update: () => {
      const offered = key.getState(view.state)?.offered ?? null;
      if (offered === shown) return;
      shown = offered;
      remove();
      if (!offered || !view.dom.parentElement) return;
      list = listElement(view, offered, capture()?.namesLabel ?? '');
      view.dom.parentElement.append(list);
      place(view, list, offered.from);
    },
    destroy: remove,
  };
}

function listElement(view: EditorView, { names, active }: Offered, label: string): HTMLElement {
  const list = document.createElement('ul');
  list.id = LIST_ID;
  list.className = 'name-list';
  list.role = 'listbox';
  list.ariaLabel = label;
  list.append(
    ...names.map((name, index) => {
      const option = document.createElement('li');
      option.id = optionId(index);
      option.role = 'option';
      option.ariaSelected = String(index === active);
      option.textContent = name;
      option.addEventListener('mousedown', (event) => {
        event.preventDefault();
        choose(view, index);
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
