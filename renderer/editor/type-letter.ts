import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { asTyped } from './typed.ts';

/** Below it are keys that are no sign of a text, such as Enter. */
const FIRST_SIGN = 0x20;

/**
 * Puts a letter in the document and has the view show it. The other way around, as ProseMirror does by
 * default, the browser changes the page and the view reads that back, which takes it longer. What comes
 * without a key (a composition, dictation) still goes that way.
 */
export function typeLetter(view: EditorView, { charCode }: KeyboardEvent): boolean {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection) || charCode < FIRST_SIGN) return false;
  if (!isOnPage(view, selection)) return false;
  const letter = String.fromCharCode(charCode);
  const { from, to } = selection;
  const insert = () => asTyped(view.state.tr.insertText(letter).scrollIntoView());
  const isRule = view.someProp('handleTextInput', (rule) => rule(view, from, to, letter, insert));
  if (!isRule) view.dispatch(insert());
  return true;
}

/** A cursor that the browser moved itself, by an arrow say, is known to the view only a moment later. */
function isOnPage(view: EditorView, { anchor, head }: TextSelection): boolean {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? noSelection;
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode))
    return false;
  return (
    view.posAtDOM(focusNode, focusOffset) === head &&
    view.posAtDOM(anchorNode, anchorOffset) === anchor
  );
}

const noSelection = { anchorNode: null, anchorOffset: 0, focusNode: null, focusOffset: 0 } as const;
