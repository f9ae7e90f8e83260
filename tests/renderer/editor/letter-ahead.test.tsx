import fc from 'fast-check';
import type { EditorView } from 'prosemirror-view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Capture } from '../../../renderer/editor/capture/suggestion.ts';
import { followPlace, type EditorPlace } from '../../../renderer/editor/editor-place.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';
import { desk } from './letter-desk.ts';

describe('a letter', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

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

  it.each([60, 180, 300, 390])(
    'each %i ms takes the cursor along by itself, and has it told before it blinks',
    (gap) => {
      const { view, strike, painted } = desk(text('De'));
      strike(' k');
      painted();
      vi.advanceTimersByTime(1_000);
      const told: number[] = [];
      const put = vi.spyOn(Selection.prototype, 'collapse');
      put.mockImplementation(() => told.push(performance.now()));
      for (const letter of 'ade bij de haven') {
        strike(letter);
        painted();
        vi.advanceTimersByTime(gap);
      }
      const places = put.mock.calls.map(([node]) => node?.nodeName);
      put.mockRestore();
      expect(places.slice(0, 2)).toEqual(['#text', 'P']);
      const pauses = told.slice(1).map((time, at) => time - (told[at] ?? 0));
      expect(Math.max(...pauses)).toBeLessThan(500);
      expect(pauses.filter((pause) => pause > 0).every((pause) => pause >= 390)).toBe(true);
      expect(beforeCursor(view)).toBe('De kade bij de haven');
    },
  );

  it('that is written because the text is left does not bring the cursor back', () => {
    const { view, strike, painted } = desk(text('De'));
    strike(' k');
    const line = view.dom.querySelector('[data-line]');
    document.body.appendChild(document.createElement('button')).focus();
    // As Chromium leaves it.
    getSelection()?.collapse(line, 1);
    const put = vi.spyOn(Selection.prototype, 'collapse');
    painted();
    vi.advanceTimersByTime(1_000);
    expect(put).not.toHaveBeenCalled();
    put.mockRestore();
  });

  it('comes whole where it takes two places in the text', () => {
    const { view, strike, painted, told } = desk(text('Mooi '));
    strike('🌊');
    painted();
    expect(told.at(-1)).toEqual(text('Mooi 🌊'));
    expect(view.state.selection.head).toBe(8);
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

describe('behind a letter', () => {
  it('who keeps the place of the cursor has it behind that letter', async () => {
    const { view, strike, cursorAt, painted } = desk(text('De kad is hoog'));
    cursorAt(7);
    await rest();
    const kept: EditorPlace[] = [];
    const stop = followPlace(view, (place) => kept.push(place));
    await rest();
    kept.length = 0;
    strike('e');
    // The page has moved its cursor; the document has not.
    await vi.waitUntil(() => kept.length > 0);
    painted();
    await rest();
    expect(kept.at(-1)?.head.offset).toBe(7);
    stop();
  });

  it('all is told that follows, also where that letter could not be written well', () => {
    let fails = true;
    const suggest = () => {
      if (fails) throw new Error('It failed');
      return null;
    };
    const failing = { suggest, completesWords: () => false } as unknown as Capture;
    const { view, strike, told, painted } = desk(text('De kad'), failing);
    strike('e');
    expect(painted).toThrow('It failed');
    fails = false;
    view.dispatch(view.state.tr.insertText(' is af'));
    painted();
    expect(told).toHaveLength(1);
  });
});

/** The text up to where the page has its cursor. */
function beforeCursor({ dom }: EditorView): string {
  const { focusNode, focusOffset } = getSelection() ?? {};
  const range = document.createRange();
  range.setStart(dom, 0);
  if (focusNode) range.setEnd(focusNode, focusOffset ?? 0);
  return range.toString();
}

/** Until the page has told of where its cursor went before. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('what comes in while a letter is still to be written', () => {
  it('in front of it moves the letter along', () => {
    const { strike, comesIn, painted, written, onPage } = desk(text('Eerst', 'De kad'));
    strike('e');
    comesIn(6, 6, ' dit');
    painted();
    expect(written()).toEqual(['Eerst dit', 'De kade']);
    expect(onPage()).toEqual(written());
  });

  it('and takes its line away leaves the letter in one of its own', () => {
    const { strike, comesIn, painted, written, onPage } = desk(text('Eerst', 'De kad'));
    strike('e');
    comesIn(7, 15, '');
    painted();
    expect(written()).toEqual(['Eerst', 'e']);
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
