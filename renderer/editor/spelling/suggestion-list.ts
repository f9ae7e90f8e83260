import { Plugin, PluginKey, TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { say, tellDone } from '../../stores/notices.ts';
import { knownSuggestions, suggestionsFor } from '../../spelling/checker.ts';
import { foundFor, offerFor, type Offer } from '../../spelling/offer.ts';
import { learnWord } from '../../spelling/own-words.ts';
import { choiceListView, listAttributes, listKey } from '../choice-list.ts';
import type { Misspelling } from './misspellings.ts';
import { replaceWord } from './replace-word.ts';

interface Offered extends Offer {
  readonly misspelling: Misspelling;
  /** Where in the document it hangs. */
  readonly from: number;
}

interface State {
  readonly offered: Offered | null;
  /** Words for which Enter came before their suggestions: the first is written once it is known. */
  readonly promised: readonly Misspelling[];
}

const key = new PluginKey<State>('suggestions');
const LIST_ID = 'editor-suggestions';

/** The suggestions for one word: arrows choose, Enter or Tab writes, Esc and typing on close. */
export function suggestionListPlugin(): Plugin<State> {
  return new Plugin<State>({
    key,
    state: {
      init: () => ({ offered: null, promised: [] }),
      apply: (transaction, before) => {
        const { docChanged, selectionSet, mapping } = transaction;
        // Only `tell` sets this.
        const told = transaction.getMeta(key) as Partial<State> | undefined;
        const offered = docChanged || selectionSet ? null : before.offered;
        const promised = docChanged ? before.promised.map(movedBy(mapping)) : before.promised;
        return { offered, promised, ...told };
      },
    },
    props: {
      attributes: (state) => listAttributes(LIST_ID, key.getState(state)?.offered ?? null),
      handleKeyDown,
      handleDOMEvents: {
        blur: (view) => {
          const offered = offeredIn(view);
          if (offered) leave(view, offered);
        },
      },
    },
    view: (view) =>
      choiceListView(view, {
        id: LIST_ID,
        label: () => say('spelling.suggestions'),
        choicesOf: offeredIn,
        choose,
      }),
  });
}

function offeredIn(view: EditorView): Offered | null {
  return key.getState(view.state)?.offered ?? null;
}

function movedBy(mapping: Transaction['mapping']): (one: Misspelling) => Misspelling {
  return ({ word, from, to }) => ({ word, from: mapping.map(from, 1), to: mapping.map(to, -1) });
}

/** Selects the word and opens its list: at once, while looking up what may be meant takes its time. */
export function offerSuggestions(view: EditorView, misspelling: Misspelling): void {
  const { from, to, word } = misspelling;
  const { state } = view;
  const selection = TextSelection.create(state.doc, from, to);
  view.dispatch(state.tr.setSelection(selection).scrollIntoView());
  const offer = offerFor(word, knownSuggestions(word));
  tell(view, { offered: { ...offer, misspelling, from } });
  if (offer.suggestions === null) void lookUp(view, word);
}

async function lookUp(view: EditorView, word: string): Promise<void> {
  const found = await suggestionsFor(word);
  if (view.isDestroyed) return;
  keepPromises(view, word, found[0]);
  const offered = offeredIn(view);
  if (offered?.misspelling.word === word && offered.suggestions === null)
    tell(view, { offered: { ...offered, ...foundFor(word, found, offered) } });
}

/** The cursor stays where the typing went on. */
function keepPromises(view: EditorView, word: string, by: string | undefined): void {
  const promised = key.getState(view.state)?.promised ?? [];
  const due = promised.filter((one) => one.word === word);
  if (due.length === 0) return;
  const { tr, doc } = view.state;
  for (const { from, to } of due.toReversed())
    if (by !== undefined && doc.textBetween(from, to) === word) tr.insertText(by, from, to);
  view.dispatch(tr.setMeta(key, { promised: promised.filter((one) => one.word !== word) }));
  if (by === undefined) tellDone('spelling.noSuggestions', {});
}

function handleKeyDown(view: EditorView, event: KeyboardEvent): boolean {
  const offered = offeredIn(view);
  const pressed = offered ? listKey(offered, event) : null;
  if (!offered || !pressed) return false;
  switch (pressed.kind) {
    case 'move':
      tell(view, { offered: { ...offered, active: pressed.to } });
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
function leave(view: EditorView, { misspelling }: Offered, told: Partial<State> = {}): void {
  const { tr, doc } = view.state;
  tr.setSelection(TextSelection.create(doc, misspelling.to));
  view.dispatch(tr.setMeta(key, { offered: null, ...told }));
}

function tell(view: EditorView, told: Partial<State>): void {
  view.dispatch(view.state.tr.setMeta(key, told));
}

function choose(view: EditorView, index: number): void {
  const offered = offeredIn(view);
  if (!offered) return;
  const { misspelling, suggestions } = offered;
  if (suggestions === null && index === 0) {
    const promised = key.getState(view.state)?.promised ?? [];
    leave(view, offered, { promised: [...promised, misspelling] });
    return;
  }
  const by = suggestions?.[index];
  tell(view, { offered: null });
  if (by === undefined) void learnWord(misspelling.word);
  replaceWord(view, misspelling, by ?? misspelling.word);
}
