import type { Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

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

/** The line with the cursor, counted from 0. */
export function activeLine(): number | null {
  return active ? active.state.selection.$from.index(0) : null;
}

/** Whether the cursor is in the editor right now. */
export function isWriting(): boolean {
  return active?.hasFocus() ?? false;
}
