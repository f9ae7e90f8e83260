import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { choiceListView, listAttributes, listKey, type PlacedChoices } from '../choice-list.ts';
import { FROM_STORE } from '../sync.ts';
import type { Capture } from './suggestion.ts';

interface NameState {
  /** Hangs at the “@”, or at the word that may be a name. */
  readonly offered: PlacedChoices | null;
  /** Where the user wanted no list. */
  readonly closedAt: number | null;
}

type Told = { readonly active: number } | 'close';

const key = new PluginKey<NameState>('names');
const LIST_ID = 'editor-names';
/** Behind a word it is an address. */
const typedName = /(?:^|[\s(,;:/])@((?:\p{L}[\p{L}.'’-]{0,30}\s?){0,4})$/u;

/** With a capital, so that hardly a word of a sentence brings the list. */
const typedWord = /(?:^|[\s(,;:/“‘"'])(\p{Lu}\p{L}[\p{L}'’-]{0,30})$/u;

/** After “@”, and where the user wants it after two letters, offers the names of those in the meeting: arrows choose, Enter or Tab writes, Esc closes. */
export function nameListPlugin(capture: () => Capture | null): Plugin<NameState> {
  return new Plugin<NameState>({
    key,
    state: {
      init: () => ({ offered: null, closedAt: null }),
      apply: (transaction, before, _old, state) => next(transaction, before, state, capture()),
    },
    props: {
      attributes: (state) => listAttributes(LIST_ID, key.getState(state)?.offered ?? null),
      handleKeyDown,
      handleDOMEvents: {
        blur: (view) => {
          if (key.getState(view.state)?.offered) tell(view, 'close');
        },
      },
    },
    view: (view) =>
      choiceListView(view, {
        id: LIST_ID,
        label: () => capture()?.namesLabel ?? '',
        choicesOf: (of) => key.getState(of.state)?.offered ?? null,
        choose,
      }),
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

function offeredAt({ selection }: EditorState, capture: Capture | null): PlacedChoices | null {
  const { $from, empty } = selection;
  if (!empty || !capture) return null;
  const before = $from.parent.textContent.slice(0, $from.parentOffset);
  const called = typedName.exec(before)?.[1];
  if (called !== undefined)
    return listOf(capture.complete(called), $from.pos - called.length - 1, 0);
  const word = capture.completesWords() ? typedWord.exec(before)?.[1] : undefined;
  return word === undefined ? null : listOf(capture.complete(word), $from.pos - word.length, -1);
}

function listOf(options: readonly string[], from: number, active: number): PlacedChoices | null {
  return options.length > 0 ? { from, options, active } : null;
}

function handleKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  const offered = key.getState(view.state)?.offered;
  const pressed = offered ? listKey(offered, event) : null;
  if (!offered || !pressed) return false;
  switch (pressed.kind) {
    case 'move':
      return tell(view, { active: pressed.to });
    case 'choose':
      return choose(view, offered.active);
    case 'close':
      return tell(view, 'close');
  }
}

function tell(view: EditorView, told: Told): boolean {
  view.dispatch(view.state.tr.setMeta(key, told));
  return true;
}

function choose(view: EditorView, index: number): boolean {
  const { state } = view;
  const offered = key.getState(state)?.offered;
  const name = offered?.options[index];
  if (!offered || name === undefined) return false;
  view.dispatch(state.tr.insertText(name, offered.from, state.selection.to).scrollIntoView());
  return true;
}
