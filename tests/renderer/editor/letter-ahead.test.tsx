import fc from 'fast-check';
import type { ResolvedPos } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { Decoration, DecorationSet, type EditorView } from 'prosemirror-view';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createView } from '../../../renderer/editor/create-view.ts';
import { FROM_STORE } from '../../../renderer/editor/sync.ts';
import { tellTyping } from '../../../renderer/stores/tell-when-painted.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';

let opened: EditorView | undefined;

afterEach(() => {
  tellTyping();
  opened?.destroy();
  document.body.replaceChildren();
});

/** An editor with its cursor behind the last letter, and hands on the keys that have letters. */
function desk(blocks: readonly Block[]) {
  const told: (readonly Block[])[] = [];
  const view = createView(document.body.appendChild(document.createElement('div')), {
    blocks,
    label: () => 'Bespreking TF, punt 4',
    labelOf: () => () => null,
    capture: () => null,
    readOnly: () => false,
    onChange: (next) => told.push(next),
    onFocus: () => undefined,
    onLink: () => undefined,
  });
  opened = view;
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
      for (const letter of letters) {
        const charCode = letter.charCodeAt(0);
        view.dom.dispatchEvent(new KeyboardEvent('keypress', { charCode, cancelable: true }));
      }
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

describe('a letter', () => {
  it('is on the page at once, and in the document and told behind the paint', () => {
    const { strike, onPage, written, told, painted } = desk(text('De kad'));
    strike('e');
    expect(onPage()).toEqual(['De kade']);
    expect(written()).toEqual(['De kad']);
    painted();
    expect(written()).toEqual(['De kade']);
    expect(told).toEqual([text('De kade')]);
  });

  it('is in the document before the next one is on the page, also where none was painted between', () => {
    const { strike, onPage, written, painted, told } = desk(text('De'));
    strike(' kade');
    expect(onPage()).toEqual(['De kade']);
    expect(written()).toEqual(['De kad']);
    painted();
    expect(told.at(-1)).toEqual(text('De kade'));
  });

  it('leaves the cursor behind it, on the page and in the document', () => {
    const { view, strike, painted, cursorAt } = desk(text('Dekade'));
    cursorAt(3);
    strike(' ');
    expect(getSelection()?.focusOffset).toBe(3);
    painted();
    expect(view.state.selection.head).toBe(4);
    expect(getSelection()?.focusOffset).toBe(3);
  });

  it.each([
    ['in an empty line', []],
    [
      'behind a link, which it is no part of',
      [
        {
          type: 'paragraph',
          level: 0,
          inlines: [{ text: 'site', link: 'https://example.org/' }],
        },
      ],
    ],
  ] satisfies [string, readonly Block[]][])(
    '%s goes by way of the document',
    (_where, blocks: readonly Block[]) => {
      const { strike, written, onPage } = desk(blocks);
      strike('x');
      expect(written()[0]?.endsWith('x')).toBe(true);
      expect(onPage()).toEqual(written());
    },
  );

  it('has its line become a list behind the paint', () => {
    const { strike, painted, told } = desk(text('-'));
    strike(' ');
    painted();
    strike('punt');
    painted();
    expect(told.at(-1)).toEqual([{ type: 'bullet', level: 0, inlines: [{ text: 'punt' }] }]);
  });
});

describe('what comes in while a letter is still to be written', () => {
  it('in front of it moves the letter along', () => {
    const { strike, comesIn, painted, written, onPage } = desk(text('Eerst', 'De kad'));
    strike('e');
    comesIn(6, 6, ' dit');
    painted();
    expect(written()).toEqual(['Eerst dit', 'De kade']);
    expect(onPage()).toEqual(written());
  });

  it('and takes its line away leaves the letter', () => {
    const { strike, comesIn, painted, written, onPage } = desk(text('Eerst', 'De kad'));
    strike('e');
    comesIn(6, 14, '');
    painted();
    expect(written()).toEqual(['Eerste']);
    expect(onPage()).toEqual(written());
  });

  it('and underlines the word before it does not have it twice', () => {
    const { strike, underline, painted, written, onPage } = desk(text('De kadd'));
    strike('e');
    underline(4, 8);
    painted();
    expect(written()).toEqual(['De kadde']);
    expect(onPage()).toEqual(written());
  });
});

type Desk = ReturnType<typeof desk>;
type Step = (at: Desk) => void;

const keys = ['A', 'B', 'C', ' '] as const;
const spot = fc.nat(30);
const strikes = fc
  .constantFrom(...keys)
  .map((key): [string, Step] => [key, (at) => at.strike(key)]);
const others = fc.oneof(
  fc.constant<Step>(({ painted }) => painted()),
  spot.map(
    (to): Step =>
      (at) =>
        at.goNear(to),
  ),
  fc.tuple(spot, fc.nat(4), fc.constantFrom('', 'x', 'ijs ')).map(([from, length, words]): Step => {
    return (at) => at.comesInAtLine(from, from + length, words);
  }),
  fc.tuple(spot, spot).map(
    ([from, to]): Step =>
      (at) =>
        at.underline(from, to),
  ),
);
const hour = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: strikes },
    others.map((step): [string, Step] => ['', step]),
  ),
  { maxLength: 25 },
);

describe('whatever happens between the keys', () => {
  it('every letter is written once, and the page shows what is written', () => {
    fc.assert(
      fc.property(hour, (steps) => {
        const at = desk(text('een regel', 'nog een', 'slot'));
        for (const [, step] of steps) step(at);
        at.painted();
        expect(at.onPage()).toEqual(at.written());
        const struck = steps.map(([key]) => key).join('');
        expect(capitals(at.written().join(''))).toBe(capitals(struck));
        at.view.destroy();
      }),
    );
  });
});

function capitals(words: string): string {
  return [...words.replace(/[^A-C]/gu, '')].toSorted().join('');
}
