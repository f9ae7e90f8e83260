import { InputRule } from 'prosemirror-inputrules';
import { Plugin } from 'prosemirror-state';
import type { Capture } from './suggestion.ts';

/** A word, and the sign with which one goes on behind it. */
const wordAndSign = /(?:^|[\s(“‘"'])(?<word>[^\s(“‘"']{1,40})(?<sign>[\s.,;:!?)])$/u;

/** Writes an abbreviation out when the word is done; Backspace right after that takes it back. */
export function abbreviationRule(capture: () => Capture | null): InputRule {
  return new InputRule(wordAndSign, (state, { groups }, _start, end) => {
    const { word = '', sign = '' } = groups ?? {};
    const written = capture()?.expand(word) ?? null;
    // What was selected gives way to the sign: the word then stands before that.
    const from = state.selection.from - word.length;
    return written === null ? null : state.tr.insertText(written + sign, from, end);
  });
}

/** A word that is done. */
const lastWord = /(?:^|[\s(“‘"'])(?<word>[^\s(“‘"']{1,40})$/u;

/** Enter ends a word as a space does; then it does what it does in the line as it is now. */
export function abbreviationAtEnter(capture: () => Capture | null): Plugin {
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        const { key, isComposing, ctrlKey, metaKey, altKey } = event;
        if (key !== 'Enter' || isComposing || ctrlKey || metaKey || altKey) return false;
        const { $from, empty, from } = view.state.selection;
        const { textContent } = $from.parent;
        const isDone = empty && !/^[\p{L}\p{N}]/u.test(textContent.slice($from.parentOffset));
        const { word } = lastWord.exec(textContent.slice(0, $from.parentOffset))?.groups ?? {};
        const written = isDone && word !== undefined ? capture()?.expand(word) : null;
        if (word !== undefined && written)
          view.dispatch(view.state.tr.insertText(written, from - word.length, from));
        return false;
      },
    },
  });
}
