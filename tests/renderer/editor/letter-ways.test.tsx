// @vitest-environment jsdom
import fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it, vi } from 'vitest';
import { blocksFromDoc } from '../../../renderer/editor/blocks-doc.ts';
import { toggleBold } from '../../../renderer/editor/line-commands.ts';
import { syncTransaction } from '../../../renderer/editor/sync.ts';
import { tellTyping, tellTypingFirst } from '../../../renderer/stores/tell-when-painted.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';
import { deskFor } from './capture-desk.ts';

/** Whether a letter may be on the page before the document has it, and how often one was. */
const way = vi.hoisted(() => ({ isAhead: true, letters: 0 }));
vi.mock(import('../../../renderer/editor/letter-ahead.ts'), async (importOriginal) => {
  const original = await importOriginal();
  return {
    ...original,
    showLetter: (...letter) => {
      const shown = way.isAhead ? original.showLetter(...letter) : null;
      if (shown) way.letters += 1;
      return shown;
    },
  };
});
tellTypingFirst();

/** Every kind of line and of edge in a line that a letter can come to. */
const minutes: readonly Block[] = [
  {
    type: 'paragraph',
    level: 0,
    inlines: [{ text: 'een ' }, { text: 'vet', bold: true }, { text: ' woord' }],
  },
  {
    type: 'bullet',
    level: 0,
    inlines: [{ text: 'zie ' }, { text: 'hier', link: 'https://example.org/' }, { text: ' na' }],
  },
  {
    type: 'paragraph',
    level: 0,
    inlines: [{ text: 'kade' }],
    ref: { type: 'action', id: 'a1' },
  },
  ...text(''),
  {
    type: 'paragraph',
    level: 0,
    inlines: [{ text: 'onder ons', confidential: true }, { text: 's' }],
  },
  { type: 'numbered', level: 0, inlines: [{ text: 'slot', italic: true }] },
];

type Desk = ReturnType<typeof deskFor>;
interface Step {
  readonly name: string;
  readonly take: (desk: Desk) => void;
}

/** Among them what becomes a list, a name, an abbreviation or a speaker while it is typed. */
const words = [
  'n',
  'é',
  ' ',
  '.',
  '!',
  'een ',
  '- ',
  '1. ',
  'nav ',
  ' nav.',
  '@No',
  'Jo',
  'Joris: ',
];
const letters = fc.constantFrom(...words).map((word) => ({
  name: `“${word}”`,
  take: ({ press, strike }: Desk) => {
    for (const key of word) {
      press(key);
      strike(key);
    }
  },
}));
const markers = fc.constantFrom('Actie Joris 1 nov: ', 'Besluit: ', 'Vraag: ').map((marker) => ({
  name: marker,
  take: ({ insert }: Desk) => {
    tellTyping();
    insert(marker);
  },
}));
const otherKeys = fc.constantFrom('Enter', 'Tab', 'Escape', 'Backspace').map((key) => ({
  name: key,
  take: ({ press }: Desk) => {
    press(key);
  },
}));
const going = fc.tuple(fc.nat(60), fc.constantFrom(0, 0, 3)).map(([from, length]) => ({
  name: `to ${String(from)}, ${String(length)} selected`,
  take: ({ view }: Desk) => {
    tellTyping();
    const { doc, tr } = view.state;
    const at = (position: number) => doc.resolve(Math.min(position, doc.content.size));
    view.dispatch(tr.setSelection(TextSelection.between(at(from), at(from + length))));
  },
}));
const bold: Step = {
  name: 'bold',
  take: ({ view }) => {
    tellTyping();
    toggleBold(view.state, view.dispatch);
  },
};
const redrawn: Step = {
  name: 'drawn again',
  take: ({ view }) => {
    view.setProps({});
  },
};
const painted: Step = { name: 'painted', take: tellTyping };
const fromElsewhere = fc.nat(8).map((at) => ({
  name: `a line from elsewhere at ${String(at)}`,
  take: ({ view }: Desk) => {
    tellTyping();
    const blocks = blocksFromDoc(view.state.doc).toSpliced(at, at % 2, ...text('ander'));
    const transaction = syncTransaction(view.state, blocks, 'stays');
    if (transaction) view.dispatch(transaction);
  },
}));
const anHour = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: letters },
    { weight: 2, arbitrary: otherKeys },
    { weight: 2, arbitrary: going },
    { weight: 2, arbitrary: fc.constantFrom(painted, bold, redrawn) },
    { weight: 1, arbitrary: markers },
    { weight: 1, arbitrary: fromElsewhere },
  ),
  { minLength: 5, maxLength: 30 },
);

/** What one finds at the end of it. */
function after(steps: readonly Step[], isAhead: boolean) {
  way.isAhead = isAhead;
  const label = { tone: 'action', text: 'Actie 31' } as const;
  const desk = deskFor({ completesWords: true, label }, minutes);
  desk.view.focus();
  for (const { take } of steps) take(desk);
  const told = desk.told().at(-1);
  const { state, dom } = desk.view;
  const { focusNode, focusOffset } = getSelection() ?? { focusNode: null, focusOffset: 0 };
  const found = {
    written: blocksFromDoc(state.doc),
    cursor: state.selection.toJSON() as unknown,
    cursorOnPage: focusNode && desk.view.posAtDOM(focusNode, focusOffset),
    page: dom.outerHTML,
    names: document.querySelector('[role="listbox"]')?.textContent,
    told,
    recorded: desk.recorded(),
  };
  desk.view.destroy();
  document.body.replaceChildren();
  return found;
}

describe('whether a letter is first on the page or first in the document', () => {
  it('makes no difference for what is written, shown and told in the end', () => {
    fc.assert(
      fc.property(anHour, (steps) => {
        expect(after(steps, true)).toEqual(after(steps, false));
      }),
      { numRuns: 60 },
    );
    expect(way.letters).toBeGreaterThan(100);
  });
});
