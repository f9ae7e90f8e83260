import { Fragment, Slice, type Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import type { RecordRef } from '../../shared/meeting/schema.ts';
import { editorSchema, lineAttributes } from './schema.ts';

/**
 * The label of a line goes along when the whole line is cut and pasted. It is of one line only: a copy has
 * none as long as the line itself is there, and neither has a line of another meeting.
 */
export function labelClipboardPlugin(isRecord: (ref: RecordRef) => boolean): Plugin {
  return new Plugin({
    props: {
      transformPasted: (slice, view) => {
        const taken = refsIn(view.state.doc);
        return mapLines(slice, (line, { ref }) =>
          ref && (taken.has(ref.id) || !isRecord(ref)) ? withRef(line, null) : line,
        );
      },
      transformCopied: (slice, { state }) => withoutPartLines(slice, state),
    },
    appendTransaction: (transactions, before, after) =>
      transactions.some((one) => one.getMeta('uiEvent') === 'cut') ? afterCut(before, after) : null,
  });
}

function refsIn(doc: Node): ReadonlySet<string> {
  return new Set(doc.children.flatMap((line) => lineAttributes(line).ref?.id ?? []));
}

function mapLines(
  { content, openStart, openEnd }: Slice,
  change: (line: Node, attributes: ReturnType<typeof lineAttributes>) => Node,
): Slice {
  const lines = content.content.map((line) =>
    line.type === editorSchema.nodes.line ? change(line, lineAttributes(line)) : line,
  );
  return new Slice(Fragment.from(lines), openStart, openEnd);
}

function withRef(line: Node, ref: RecordRef | null): Node {
  return editorSchema.nodes.line.create({ ...line.attrs, ref }, line.content);
}

/** A few words of a line are not the decision or the action. */
function withoutPartLines(slice: Slice, { selection: { $from, $to } }: EditorState): Slice {
  const lines = slice.content.content;
  const isPart = (line: Node) =>
    (line === lines[0] && $from.parentOffset > 0) ||
    (line === lines.at(-1) && $to.parentOffset < $to.parent.content.size);
  return mapLines(slice, (line) => (isPart(line) ? withRef(line, null) : line));
}

/** The line that is left where lines were cut away is labelled as what is left in it was. */
function afterCut(
  { selection: { $from, $to } }: EditorState,
  after: EditorState,
): Transaction | null {
  const isWhole = $to.parentOffset === $to.parent.content.size;
  if ($from.parentOffset > 0 || ($from.sameParent($to) && !isWhole)) return null;
  const left = after.selection.$from;
  const ref = isWhole ? null : lineAttributes($to.parent).ref;
  if (lineAttributes(left.parent).ref === ref) return null;
  return after.tr.setNodeMarkup(left.before(1), null, { ...left.parent.attrs, ref });
}
