import { splitBlockAs, toggleMark } from 'prosemirror-commands';
import type { Attrs } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { editorSchema, lineAttributes, type LineAttributes } from './schema.ts';

/** What keys and commands do to lines; each says whether it applied, as ProseMirror wants it. */

const MAX_LEVEL = 8;

function currentLine(state: EditorState): LineAttributes {
  return lineAttributes(state.selection.$from.parent);
}

function isList({ type }: LineAttributes): boolean {
  return type === 'bullet' || type === 'numbered';
}

/** Changes the attributes of every line in the selection. */
function changeLines(
  state: EditorState,
  change: (line: LineAttributes) => Partial<LineAttributes>,
): Transaction {
  const { from, to } = state.selection;
  const transaction = state.tr;
  state.doc.nodesBetween(from, to, (node, position) => {
    if (node.type !== editorSchema.nodes.line) return;
    const attributes: Attrs = { ...node.attrs, ...change(lineAttributes(node)) };
    transaction.setNodeMarkup(position, null, attributes);
  });
  return transaction;
}

/** Gives the lines that type, or makes them paragraphs when they all have it already. */
export function toggleLineType(type: LineAttributes['type']): Command {
  return (state, dispatch) => {
    const on = currentLine(state).type === type;
    const list = type === 'bullet' || type === 'numbered';
    dispatch?.(
      changeLines(state, ({ level }) =>
        on ? { type: 'paragraph', level: 0 } : { type, level: list ? level : 0 },
      ).scrollIntoView(),
    );
    return true;
  };
}

/** Tab and Shift+Tab: only in a list, so that Tab elsewhere still leaves the editor. */
export function shiftLevel(by: 1 | -1): Command {
  return (state, dispatch) => {
    if (!isList(currentLine(state))) return false;
    dispatch?.(
      changeLines(state, (line) => {
        if (!isList(line)) return {};
        const level = line.level + by;
        return level < 0 ? { type: 'paragraph' } : { level: Math.min(level, MAX_LEVEL) };
      }),
    );
    return true;
  };
}

/** Backspace at the start of a list line or heading, or a line with a label, makes it plain first. */
export const plainAtStart: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { type, level, ref } = currentLine(state);
  if (!empty || $from.parentOffset > 0 || (type === 'paragraph' && ref === null)) return false;
  const plain = level > 0 ? { level: level - 1 } : { type: 'paragraph' as const, ref: null };
  dispatch?.(changeLines(state, () => plain));
  return true;
};

/** Enter on an empty list line ends the list. */
export const endList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.content.size > 0 || !isList(currentLine(state))) return false;
  return shiftLevel(-1)(state, dispatch);
};

/** Enter: a list goes on with its next line; after a heading or a labelled line comes a plain one. */
export const newLine: Command = splitBlockAs((node, atEnd) => {
  const line = lineAttributes(node);
  const goesOn = isList(line);
  const attrs = goesOn ? { ...line, ref: null } : { type: 'paragraph', level: 0, ref: null };
  return goesOn || atEnd || line.ref !== null ? { type: editorSchema.nodes.line, attrs } : null;
});

export const toggleBold: Command = toggleMark(editorSchema.marks.bold);
export const toggleItalic: Command = toggleMark(editorSchema.marks.italic);

/** Links the selected text; `null` takes the link away. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection;
    if (empty) return false;
    const { link } = editorSchema.marks;
    const bare = state.tr.removeMark(from, to, link);
    dispatch?.(href === null ? bare : bare.addMark(from, to, link.create({ href })));
    return true;
  };
}
