import { useLayoutEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { isEqual } from '../../shared/equal.ts';
import { say } from './notices.ts';
import { ui, useUi, type Overlay } from './ui-store.ts';

interface Draft {
  readonly began: unknown;
  readonly now: unknown;
}

/** What is filled in in the dialogs, for as long as somebody may come back to one. */
const drafts = new WeakMap<Overlay, Map<string, Draft>>();

/** State of a dialog that is not lost when the dialog is closed by a slip: it can be opened again with it. */
export function useDialogDraft<T>(
  name: string,
  begin: () => T,
): readonly [T, Dispatch<SetStateAction<T>>] {
  const overlay = useOwnOverlay();
  const [began] = useState(() => (draftOf(overlay, name)?.began as T | undefined) ?? begin());
  const [now, setNow] = useState(() => (draftOf(overlay, name)?.now as T | undefined) ?? began);
  useLayoutEffect(() => {
    if (!overlay) return;
    const own = drafts.get(overlay) ?? new Map<string, Draft>();
    drafts.set(overlay, own.set(name, { began, now }));
  }, [overlay, name, began, now]);
  return [now, setNow];
}

function draftOf(overlay: Overlay | null, name: string): Draft | undefined {
  return overlay ? drafts.get(overlay)?.get(name) : undefined;
}

/** What a dialog is shown as: by the end of its work something else may lie over the screen. */
export function useOwnOverlay(): Overlay | null {
  const [overlay] = useState(() => useUi.getState().overlay);
  return overlay;
}

/** Whether something was filled in that would be lost. */
export function isDialogChanged(): boolean {
  const { overlay } = useUi.getState();
  const own = overlay ? [...(drafts.get(overlay)?.values() ?? [])] : [];
  return own.some(({ began, now }) => !isEqual(began, now));
}

/** Closes what lies over the screen without keeping it, and tells of it when there was something to keep. */
export function leaveDialog(): void {
  const { overlay } = useUi.getState();
  const isChanged = isDialogChanged();
  ui.closeOverlay();
  if (!overlay || !isChanged) return;
  const again = { label: say('app.openAgain'), run: () => void showInstead(overlay) };
  ui.tell({ tone: 'done', text: say('app.notKept'), actions: [again] });
}

/** What lies over the screen now can be come back to. */
export function showInstead(overlay: Overlay): void {
  leaveDialog();
  ui.show(overlay);
}

/** Where the user is: what takes its time looks there by the end whether he still is. */
export function whereNow(): () => boolean {
  const { screen, overlay } = useUi.getState();
  return () => {
    const now = useUi.getState();
    return now.screen === screen && (now.overlay === null || now.overlay === overlay);
  };
}

/** Shows what was asked for, or tells that it is there when the user is at something else by now. */
export function showUnlessAway(overlay: Overlay, isStillThere: () => boolean, text: string): void {
  if (isStillThere()) {
    ui.show(overlay);
    return;
  }
  const look = { label: say('app.look'), run: () => void showInstead(overlay) };
  ui.tell({ tone: 'done', text, actions: [look], stays: true });
}
