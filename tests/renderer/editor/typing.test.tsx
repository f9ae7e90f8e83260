import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useCommands } from '../../../renderer/commands/registry.ts';
import { createView } from '../../../renderer/editor/create-view.ts';
import type { LabelOf } from '../../../renderer/editor/labels.ts';
import { tellTyping } from '../../../renderer/stores/tell-when-painted.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';
import { handsOn } from './hands.ts';

// jsdom has no clipboard; ProseMirror only passes the event on.
vi.stubGlobal('ClipboardEvent', Event);
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

let opened: EditorView | undefined;

afterEach(() => {
  opened?.destroy();
  document.body.replaceChildren();
});

/** An editor on a page, and what it has told of itself. */
function write(blocks: readonly Block[], labelOf: LabelOf = () => null, readOnly = false) {
  const changes: (readonly Block[])[] = [];
  const place = document.body.appendChild(document.createElement('div'));
  const view = createView(place, {
    blocks,
    label: () => 'Bespreking TF, punt 4',
    labelOf: () => labelOf,
    capture: () => null,
    readOnly: () => readOnly,
    onChange: (next) => changes.push(next),
    onFocus: () => undefined,
    onLink: () => undefined,
  });
  opened = view;
  return {
    view,
    place,
    /** What it has told so far, without waiting for a paint. */
    get changes() {
      tellTyping();
      return changes;
    },
    cursorAt: (position: number) => {
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)));
    },
    select: (from: number, to: number) => {
      view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)));
    },
    ...handsOn(view),
  };
}

describe('a text that is open to read only', () => {
  it('can be gone to and read, not written', () => {
    const { dom } = write(text('Gelezen'), undefined, true).view;
    expect(dom.getAttribute('contenteditable')).toBe('false');
    expect(dom.getAttribute('aria-readonly')).toBe('true');
    expect(dom.tabIndex).toBe(0);
  });
});

describe('typing', () => {
  it('tells what was typed until then, and nothing when only the cursor moves', () => {
    const desk = write(text('D'));
    desk.cursorAt(2);
    expect(desk.changes).toEqual([]);
    desk.type('e t');
    expect(desk.changes).toEqual([text('De t')]);
    desk.type('a');
    expect(desk.changes).toEqual([text('De t'), text('De ta')]);
  });

  it('puts the letter of a key in the place of what is selected, in the same letters', () => {
    const desk = write([
      { type: 'paragraph', level: 0, inlines: [{ text: 'Een ' }, { text: 'vet', bold: true }] },
    ]);
    desk.view.focus();
    desk.select(6, 8);
    desk.strike('l');
    expect(desk.changes.at(-1)?.[0]?.inlines).toEqual([
      { text: 'Een ' },
      { text: 'vl', bold: true },
    ]);
  });

  it('leaves a letter to the browser while only the browser knows where the cursor is', () => {
    const desk = write(text('Een'));
    desk.view.focus();
    desk.cursorAt(4);
    getSelection()?.collapse(desk.view.dom.querySelector('[data-line]')?.firstChild ?? null, 1);
    expect(desk.strike('x')).toBe('left to the browser');
    expect(desk.changes).toEqual([]);
  });

  it('leaves keys that are no letters, and letters with Ctrl, to others', () => {
    const desk = write(text('Een'));
    desk.cursorAt(4);
    desk.strike('\u0008');
    desk.strike('b', { ctrlKey: true });
    expect(desk.changes).toEqual([]);
  });

  it.each([
    ['- ', 'bullet'],
    ['* ', 'bullet'],
    ['1. ', 'numbered'],
    ['1) ', 'numbered'],
  ] as const)('turns “%s” at the start of a line into a %s', (typed, type) => {
    const desk = write([]);
    desk.type(`${typed}punt`);
    expect(desk.changes.at(-1)).toEqual([{ type, level: 0, inlines: [{ text: 'punt' }] }]);
  });

  it.each(['- ', '1. '])('gives “%s” back at one Backspace right after it', (typed) => {
    const desk = write([]);
    desk.type(typed);
    desk.press('Backspace');
    desk.type('Begroting');
    expect(desk.changes.at(-1)).toEqual(text(`${typed}Begroting`));
  });

  it.each(['3. Begroting', '2) Begroting'])(
    'leaves “%s” a text where no list comes to it',
    (typed) => {
      const desk = write([]);
      desk.type(typed);
      expect(desk.changes.at(-1)).toEqual(text(typed));
    },
  );

  it('goes on with a list by its next number, over what stands deeper and blank lines', () => {
    const above: readonly Block[] = [
      { type: 'numbered', level: 0, inlines: [{ text: 'eerst' }] },
      { type: 'bullet', level: 1, inlines: [{ text: 'daarvan' }] },
      ...text('', ''),
    ];
    const desk = write(above);
    const end = desk.view.state.doc.content.size - 1;
    desk.cursorAt(end);
    desk.type('3. dan');
    expect(desk.changes.at(-1)?.at(-1)).toEqual(text('3. dan')[0]);
    desk.select(end, end + 6);
    desk.type('2. dan');
    expect(desk.changes.at(-1)?.at(-1)).toMatchObject({
      type: 'numbered',
      inlines: [{ text: 'dan' }],
    });
  });

  it('begins a list anew behind a text', () => {
    const desk = write([
      { type: 'numbered', level: 0, inlines: [{ text: 'eerst' }] },
      ...text('Een tussenzin.', ''),
    ]);
    desk.cursorAt(desk.view.state.doc.content.size - 1);
    desk.type('2. dan');
    expect(desk.changes.at(-1)?.at(-1)).toEqual(text('2. dan')[0]);
  });

  it('leaves the same signs alone in the middle of a line', () => {
    const desk = write(text('van 10 '));
    desk.cursorAt(8);
    desk.type('- 12');
    expect(desk.changes.at(-1)).toEqual(text('van 10 - 12'));
  });
});

describe('Enter', () => {
  it('begins a new line, also with Shift', () => {
    const desk = write(text('Eerste zin.'));
    desk.cursorAt(12);
    desk.press('Enter', { shiftKey: true });
    desk.type('Tweede zin.');
    expect(desk.changes.at(-1)).toEqual(text('Eerste zin.', 'Tweede zin.'));
  });

  it('over all there is leaves one empty line', () => {
    const desk = write([{ type: 'bullet', level: 1, inlines: [{ text: 'een' }] }, ...text('twee')]);
    desk.press('a', { ctrlKey: true });
    desk.press('Enter');
    expect(desk.changes.at(-1)).toEqual([]);
    desk.type('opnieuw');
    expect(desk.changes.at(-1)).toEqual(text('opnieuw'));
  });
});

describe('pasting', () => {
  it('keeps structure, joins the first line to what stands there and goes on behind the last', () => {
    const desk = write(text('Besproken: '));
    desk.cursorAt(12);
    desk.view.pasteHTML('<p>het <b>plan</b></p><ul><li>punt</li></ul>');
    desk.type('!');
    expect(desk.changes.at(-1)).toEqual([
      {
        type: 'paragraph',
        level: 0,
        inlines: [{ text: 'Besproken: het ' }, { text: 'plan', bold: true }],
      },
      { type: 'bullet', level: 0, inlines: [{ text: 'punt!' }] },
    ]);
  });

  it('of plain text keeps its lines', () => {
    const desk = write(text('a'));
    desk.cursorAt(2);
    desk.view.pasteText('b\r\nc\n\nd');
    expect(desk.changes.at(-1)).toEqual(text('ab', 'c', '', 'd'));
  });

  it('of what was copied here keeps the space between words, and blank lines', () => {
    const desk = write(text('Omar belt de bank', '', 'Linda'));
    desk.select(5, 20);
    const copied = desk.view.serializeForClipboard(desk.view.state.selection.content());
    desk.cursorAt(desk.view.state.doc.content.size - 1);
    desk.view.pasteHTML(copied.dom.innerHTML);
    desk.type('en dan');
    const lines = ['Omar belt de bank', '', 'Linda belt de bank', 'en dan'];
    expect(desk.changes.at(-1)).toEqual(text(...lines));
  });

  it('of lines up to the start of the next leaves the line before which they come what it is', () => {
    const bullet = { type: 'bullet', level: 0, inlines: [{ text: 'punt' }] } as const;
    const heading = { type: 'heading', level: 0, inlines: [{ text: 'Kop' }] } as const;
    const desk = write([...text('Een regel.'), heading, bullet]);
    desk.select(1, 13);
    const copied = desk.view.serializeForClipboard(desk.view.state.selection.content());
    desk.cursorAt(18);
    desk.view.pasteHTML(copied.dom.innerHTML);
    desk.type('Dit ');
    expect(desk.changes.at(-1)?.slice(2)).toEqual([
      { ...bullet, inlines: [{ text: 'Een regel.' }] },
      { ...bullet, inlines: [{ text: 'Dit punt' }] },
    ]);
  });

  it('of a picture alone leaves the selected text alone', () => {
    const desk = write(text('blijft'));
    desk.view.dispatch(
      desk.view.state.tr.setSelection(TextSelection.create(desk.view.state.doc, 1, 7)),
    );
    desk.view.pasteHTML('<img src="x">');
    expect(desk.changes).toEqual([]);
  });
});

describe('a key of the app', () => {
  it('is heard around the text, as no letter is: that would only make it later', () => {
    const { press } = write(text('De'));
    const heard = vi.fn();
    addEventListener('keydown', heard);
    press('a');
    expect(heard).not.toHaveBeenCalled();
    press('k', { ctrlKey: true });
    press('Escape');
    expect(heard).toHaveBeenCalledTimes(2);
    removeEventListener('keydown', heard);
  });

  function Recording({ run }: { readonly run: () => void }) {
    useCommands({ 'record.action': run });
    return null;
  }

  it('is not taken for one of the editor, whatever Caps Lock makes of it', () => {
    const desk = write(text('blijft'));
    const root = createRoot(document.createElement('div'));
    act(() => {
      root.render(<Recording run={() => undefined} />);
    });
    desk.cursorAt(3);
    const key = { key: 'a', code: 'KeyA', keyCode: 65, ctrlKey: true, shiftKey: true };
    desk.view.dom.dispatchEvent(
      new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true }),
    );
    expect(desk.view.state.selection.empty).toBe(true);
    act(() => {
      root.unmount();
    });
  });
});

describe('the label of a record', () => {
  const ref = { type: 'decision', id: 'decision7' } as const;
  const labelled: readonly Block[] = [
    { type: 'paragraph', level: 0, inlines: [{ text: 'Akkoord' }], ref },
  ];

  it('stands in front of its line and is never part of the text', () => {
    const desk = write(labelled, () => ({ text: 'Besluit 7', tone: 'decision' }));
    expect(desk.place.querySelector('.line-label')?.textContent).toBe('Besluit 7');
    desk.cursorAt(8);
    desk.type('.');
    expect(desk.changes.at(-1)).toEqual([{ ...labelled[0], inlines: [{ text: 'Akkoord.' }] }]);
  });

  it('is not shown when its record is gone', () => {
    const desk = write(labelled);
    expect(desk.place.querySelector('.line-label')).toBeNull();
  });
});

describe('a screen reader', () => {
  it('hears a text box of several lines with its name', () => {
    const { view } = write([]);
    expect(view.dom.getAttribute('role')).toBe('textbox');
    expect(view.dom.getAttribute('aria-multiline')).toBe('true');
    expect(view.dom.getAttribute('aria-label')).toBe('Bespreking TF, punt 4');
  });

  it('hears a list line as an item of a list', () => {
    const { place } = write([{ type: 'numbered', level: 0, inlines: [{ text: 'punt' }] }]);
    expect(place.querySelector('ol > li')?.textContent).toBe('punt');
  });
});
