import type { ResolvedPos } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { afterEach, vi } from 'vitest';
import type { Capture } from '../../../renderer/editor/capture/suggestion.ts';
import { createView } from '../../../renderer/editor/create-view.ts';
import { FROM_STORE } from '../../../renderer/editor/sync.ts';
import { tellTyping } from '../../../renderer/stores/tell-when-painted.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { handsOn } from './hands.ts';

let opened: EditorView | undefined;

afterEach(() => {
  tellTyping();
  opened?.destroy();
  document.body.replaceChildren();
});

/** An editor with its cursor behind the last letter, and hands on the keys that have letters. */
export function desk(blocks: readonly Block[], capture: Capture | null = null) {
  const told: (readonly Block[])[] = [];
  const view = createView(document.body.appendChild(document.createElement('div')), {
    blocks,
    label: () => 'Bespreking TF, punt 4',
    labelOf: () => () => null,
    capture: () => capture,
    readOnly: () => false,
    onChange: (next) => told.push(next),
    onFocus: () => undefined,
    onLink: () => undefined,
  });
  opened = view;
  const { strike } = handsOn(view);
  // jsdom lays nothing out.
  vi.spyOn(view, 'coordsAtPos').mockReturnValue({ left: 0, right: 0, top: 0, bottom: 0 });
  view.focus();
  const cursorAt = (position: number) => {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)));
  };
  cursorAt(view.state.doc.content.size - 1);
  return {
    view,
    told,
    cursorAt,
    strike: (letters: string) => {
      for (const letter of letters) strike(letter);
    },
    painted: tellTyping,
    written: () => linesOf(view),
    onPage: () => [...view.dom.querySelectorAll('[data-line]')].map((line) => line.textContent),
    /** As the work of another machine comes in: not by the hands at this desk. */
    comesIn: (from: number, to: number, words: string) => {
      const change =
        words === '' ? view.state.tr.delete(from, to) : insertAt(view, from, to, words);
      view.dispatch(change.setMeta(FROM_STORE, true));
    },
    /** The same within a line, where it takes nothing away that was struck here. */
    comesInAtLine(from: number, to: number, words: string) {
      const $from = nearest(view, from);
      const $to = $from.doc.resolve(Math.max($from.pos, Math.min(to, $from.end())));
      const isOthers = !/[A-C]/u.test($from.doc.textBetween($from.pos, $to.pos));
      if (isOthers) this.comesIn($from.pos, $to.pos, words);
    },
    goNear: (position: number) => {
      tellTyping();
      cursorAt(nearest(view, position).pos);
    },
    underline: (from: number, to: number) => {
      const mark = () => Decoration.inline(from, to, { class: 'misspelt' });
      view.setProps({ decorations: ({ doc }) => DecorationSet.create(doc, [mark()]) });
    },
  };
}

function insertAt({ state }: EditorView, from: number, to: number, words: string) {
  return state.tr.insertText(words, from, to);
}

function nearest({ state: { doc } }: EditorView, position: number): ResolvedPos {
  return TextSelection.near(doc.resolve(Math.min(position, doc.content.size))).$from;
}

function linesOf({ state }: EditorView): readonly string[] {
  return state.doc.children.map(({ textContent }) => textContent);
}
