import { InputRule } from 'prosemirror-inputrules';
import { editorSchema } from '../schema.ts';
import type { Capture } from './suggestion.ts';

/** “Mirthe: ” at the start of a line sets who speaks apart; Backspace right after that takes it back. */
export function speakerRule(capture: () => Capture | null): InputRule {
  return new InputRule(/^(?<name>[^:]{2,60}):\s$/u, (state, { groups }, start, end) => {
    const name = groups?.['name'] ?? '';
    if (capture()?.isSpeaker(name) !== true) return null;
    const behind = start + name.length + 1;
    return state.tr
      .replaceWith(behind, end, editorSchema.text(' '))
      .addMark(start, behind, editorSchema.marks.bold.create())
      .setStoredMarks([]);
  });
}
