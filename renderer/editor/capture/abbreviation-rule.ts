import { InputRule } from 'prosemirror-inputrules';
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
