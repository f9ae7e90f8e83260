import { Selection, TextSelection, type Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { goToPlace, type EditorPlace } from './editor-place.ts';
import type { Lines } from '../../shared/meeting/move-lines.ts';
import { selectedLines } from './selected-lines.ts';

/** The editor that was written in last: what “bold” or “record a decision” is about. */
let active: EditorView | null = null;

export function setActiveEditor(view: EditorView): void {
  active = view;
}

export function forgetEditor(view: EditorView): void {
  if (active === view) active = null;
}

export function hasActiveEditor(): boolean {
  return active !== null;
}

/** Runs a command in the active editor and leaves the cursor there. */
export function runInEditor(command: Command): void {
  if (!active) return;
  command(active.state, active.dispatch.bind(active), active);
  active.focus();
}

export function focusEditor(): void {
  active?.focus();
}

/** The editor that was written in last. */
export function activeEditor(): EditorView | null {
  return active;
}

/** The line with the cursor, counted from 0. */
export function activeLine(): number | null {
  return active ? active.state.selection.$from.index(0) : null;
}

export function goToActivePlace(place: EditorPlace): void {
  if (active) goToPlace(active, place);
}

/** See `selectedLines`. */
export function activeLines(): Lines | null {
  return active && selectedLines(active.state.selection);
}

/** Scrolls the line with the cursor into sight, after something made the page another length. */
export function revealCursor(): void {
  if (active?.hasFocus()) active.dispatch(active.state.tr.scrollIntoView());
}

/** Puts the cursor at the start of a line, or behind the last when there are not so many. */
export function goToLine(index: number): void {
  runInEditor(({ doc, tr }, dispatch) => {
    let start = 0;
    for (const line of doc.children.slice(0, index)) start += line.nodeSize;
    dispatch?.(tr.setSelection(Selection.near(doc.resolve(start))).scrollIntoView());
    return true;
  });
}

/** Whether the cursor is in the editor right now. */
export function isWriting(): boolean {
  return active?.hasFocus() ?? false;
}

const views = new WeakMap<Element, EditorView>();

/** So that the editor in an element can be found, also while it has no focus. */
export function knowEditor(view: EditorView): void {
  views.set(view.dom, view);
}

export interface Selected {
  readonly anchor: number;
  readonly head: number;
}

/** What is selected in the editor in this element; `null` when there is none in it. */
export function selectionIn(element: Element): Selected | null {
  const view = views.get(element);
  if (!view) return null;
  const { anchor, head } = view.state.selection;
  return { anchor, head };
}

/** Selects as far as there is text; says whether there is an editor in this element. */
export function selectIn(element: Element, { anchor, head }: Selected): boolean {
  const view = views.get(element);
  if (!view) return false;
  const { doc } = view.state;
  const at = (position: number) => doc.resolve(Math.min(position, doc.content.size));
  view.dispatch(view.state.tr.setSelection(TextSelection.between(at(anchor), at(head))));
  return true;
}
