import type { Mark, ResolvedPos } from 'prosemirror-model';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { editorSchema } from './schema.ts';

interface Link {
  readonly href: string;
  readonly from: number;
  readonly to: number;
}

/** The link that the cursor is in or at, or the first one among what is selected. */
export function linkAt({ doc, selection }: EditorState): Link | null {
  const { from, to, empty, $from } = selection;
  if (empty) return linkAround($from);
  let href: string | null = null;
  doc.nodesBetween(from, to, ({ marks }) => {
    href ??= hrefOf(marks);
  });
  return href === null ? null : { href, from, to };
}

/** All of it, also where a part is bold and so a text of its own. */
function linkAround($at: ResolvedPos): Link | null {
  const href = hrefOf($at.nodeBefore?.marks) ?? hrefOf($at.nodeAfter?.marks);
  if (href === null) return null;
  let start = $at.start();
  let from: number | null = null;
  for (const node of $at.parent.children) {
    const end = start + node.nodeSize;
    const isPart = hrefOf(node.marks) === href;
    if (isPart) from ??= start;
    // An equal one may stand elsewhere in the line.
    else if (start >= $at.pos) return from === null ? null : { href, from, to: start };
    else if (end <= $at.pos) from = null;
    start = end;
  }
  return from === null ? null : { href, from, to: start };
}

function hrefOf(marks: readonly Mark[] = []): string | null {
  const mark = marks.find(({ type }) => type === editorSchema.marks.link);
  return mark ? (mark.attrs as { readonly href: string }).href : null;
}

/**
 * Links the selected text, or gives the link at the cursor another address, or writes the address where there
 * is neither; `null` takes the link away. The cursor goes behind it, so that the next key adds and replaces
 * nothing.
 */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { link } = editorSchema.marks;
    const { from, to } = linkAt(state) ?? state.selection;
    if (from === to && href === null) return false;
    const written = from === to && href !== null ? state.tr.insertText(href, from) : state.tr;
    const end = written.mapping.map(to);
    const bare = written.removeMark(from, end, link);
    const linked = href === null ? bare : bare.addMark(from, end, link.create({ href }));
    dispatch?.(linked.setSelection(TextSelection.create(linked.doc, end)).setStoredMarks([]));
    return true;
  };
}
