import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { bridge } from '../../bridge.ts';
import { misspellingAt, type Misspelling } from './misspellings.ts';
import { replaceWord } from './replace-word.ts';

/** The word whose menu is open. */
let open: { readonly view: EditorView; readonly misspelling: Misspelling } | null = null;

/** On a wrong word the menu of the system has suggestions; elsewhere it is the usual one. */
export function wordMenuPlugin(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        contextmenu: (view, event) => {
          const misspelling = misspellingUnder(view, event);
          if (!misspelling || !view.editable) return false;
          event.preventDefault();
          show(view, misspelling, event);
          return true;
        },
      },
    },
  });
}

/** With the mouse where it points, with the menu key at the cursor. */
function misspellingUnder(view: EditorView, event: MouseEvent): Misspelling | null {
  const { state } = view;
  const pointed = view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
  const position = event.button === 2 ? pointed : state.selection.from;
  return position === undefined ? null : misspellingAt(state.doc, position);
}

function show(view: EditorView, misspelling: Misspelling, { clientX, clientY }: MouseEvent): void {
  const { word, from, to } = misspelling;
  open = { view, misspelling };
  const { state } = view;
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  const place = { x: Math.round(clientX), y: Math.round(clientY) };
  void bridge.call('spelling.menu', word, place);
}

/** Writes what was chosen in the menu; the word may be gone by then. */
export function replaceFromMenu(by: string): void {
  if (!open || open.view.isDestroyed) return;
  replaceWord(open.view, open.misspelling, by);
  open.view.focus();
  open = null;
}
