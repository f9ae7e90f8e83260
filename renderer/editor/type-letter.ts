import { TextSelection, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { showLetter, tellCursor, type LetterAhead } from './letter-ahead.ts';
import { asTyped } from './typed.ts';

/** So often the cursor is told of while one types, in milliseconds. It blinks after 500; each telling takes a frame. */
const TOLD_EVERY = 400;

/** Below it are keys that are no sign of a text, such as Enter. */
const FIRST_SIGN = 0x20;

export interface Letters {
  /** As `handleKeyPress`: whether the key is taken. */
  readonly type: (view: EditorView, event: KeyboardEvent) => boolean;
  /** Writes in the document what only the page has. */
  readonly write: (view: EditorView) => void;
  /** A letter that is still to be written moves along with whatever changes the document before that. */
  readonly follow: (transaction: Transaction) => void;
}

/**
 * Letters of one editor, the most frequent of all keys by far. The page has them at once and the document
 * right behind the paint, as nobody waits for that: `onShown` asks for `write` then. Where that cannot be,
 * they go in the document and the view shows them. By default it is the other way around, the browser
 * changes the page and the view reads that back, which takes longer; so does what comes without a key
 * (a composition, dictation).
 */
export function letterKeys(onShown: (view: EditorView) => void): Letters {
  let ahead: LetterAhead | null = null;
  const tellCursorInTime = atMostEvery(TOLD_EVERY, tellCursor);
  const write: Letters['write'] = (view) => {
    const last = ahead;
    ahead = null;
    if (!last) return;
    writeLetter(view, last);
    tellCursorInTime(view);
    tellFollowers(view, last.letter);
  };
  return {
    type: (view, { charCode }) => {
      if (charCode < FIRST_SIGN) return false;
      write(view);
      const letter = String.fromCodePoint(charCode);
      ahead = showLetter(view, letter);
      if (!ahead) return replaceSelection(view, letter);
      onShown(view);
      return true;
    },
    write,
    follow: ({ mapping }) => {
      ahead = ahead && { ...ahead, at: mapping.map(ahead.at) };
    },
  };
}

/** Soon where that was not done lately; else as soon as the pause since then is over. */
function atMostEvery(pause: number, tell: (view: EditorView) => void): typeof tell {
  let toldAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (view) => {
    const wait = Math.max(0, toldAt + pause - performance.now());
    timer ??= setTimeout(() => {
      timer = undefined;
      toldAt = performance.now();
      tell(view);
    }, wait);
  };
}

function writeLetter(view: EditorView, { letter, at }: LetterAhead): void {
  const { selection } = view.state;
  const insert = () => asTyped(view.state.tr.insertText(letter, at).scrollIntoView());
  // Where the cursor went elsewhere since, no word ends with this letter.
  if (selection.empty && selection.from === at) insertByRules(view, letter, insert);
  else view.dispatch(insert());
}

/** The cursor moved on the page before the document: who keeps its place looks again, as after any input. */
function tellFollowers(view: EditorView, letter: string): void {
  const input = new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letter });
  view.dom.dispatchEvent(input);
}

function replaceSelection(view: EditorView, letter: string): boolean {
  const { selection } = view.state;
  if (!(selection instanceof TextSelection) || !isOnPage(view, selection)) return false;
  insertByRules(view, letter, () => asTyped(view.state.tr.insertText(letter).scrollIntoView()));
  return true;
}

function insertByRules(view: EditorView, letter: string, insert: () => Transaction): void {
  const { from, to } = view.state.selection;
  const isRule = view.someProp('handleTextInput', (rule) => rule(view, from, to, letter, insert));
  if (!isRule) view.dispatch(insert());
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
