import { Plugin, PluginKey, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { say } from '../../stores/notices.ts';
import { knownSuggestions, suggestionsFor } from '../../spelling/checker.ts';
import { learnWord } from '../../spelling/own-words.ts';
import { choiceListView, listAttributes, listKey, type Choices } from '../choice-list.ts';
import type { Misspelling } from './misspellings.ts';
import { replaceWord } from './replace-word.ts';

interface Offered extends Choices {
  readonly misspelling: Misspelling;
  /** The last option, behind these, puts the word in the list of own words. `null` while they are looked up. */
  readonly suggestions: readonly string[] | null;
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

/** Selects the word and opens its list: at once, while looking up what may be meant takes its time. */
export function offerSuggestions(view: EditorView, misspelling: Misspelling): void {
  const { from, to, word } = misspelling;
  const { state } = view;
  const selection = TextSelection.create(state.doc, from, to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  const offered = offerOf(misspelling, knownSuggestions(word));
  tell(view, offered);
  if (offered.suggestions === null) lookUpLater(view);
}

function offerOf(misspelling: Misspelling, suggestions: Offered['suggestions']): Offered {
  const { from, word } = misspelling;
  const learn = say('spelling.learn', { word });
  const options = [...(suggestions ?? [say('spelling.looking')]), learn];
  return { from, options, active: 0, misspelling, suggestions };
}

/** Behind the frame that shows the list, and behind the keys that wait: who typed on needs no list. */
function lookUpLater(view: EditorView): void {
  requestAnimationFrame(() => {
    setTimeout(() => {
      const offered = view.isDestroyed ? null : key.getState(view.state);
      if (offered?.suggestions === null) lookUp(view, offered);
    }, 0);
  });
}

function lookUp(view: EditorView, { misspelling, active }: Offered): Offered {
  const found = offerOf(misspelling, suggestionsFor(misspelling.word));
  const told = { ...found, active: active === 0 ? 0 : found.options.length - 1 };
  tell(view, told);
  return told;
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
  // Enter was quicker: it means the first all the same, where there is one.
  if (suggestions === null && index === 0) {
    if ((lookUp(view, offered).suggestions?.length ?? 0) > 0) choose(view, 0);
    return;
  }
  const by = suggestions?.[index];
  tell(view, 'close');
  if (by === undefined) void learnWord(misspelling.word);
  replaceWord(view, misspelling, by ?? misspelling.word);
}
