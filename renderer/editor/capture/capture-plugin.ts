import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { tellTyping } from '../../stores/tell-when-painted.ts';
import { lineAttributes } from '../schema.ts';
import { FROM_STORE } from '../sync.ts';
import { chipElement } from './chip.ts';
import type { Capture, Suggestion } from './suggestion.ts';
import { takeOver } from './take-over.ts';

interface Shown {
  /** Where the line stands in the document. */
  readonly line: number;
  readonly suggestion: Suggestion;
}

interface CaptureState {
  readonly shown: Shown | null;
  /** Lines of which the user wants no suggestion. */
  readonly left: readonly number[];
}

const key = new PluginKey<CaptureState>('capture');
const LEAVE = 'leave';
/** After so long without another suggestion it is spoken, in milliseconds: not at every key. */
const SPEAK_AFTER = 700;

/**
 * Shows under the line that is being typed what its marker means. Only typing brings the chip, never
 * the cursor or an undo; Enter takes the line over, Esc leaves it as it is for good.
 */
export function capturePlugin(capture: () => Capture | null): Plugin<CaptureState> {
  return new Plugin<CaptureState>({
    key,
    state: {
      init: () => ({ shown: null, left: [] }),
      apply: (transaction, before, _old, state) => next(transaction, before, state, capture()),
    },
    props: {
      decorations: (state) => chips(state, capture()),
      handleKeyDown: (view, event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing)
          return false;
        if (event.key === 'Enter') return accept(view, capture());
        return event.key === 'Escape' && leave(view);
      },
      handleDOMEvents: {
        mousedown: (view, event) => {
          const pressed = event.target instanceof Element ? event.target : null;
          const action = pressed?.closest<HTMLElement>('[data-suggestion]')?.dataset['suggestion'];
          if (action === undefined) return false;
          event.preventDefault();
          return action === 'leave' ? leave(view) : accept(view, capture());
        },
      },
    },
    view: () => speaker(capture),
  });
}

function next(
  transaction: Transaction,
  { shown, left }: CaptureState,
  state: EditorState,
  capture: Capture | null,
): CaptureState {
  if (transaction.getMeta(key) === LEAVE && shown)
    return { shown: null, left: [...left, shown.line] };
  const line = lineOfCursor(state);
  if (!transaction.docChanged) return { shown: shown && shown.line === line ? shown : null, left };
  const stillLeft = left.flatMap((position) => {
    const { pos, deleted } = transaction.mapping.mapResult(position);
    return deleted || !state.doc.nodeAt(pos)?.content.size ? [] : [pos];
  });
  const isTyped = transaction.getMeta(FROM_STORE) !== true;
  const wanted = isTyped && line !== null && !stillLeft.includes(line);
  return { shown: wanted ? suggestionAt(state, line, capture) : null, left: stillLeft };
}

function lineOfCursor({ selection: { $from, empty } }: EditorState): number | null {
  return empty ? $from.before(1) : null;
}

function suggestionAt(state: EditorState, line: number, capture: Capture | null): Shown | null {
  const node = state.doc.nodeAt(line);
  if (!node) return null;
  const { type, ref } = lineAttributes(node);
  if (ref !== null || type === 'heading') return null;
  const suggestion = capture?.suggest(node.textContent) ?? null;
  return suggestion && { line, suggestion };
}

function chips(state: EditorState, capture: Capture | null): DecorationSet | null {
  const shown = key.getState(state)?.shown;
  const node = shown && state.doc.nodeAt(shown.line);
  if (!node || !capture) return null;
  const { suggestion } = shown;
  const chip = Decoration.widget(
    shown.line + node.nodeSize,
    () => chipElement(suggestion, capture.keyTexts),
    { side: -1, key: `chip ${suggestion.spoken}`, ignoreSelection: true },
  );
  return DecorationSet.create(state.doc, [chip]);
}

function accept(view: EditorView, capture: Capture | null): boolean {
  // Before the text of the line Enter makes room above it, as always.
  if (!shownIn(view) || !capture || view.state.selection.$from.parentOffset === 0) return false;
  // What was typed before is a change of its own, with the last letter.
  const hadTyped = tellTyping();
  const shown = shownIn(view);
  if (shown)
    view.dispatch(takeOver(view.state, shown.line, shown.suggestion.marker, capture.newId));
  // What was told comes back from the meeting at once, without what is taken over here.
  if (hadTyped) tellTyping();
  return true;
}

function shownIn({ state }: EditorView): Shown | null {
  return key.getState(state)?.shown ?? null;
}

function leave(view: EditorView): boolean {
  if (!shownIn(view)) return false;
  view.dispatch(view.state.tr.setMeta(key, LEAVE));
  return true;
}

/** Tells of a chip once, when the typing rests. */
function speaker(capture: () => Capture | null) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasShown = false;
  return {
    update: (view: EditorView) => {
      const isShown = shownIn(view) !== null;
      if (isShown === wasShown) return;
      wasShown = isShown;
      clearTimeout(timer);
      timer = setTimeout(
        () => capture()?.announce(shownIn(view)?.suggestion.spoken ?? ''),
        isShown ? SPEAK_AFTER : 0,
      );
    },
    destroy: () => {
      clearTimeout(timer);
    },
  };
}
