import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { nextNumber } from './list-runs.ts';
import { editorSchema, lineAttributes, type LineAttributes } from './schema.ts';

/**
 * “- ” or “* ” at the start of a paragraph makes it a bullet, “1. ” or “1) ” a numbered line. A list counts by
 * itself, so another number makes one only where it is the next of the list above: “3. Begroting” would lose
 * its 3. One Backspace right after it gives back what was typed.
 */
export function listRules(): Plugin {
  return inputRules({
    rules: [lineRule(/^[-*•]\s$/, 'bullet'), lineRule(/^(?<number>\d{1,2})[.)]\s$/, 'numbered')],
  });
}

function lineRule(typed: RegExp, type: LineAttributes['type']): InputRule {
  return new InputRule(typed, (state, { groups }, start, end) => {
    const $start = state.doc.resolve(start);
    const line = lineAttributes($start.parent);
    const number = Number(groups?.['number'] ?? 1);
    const isFitting = number === 1 || number === nextNumber(state.doc, $start.index(0));
    if (line.type !== 'paragraph' || !isFitting) return null;
    return state.tr
      .delete(start, end)
      .setNodeMarkup($start.before(), editorSchema.nodes.line, { ...line, type, level: 0 });
  });
}
