import { splitBlockAs, toggleMark } from 'prosemirror-commands';
import type { Attrs, Node } from 'prosemirror-model';
import { AllSelection, type Command, type EditorState, type Transaction } from 'prosemirror-state';
import { editorSchema, lineAttributes, type LineAttributes } from './schema.ts';
import { selectedLines } from './selected-lines.ts';

/** What keys and commands do to lines; each says whether it applied, as ProseMirror wants it. */

const MAX_LEVEL = 8;

/** The line with the cursor, or the first that is selected. */
function currentLine({ doc, selection: { $from } }: EditorState): LineAttributes {
  return lineAttributes(doc.child($from.index(0)));
}

function isList({ type }: LineAttributes): boolean {
  return type === 'bullet' || type === 'numbered';
}

function linesIn({ doc, selection }: EditorState): readonly Node[] {
  const { first, last } = selectedLines(selection);
  return doc.children.slice(first, last + 1);
}

/** Changes the attributes of every line in the selection. */
function changeLines(
  state: EditorState,
  change: (line: LineAttributes) => Partial<LineAttributes>,
): Transaction {
  const { $from } = state.selection;
  const transaction = state.tr;
  let position = $from.posAtIndex($from.index(0), 0);
  for (const line of linesIn(state)) {
    const attributes: Attrs = { ...line.attrs, ...change(lineAttributes(line)) };
    transaction.setNodeMarkup(position, null, attributes);
    position += line.nodeSize;
  }
  return transaction;
}

/** Gives the lines that type, or makes them paragraphs when they all have it already. */
export function toggleLineType(type: LineAttributes['type']): Command {
  return (state, dispatch) => {
    const on = linesIn(state).every((line) => lineAttributes(line).type === type);
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

/** Enter over all there is leaves one empty line, as every other key would that is typed over it. */
export const emptyAll: Command = (state, dispatch) => {
  if (!(state.selection instanceof AllSelection)) return false;
  dispatch?.(state.tr.deleteSelection().scrollIntoView());
  return true;
};

/** Enter on an empty list line ends the list. */
export const endList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parent.content.size > 0 || !isList(currentLine(state))) return false;
  return shiftLevel(-1)(state, dispatch);
};

/** Enter before the text of a labelled line makes room above it: the label stays with its text. */
export const lineAbove: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const hasText = $from.parent.content.size > 0;
  if (!empty || $from.parentOffset > 0 || !hasText || currentLine(state).ref === null) return false;
  dispatch?.(state.tr.insert($from.before(), editorSchema.nodes.line.create()).scrollIntoView());
  return true;
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

/** Marks the selection confidential, or all of the lines it is in when nothing is selected; or no more. */
export const toggleConfidential: Command = (state, dispatch) => {
  const { from, to, empty, $from } = state.selection;
  const [start, end] = empty ? [$from.start(), $from.end()] : [from, to];
  if (start === end) return false;
  const { confidential } = editorSchema.marks;
  const isMarked = isAllMarked(state, start, end);
  const { tr } = state;
  dispatch?.(
    isMarked
      ? tr.removeMark(start, end, confidential)
      : tr.addMark(start, end, confidential.create()),
  );
  return true;
};

function isAllMarked({ doc }: EditorState, start: number, end: number): boolean {
  let isMarked = true;
  doc.nodesBetween(start, end, (node) => {
    if (node.isText && !editorSchema.marks.confidential.isInSet(node.marks)) isMarked = false;
  });
  return isMarked;
}
