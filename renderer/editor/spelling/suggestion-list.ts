import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { say } from '../../stores/notices.ts';
import { suggestionsFor } from '../../spelling/checker.ts';
import { learnWord } from '../../spelling/own-words.ts';
import { choiceListView, listAttributes, listKey, type Choices } from '../choice-list.ts';
import type { Misspelling } from './misspellings.ts';
import { replaceWord } from './replace-word.ts';

interface Offered extends Choices {
  readonly misspelling: Misspelling;
  /** The last option, behind these, puts the word in the list of own words. */
  readonly suggestions: readonly string[];
}

type Told = Offered | 'close';

const key = new PluginKey<Offered | null>('suggestions');
const LIST_ID = 'editor-suggestions';

/** The suggestions for one word: arrows choose, Enter or Tab writes, Esc and typing on close. */
export function suggestionListPlugin(): Plugin<Offered | null> {
  return new Plugin<Offered | null>({
    key,
    state: {
      init: () => null,
      apply: (transaction, before) => {
        // Only `tell` sets this.
        const told = transaction.getMeta(key) as Told | undefined;
        if (told) return told === 'close' ? null : told;
        return transaction.docChanged || transaction.selectionSet ? null : before;
      },
    },
    props: {
      attributes: (state) => listAttributes(LIST_ID, key.getState(state) ?? null),
      handleKeyDown,
      handleDOMEvents: {
        blur: (view) => {
          const offered = key.getState(view.state);
          if (offered) leave(view, offered);
        },
      },
    },
    view: (view) =>
      choiceListView(view, {
        id: LIST_ID,
        label: () => say('spelling.suggestions'),
        choicesOf: (of) => key.getState(of.state) ?? null,
        choose,
      }),
  });
}

/** Selects the word and opens its list. */
export function offerSuggestions(view: EditorView, misspelling: Misspelling): void {
  const { from, to, word } = misspelling;
  const { state } = view;
  const selection = TextSelection.create(state.doc, from, to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  const suggestions = suggestionsFor(word);
  const options = [...suggestions, say('spelling.learn', { word })];
  tell(view, { from, options, active: 0, misspelling, suggestions });
}

function handleKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  const offered = key.getState(view.state);
  const pressed = offered ? listKey(offered, event) : null;
  if (!offered || !pressed) return false;
  switch (pressed.kind) {
    case 'move':
      tell(view, { ...offered, active: pressed.to });
      return true;
    case 'choose':
      choose(view, offered.active);
      return true;
    case 'close':
      leave(view, offered);
      return true;
  }
}

/** The word stays as it is, with the cursor behind it: what is typed next must not take its place. */
function leave(view: EditorView, { misspelling }: Offered): void {
  const { tr, doc } = view.state;
  view.dispatch(tr.setSelection(TextSelection.create(doc, misspelling.to)).setMeta(key, 'close'));
}

function tell(view: EditorView, told: Told): void {
  view.dispatch(view.state.tr.setMeta(key, told));
}

function choose(view: EditorView, index: number): void {
  const offered = key.getState(view.state);
  if (!offered) return;
  const { misspelling, suggestions } = offered;
  const by = suggestions[index];
  tell(view, 'close');
  if (by === undefined) void learnWord(misspelling.word);
  replaceWord(view, misspelling, by ?? misspelling.word);
}
