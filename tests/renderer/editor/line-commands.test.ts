import {
  AllSelection,
  EditorState,
  TextSelection,
  type Command,
  type Selection,
} from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import { blocksFromDoc, docFromBlocks } from '../../../renderer/editor/blocks-doc.ts';
import {
  endList,
  lineAbove,
  newLine,
  plainAtStart,
  shiftLevel,
  toggleBold,
  toggleLineType,
} from '../../../renderer/editor/line-commands.ts';
import { linkAt, setLink } from '../../../renderer/editor/links.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';

const ref = { type: 'action', id: 'action31' } as const;

function line(type: Block['type'], words: string, level = 0): Block {
  return { type, level, inlines: words === '' ? [] : [{ text: words }] };
}

/** The blocks after a command with the cursor (or a selection) in line `at`. */
function after(
  blocks: readonly Block[],
  command: Command,
  { at = 0, from = 0, to = from }: { at?: number; from?: number; to?: number },
): readonly Block[] {
  return afterSelecting(blocks, command, (doc) => {
    let start = 1;
    for (let index = 0; index < at; index++) start += doc.child(index).nodeSize;
    return TextSelection.create(doc, start + from, start + to);
  });
}

function afterSelecting(
  blocks: readonly Block[],
  command: Command,
  select: (doc: Node) => Selection,
): readonly Block[] {
  const doc = docFromBlocks(blocks);
  const selection = select(doc);
  let state = EditorState.create({ doc, selection });
  command(state, (transaction) => {
    state = state.apply(transaction);
  });
  return blocksFromDoc(state.doc);
}

describe('Enter', () => {
  it('goes on with the list at the same level', () => {
    expect(after([line('bullet', 'eerste', 1)], newLine, { from: 6 })).toEqual([
      line('bullet', 'eerste', 1),
      line('bullet', '', 1),
    ]);
  });

  it('splits a paragraph in two', () => {
    expect(after(text('eentwee'), newLine, { from: 3 })).toEqual(text('een', 'twee'));
  });

  it('gives a plain line after a heading', () => {
    expect(after([line('heading', 'Besproken')], newLine, { from: 9 })).toEqual([
      line('heading', 'Besproken'),
      line('paragraph', ''),
    ]);
  });

  it.each([3, 11])('leaves the label on its own line, split at %i', (from) => {
    const [first, second] = after([{ ...line('paragraph', 'Opzet maken'), ref }], newLine, {
      from,
    });
    expect(first?.ref).toEqual(ref);
    expect(second?.ref).toBeUndefined();
  });

  it('before the text of a labelled line makes room above it, and the label stays with its text', () => {
    const labelled = { ...line('paragraph', 'Opzet maken'), ref };
    expect(after([labelled], lineAbove, { from: 0 })).toEqual([line('paragraph', ''), labelled]);
  });

  it('ends the list on an empty line, one level at a time', () => {
    const deep = [line('bullet', 'eerste'), line('bullet', '', 1)];
    const once = after(deep, endList, { at: 1 });
    expect(once).toEqual([line('bullet', 'eerste'), line('bullet', '')]);
    expect(after(once, endList, { at: 1 })).toEqual([
      line('bullet', 'eerste'),
      line('paragraph', ''),
    ]);
  });
});

describe('Tab', () => {
  it('shifts a list line and comes back', () => {
    const list = [line('numbered', 'eerste'), line('numbered', 'tweede')];
    const deeper = after(list, shiftLevel(1), { at: 1 });
    expect(deeper[1]).toEqual(line('numbered', 'tweede', 1));
    expect(after(deeper, shiftLevel(-1), { at: 1 })).toEqual(list);
  });

  it('leaves the editor where there is no list', () => {
    const state = EditorState.create({ doc: docFromBlocks(text('gewone tekst')) });
    expect(shiftLevel(1)(state)).toBe(false);
  });

  it('goes no deeper than the schema allows', () => {
    const deepest = [line('bullet', 'diep', 8)];
    expect(after(deepest, shiftLevel(1), {})).toEqual(deepest);
  });
});

describe('Backspace at the start', () => {
  it('makes a list line plain and leaves its text', () => {
    expect(after([line('bullet', 'eerste')], plainAtStart, {})).toEqual(text('eerste'));
  });

  it('takes the label away before it joins lines', () => {
    expect(after([{ ...line('paragraph', 'Opzet'), ref }], plainAtStart, {})).toEqual(
      text('Opzet'),
    );
  });

  it('is left to the editor in the middle of a line', () => {
    const doc = docFromBlocks([line('bullet', 'eerste')]);
    const state = EditorState.create({ doc, selection: TextSelection.create(doc, 3) });
    expect(plainAtStart(state)).toBe(false);
  });
});

describe('commands about lines and text', () => {
  it('turn lines into a list and back', () => {
    const plain = text('een', 'twee');
    const list = after(plain, toggleLineType('bullet'), { to: 6 });
    expect(list).toEqual([line('bullet', 'een'), line('bullet', 'twee')]);
    expect(after(list, toggleLineType('bullet'), { to: 6 })).toEqual(plain);
  });

  it('make a list of all lines as long as one of them is none', () => {
    const mixed = [line('bullet', 'een'), ...text('twee')];
    const list = after(mixed, toggleLineType('bullet'), { to: 6 });
    expect(list).toEqual([line('bullet', 'een'), line('bullet', 'twee')]);
  });

  it('leave a line alone of which only the start is reached', () => {
    const [first, second] = after(text('een', 'twee'), toggleLineType('bullet'), { to: 5 });
    expect([first, second]).toEqual([line('bullet', 'een'), ...text('twee')]);
  });

  it('reach all lines where all is selected', () => {
    const list = [line('bullet', 'een'), line('bullet', 'twee')];
    const all = (doc: Node) => new AllSelection(doc);
    expect(afterSelecting(list, toggleLineType('bullet'), all)).toEqual(text('een', 'twee'));
    expect(afterSelecting(list, shiftLevel(1), all).map(({ level }) => level)).toEqual([1, 1]);
  });

  it('keep the record of a line whose type changes', () => {
    const [changed] = after([{ ...line('paragraph', 'Opzet'), ref }], toggleLineType('bullet'), {});
    expect(changed).toEqual({ ...line('bullet', 'Opzet'), ref });
  });

  it('make the selected words bold', () => {
    expect(after(text('Mirthe: ja'), toggleBold, { to: 7 })[0]?.inlines).toEqual([
      { text: 'Mirthe:', bold: true },
      { text: ' ja' },
    ]);
  });

  it('link the selected words and take the link away', () => {
    const linked = after(text('zie de nota'), setLink('https://example.org/nota'), {
      from: 7,
      to: 11,
    });
    expect(linked[0]?.inlines[1]).toEqual({ text: 'nota', link: 'https://example.org/nota' });
    expect(after(linked, setLink(null), { from: 7, to: 11 })).toEqual(text('zie de nota'));
  });
});

describe('a link', () => {
  const href = 'https://waterrand.example/stuk';

  it('without a selection is written out where the cursor is', () => {
    expect(after(text('zie '), setLink(href), { from: 4 })).toEqual([
      { type: 'paragraph', level: 0, inlines: [{ text: 'zie ' }, { text: href, link: href }] },
    ]);
  });

  describe('that is there', () => {
    const other = 'https://waterrand.example/ander';
    const linked: readonly Block[] = [
      {
        type: 'paragraph',
        level: 0,
        inlines: [
          { text: 'zie ' },
          { text: 'het ', link: href },
          { text: 'stuk', bold: true, link: href },
          { text: ' en ' },
          { text: 'nog eens', link: href },
        ],
      },
    ];
    const addressAt = (from: number, to = from) => {
      let address: string | null | undefined;
      const look: Command = (state) => {
        address = linkAt(state)?.href ?? null;
        return true;
      };
      after(linked, look, { from, to });
      return address;
    };

    it.each([4, 6, 8, 10, 12, 16, 24])(
      'is known from the cursor in it or at its end (%i)',
      (at) => {
        expect(addressAt(at)).toBe(href);
      },
    );

    it('is known from a selection that has a part of it, and not from elsewhere', () => {
      expect(addressAt(0, 6)).toBe(href);
      expect(addressAt(0, 3)).toBeNull();
      expect(addressAt(2)).toBeNull();
      expect(addressAt(14)).toBeNull();
    });

    it('gets another address as a whole from the cursor in it, and no other link with it', () => {
      expect(after(linked, setLink(other), { from: 6 })[0]?.inlines).toEqual([
        { text: 'zie ' },
        { text: 'het ', link: other },
        { text: 'stuk', bold: true, link: other },
        { text: ' en ' },
        { text: 'nog eens', link: href },
      ]);
      expect(after(linked, setLink(null), { from: 20 })[0]?.inlines.at(-1)).toEqual({
        text: ' en nog eens',
      });
    });
  });

  it('leaves the cursor behind it, so that the next key adds', () => {
    const linkAndType: Command = (state, dispatch) =>
      setLink(href)(state, (transaction) => {
        dispatch?.(transaction);
        dispatch?.(state.apply(transaction).tr.insertText('!'));
      });
    expect(after(text('zie stuk'), linkAndType, { from: 4, to: 8 })[0]?.inlines).toEqual([
      { text: 'zie ' },
      { text: 'stuk', link: href },
      { text: '!' },
    ]);
  });
});
