import { Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { z } from 'zod';
import { textPlaceSchema } from '../../shared/search/text-place.ts';
import { fitHeight } from './hold-height.ts';
import { placeAt, positionOf } from './text-place.ts';

export const editorPlaceSchema = z.strictObject({
  anchor: textPlaceSchema,
  head: textPlaceSchema,
  /** How far under the top of the page the cursor stands, in pixels; `null`: wherever it can be seen. */
  top: z.number().nullable(),
});
/** The cursor of an editor and how the page is scrolled around it. */
export type EditorPlace = Readonly<z.infer<typeof editorPlaceSchema>>;

/** Where the place in an editor is kept while it is not on screen. */
export interface KeptPlace {
  readonly recall: () => EditorPlace | null;
  readonly keep: (place: EditorPlace) => void;
}

/** Puts the cursor where it was, at the height it had; in a text that is new here at its end. */
export function goToPlace(view: EditorView, place: EditorPlace | null): void {
  const { doc, tr } = view.state;
  if (!place) {
    view.dispatch(tr.setSelection(Selection.atEnd(doc)).scrollIntoView());
    view.focus();
    return;
  }
  const at = (kept: EditorPlace['head']) => doc.resolve(positionOf(doc, kept));
  const moved = tr.setSelection(TextSelection.between(at(place.anchor), at(place.head)));
  view.dispatch(place.top === null ? moved.scrollIntoView() : moved);
  view.focus();
  const page = pageOf(view);
  if (!page || place.top === null) return;
  fitHeight(view.dom);
  page.scrollTop += (heightOf(view, page) ?? 0) - place.top;
}

/** Keeps the place after whatever moves it, at most once per turn. Returns what stops that. */
export function followPlace(view: EditorView, keep: KeptPlace['keep']): () => void {
  const page = pageOf(view);
  let top: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    const { doc, selection } = view.state;
    keep({ anchor: placeAt(doc, selection.anchor), head: placeAt(doc, selection.head), top });
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      top = page && heightOf(view, page);
      keepNow();
    }, 0);
  };
  const events = ['selectionchange', 'input', 'scroll'] as const;
  for (const event of events) document.addEventListener(event, soon, true);
  soon();
  return () => {
    for (const event of events) document.removeEventListener(event, soon, true);
    clearTimeout(timer);
    // The page may show something else already, but the cursor of this text is still known.
    keepNow();
  };
}

function pageOf(view: EditorView): HTMLElement | null {
  return view.dom.closest('main');
}

function heightOf(view: EditorView, page: HTMLElement): number | null {
  const { top } = view.coordsAtPos(view.state.selection.head);
  return top - page.getBoundingClientRect().top;
}
