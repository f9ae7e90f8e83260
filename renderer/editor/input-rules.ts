import { InputRule, inputRules } from 'prosemirror-inputrules';
import type { Plugin } from 'prosemirror-state';
import { editorSchema, lineAttributes, type LineAttributes } from './schema.ts';

/** “- ” or “* ” at the start of a paragraph makes it a bullet, “1. ” or “1) ” a numbered line. */
export function listRules(): Plugin {
  return inputRules({
    rules: [lineRule(/^[-*•]\s$/, 'bullet'), lineRule(/^\d{1,2}[.)]\s$/, 'numbered')],
  });
}

function lineRule(typed: RegExp, type: LineAttributes['type']): InputRule {
  return new InputRule(
    typed,
    (state, _match, start, end) => {
      const $start = state.doc.resolve(start);
      const line = lineAttributes($start.parent);
      if (line.type !== 'paragraph') return null;
      const { transaction, position } = { transaction: state.tr, position: $start.before() };
      return transaction
        .delete(start, end)
        .setNodeMarkup(position, editorSchema.nodes.line, { ...line, type, level: 0 });
    },
    // Backspace makes a list line plain, see `plainAtStart`.
    { undoable: false },
  );
}
