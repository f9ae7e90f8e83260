// @vitest-environment jsdom
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Capture } from '../../../renderer/editor/capture/suggestion.ts';
import { createView } from '../../../renderer/editor/create-view.ts';
import { syncTransaction } from '../../../renderer/editor/sync.ts';
import { suggestionFor } from '../../../renderer/meeting/live/suggestion-text.ts';
import { tellTyping } from '../../../renderer/stores/tell-when-painted.ts';
import { expansionOf } from '../../../shared/capture/abbreviations.ts';
import type { Captured } from '../../../shared/capture/capture-change.ts';
import { readMarker } from '../../../shared/capture/marker.ts';
import { completePerson, findPerson } from '../../../shared/capture/people.ts';
import { translator } from '../../../shared/i18n/translator.ts';
import type { Block } from '../../../shared/meeting/schema.ts';
import { text } from '../../support/builders.ts';

const t = translator('nl');
const context = {
  meetingDate: '2027-03-12',
  nextMeeting: null,
  attendees: [{ name: 'Joris Tebbe' }, { name: 'Nora van Elswijk' }, { name: 'Noor El Amrani' }],
  members: [],
};

let opened: EditorView | undefined;
let completesWords = false;
beforeEach(() => {
  completesWords = false;
  vi.useFakeTimers();
});
afterEach(() => {
  opened?.destroy();
  document.body.replaceChildren();
  vi.useRealTimers();
});

/** A desk with an editor that takes lines over, and what came of it. */
function desk(...lines: readonly string[]) {
  const typed: (readonly Block[])[] = [];
  const recorded: { readonly blocks: readonly Block[]; readonly captured: Captured }[] = [];
  const said: string[] = [];
  const capture: Capture = {
    suggest: (line) => {
      const marker = readMarker(line, context);
      return marker && suggestionFor(marker, { decision: 7, action: 32 }, 'nl', t);
    },
    keyTexts: { accept: 'overnemen', leave: 'tekst laten' },
    complete: (typed) => completePerson(typed, context.attendees).map(({ name }) => name),
    completesWords: () => completesWords,
    namesLabel: 'Namen',
    isPerson: (name) => findPerson(name, context.attendees) !== null,
    expand: (word) => expansionOf(word, [{ short: 'nav', long: 'naar aanleiding van' }]),
    announce: (spoken) => said.push(spoken),
    newId: () => 'new',
    labelAhead: ({ ref }) => ref && { tone: 'action', text: 'Actie 32' },
    record: (blocks, captured) => recorded.push({ blocks, captured }),
  };
  const place = document.body.appendChild(document.createElement('div'));
  const view = createView(place, {
    blocks: text(...lines),
    label: () => 'Bespreking',
    labelOf: () => () => null,
    capture: () => capture,
    readOnly: () => false,
    onChange: (blocks) => typed.push(blocks),
    onFocus: () => undefined,
    onLink: () => undefined,
  });
  opened = view;
  // jsdom lays nothing out.
  vi.spyOn(view, 'coordsAtPos').mockReturnValue({ left: 0, right: 0, top: 0, bottom: 0 });
  const cursorAt = (position: number) => {
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, position)));
  };
  cursorAt(view.state.doc.content.size - 1);
  return {
    view,
    /** What it has told so far, without waiting for a paint. */
    told: () => {
      tellTyping();
      return typed;
    },
    /** What it has told by itself. */
    recordedSoFar: recorded,
    recorded: () => {
      tellTyping();
      return recorded;
    },
    said,
    cursorAt,
    chip: () => place.querySelector('.capture-chip'),
    type: (words: string) => {
      view.dispatch(view.state.tr.insertText(words));
    },
    /** Key by key through the input rules, as a keyboard does. */
    strike: (words: string) => {
      for (const sign of words) {
        const { from, to } = view.state.selection;
        const insert = () => view.state.tr.insertText(sign, from, to);
        const handled = view.someProp('handleTextInput', (handle) =>
          handle(view, from, to, sign, insert),
        );
        if (!handled) view.dispatch(insert());
      }
    },
    press: (key: string, more: KeyboardEventInit = {}) => {
      view.dom.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      );
    },
  };
}

const line = 'Actie Joris vrijdag: deelnemers bellen';

describe('a line with a marker', () => {
  it('shows what was understood while it is typed', () => {
    const { type, chip } = desk('');
    type(line);
    expect(chip()?.textContent).toContain('Actie 32Joris Tebbevr 19 mrt 2027');
  });

  it('says what an action lacks', () => {
    const { type, chip } = desk('');
    type('Actie: deelnemers bellen');
    const missing = chip()?.querySelectorAll('[data-missing="true"]') ?? [];
    expect([...missing].map(({ textContent }) => textContent)).toEqual([
      'geen eigenaar',
      'geen datum',
    ]);
  });

  it('becomes the record on Enter, and the cursor goes to a new line under it', () => {
    const { view, type, press, recorded, told, chip } = desk('Besproken.', '');
    type(line);
    press('Enter');
    const ref = { type: 'action', id: 'new' } as const;
    expect(recorded()).toEqual([
      {
        blocks: [
          ...text('Besproken.'),
          { type: 'paragraph', level: 0, inlines: [{ text: 'Deelnemers bellen' }], ref },
          ...text(''),
        ],
        captured: { ref, owners: ['Joris Tebbe'], due: '2027-03-19' },
      },
    ]);
    expect(told()).toHaveLength(1);
    expect(view.state.selection.$from.index(0)).toBe(2);
    expect(chip()).toBeNull();
  });

  it('has its label at once, before the meeting has heard of it', () => {
    const { view, type, press } = desk('');
    type(line);
    press('Enter');
    expect(view.dom.querySelector('.line-label')?.textContent).toBe('Actie 32');
  });

  it('is a change of its own, also when more is typed before the meeting has heard of it', () => {
    const { type, press, recorded, told } = desk('');
    type('Besluit: akkoord');
    press('Enter');
    type('Verder');
    expect(recorded()[0]?.blocks[1]).toEqual(text('')[0]);
    expect(told().at(-1)?.[1]).toEqual(text('Verder')[0]);
  });

  it('is told at once behind an abbreviation, which comes back from the meeting without it', () => {
    const { strike, press, told, recordedSoFar } = desk('');
    // As the key itself has it told, before anything comes of it.
    const enter = () => {
      told();
      press('Enter');
    };
    strike('Besluit: akkoord');
    enter();
    expect(recordedSoFar).toHaveLength(0);
    strike('Besluit: akkoord nav');
    enter();
    expect(recordedSoFar).toHaveLength(2);
  });

  it('keeps the words for a day that is not known yet', () => {
    const { type, press, recorded } = desk('');
    type('Actie Joris volgende vergadering: bellen');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toEqual([{ text: 'Bellen (volgende vergadering)' }]);
  });

  it('keeps bold text bold when it becomes a record', () => {
    const { view, type, press, recorded } = desk('');
    type('Besluit: akkoord');
    view.dispatch(view.state.tr.addMark(10, 17, view.state.schema.mark('bold')));
    type('!');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toMatchObject([{ text: 'Akkoord!', bold: true }]);
  });

  it('that is a question only stands out', () => {
    const { type, press, recorded } = desk('');
    type('Vraag: wie betaalt dit?');
    press('Enter');
    expect(recorded()[0]).toMatchObject({
      captured: { ref: null },
      blocks: [
        { inlines: [{ text: 'Vraag:', bold: true }, { text: ' wie betaalt dit?' }] },
        { inlines: [] },
      ],
    });
  });

  it('that is a question keeps who asks it', () => {
    const { type, press, chip, recorded } = desk('');
    type('Vraag Joris: wie betaalt dit?');
    expect(chip()?.textContent).toContain('Joris Tebbe');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toEqual([
      { text: 'Vraag Joris:', bold: true },
      { text: ' wie betaalt dit?' },
    ]);
  });
});

describe('Esc', () => {
  it('leaves the line as it is, also when it is typed on', () => {
    const { type, press, chip, recorded, told } = desk('');
    type(line);
    press('Escape');
    expect(chip()).toBeNull();
    type(' en mailen');
    expect(chip()).toBeNull();
    press('Enter');
    expect(recorded()).toEqual([]);
    expect(told().at(-1)).toEqual(text(`${line} en mailen`, ''));
  });

  it('is about that line only', () => {
    const { type, press, chip } = desk('');
    type(line);
    press('Escape');
    press('Enter');
    type('Besluit: akkoord');
    expect(chip()?.textContent).toContain('Besluit 7');
  });
});

describe('a chip', () => {
  it('does not come by going to a line, nor by what the store brings back', () => {
    const { view, cursorAt, chip } = desk(line, 'Verder.');
    cursorAt(3);
    expect(chip()).toBeNull();
    const back = syncTransaction(view.state, text(`${line} vandaag`, 'Verder.'));
    if (back) view.dispatch(back);
    expect(chip()).toBeNull();
  });

  it('goes when the cursor leaves the line', () => {
    const { type, cursorAt, chip } = desk('Verder.', '');
    type(line);
    cursorAt(2);
    expect(chip()).toBeNull();
  });

  it('is not answered by Enter with Shift, which only begins a new line', () => {
    const { type, press, told, recorded } = desk('');
    type('Besluit: akkoord');
    press('Enter', { shiftKey: true });
    expect(told().at(-1)).toEqual(text('Besluit: akkoord', ''));
    expect(recorded()).toEqual([]);
  });

  it('can be answered with the mouse', () => {
    const { type, chip, recorded } = desk('');
    type(line);
    chip()
      ?.querySelector('[data-suggestion="accept"]')
      ?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect(recorded()).toHaveLength(1);
  });

  it('is spoken once, as it is when the typing rests', () => {
    const { type, said } = desk('');
    type('Actie: b');
    type('ellen (Joris)');
    vi.advanceTimersByTime(1_000);
    type(' en mailen');
    vi.advanceTimersByTime(1_000);
    expect(said).toEqual([
      'Actie 32, Joris Tebbe, geen datum. Enter neemt dit over, Escape laat de tekst zoals die is.',
    ]);
  });
});

describe('“@”', () => {
  const options = () =>
    [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

  it('offers the names, and fewer while one types on', () => {
    const { type } = desk('');
    type('Volgens @');
    expect(options()).toEqual(['Joris Tebbe', 'Nora van Elswijk', 'Noor El Amrani']);
    type('no');
    expect(options()).toEqual(['Nora van Elswijk', 'Noor El Amrani']);
    type('x');
    expect(options()).toEqual([]);
  });

  it.each(['Enter', 'Tab'])('writes the chosen name on %s', (key) => {
    const { type, press, told } = desk('');
    type('Volgens @no');
    press('ArrowDown');
    press(key);
    expect(told().at(-1)).toEqual(text('Volgens Noor El Amrani'));
    expect(options()).toEqual([]);
  });

  it('tells a screen reader which name is chosen, from one end to the other', () => {
    const { view, type, press } = desk('');
    const chosen = () => {
      const id = view.dom.getAttribute('aria-activedescendant');
      return id === null ? null : document.getElementById(id)?.textContent;
    };
    expect(chosen()).toBeNull();
    type('@');
    expect(chosen()).toBe('Joris Tebbe');
    press('ArrowUp');
    expect(chosen()).toBe('Noor El Amrani');
    expect(document.querySelectorAll('[aria-selected="true"]')).toHaveLength(1);
  });

  it('stays plain text after Esc, until another one', () => {
    const { type, press } = desk('');
    type('@');
    press('Escape');
    expect(options()).toEqual([]);
    type('jo');
    expect(options()).toEqual([]);
    type(' en @jo');
    expect(options()).toEqual(['Joris Tebbe']);
  });

  it('is no name in an address', () => {
    const { type } = desk('');
    type('post@no');
    expect(options()).toEqual([]);
  });
});

describe('two letters of a name', () => {
  const options = () =>
    [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

  it('offer nothing as long as the user has not asked for that', () => {
    const { type } = desk('');
    type('Volgens No');
    expect(options()).toEqual([]);
  });

  it('offer the names then, but leave Enter to the text', () => {
    completesWords = true;
    const { view, type, press, told } = desk('');
    type('Volgens No');
    expect(options()).toEqual(['Nora van Elswijk', 'Noor El Amrani']);
    expect(view.dom.getAttribute('aria-activedescendant')).toBeNull();
    press('Enter');
    expect(told().at(-1)).toEqual(text('Volgens No', ''));
    expect(options()).toEqual([]);
  });

  it.each([
    ['ArrowDown', 'Nora van Elswijk'],
    ['ArrowUp', 'Noor El Amrani'],
  ])('write a name once one went into the list with %s', (arrow, name) => {
    completesWords = true;
    const { type, press, told } = desk('');
    type('Volgens No');
    press(arrow);
    press('Enter');
    expect(told().at(-1)).toEqual(text(`Volgens ${name}`));
  });

  it.each(['N', 'no', 'Nx', 'bij-No'])('are not: %s', (word) => {
    completesWords = true;
    const { type } = desk('');
    type(word);
    expect(options()).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['nav het plan', 'naar aanleiding van het plan'],
    ['(nav) Nav.', '(naar aanleiding van) Naar aanleiding van.'],
    ['navraag nav', 'navraag nav'],
  ])('“%s” becomes “%s”', (struck, written) => {
    const { strike, told } = desk('');
    strike(struck);
    expect(told().at(-1)).toEqual(text(written));
  });

  it('is written out before Enter too, which then ends the line', () => {
    const { strike, press, told } = desk('');
    strike('Zie nav');
    press('Enter');
    expect(told().at(-1)).toEqual(text('Zie naar aanleiding van', ''));
  });

  it('is not written out where Enter parts a longer word', () => {
    const { cursorAt, press, told } = desk('Zie navraag');
    cursorAt(1 + 'Zie nav'.length);
    press('Enter');
    expect(told().at(-1)).toEqual(text('Zie nav', 'raag'));
  });

  it('is written out in a line that Enter takes over', () => {
    const { strike, press, recorded } = desk('');
    strike('Besluit: bellen nav');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toEqual([{ text: 'Bellen naar aanleiding van' }]);
  });

  it('comes back with one Backspace right after it, and stays', () => {
    const { strike, press, told } = desk('');
    strike('Zie nav ');
    expect(told().at(-1)).toEqual(text('Zie naar aanleiding van '));
    press('Backspace');
    expect(told().at(-1)).toEqual(text('Zie nav '));
    strike('hier');
    expect(told().at(-1)).toEqual(text('Zie nav hier'));
  });
});

describe('a name with a colon at the start of a line', () => {
  it('is set apart as who speaks, and what is said is not', () => {
    const { strike, told } = desk('');
    strike('Joris: het loopt');
    expect(told().at(-1)?.[0]?.inlines).toEqual([
      { text: 'Joris:', bold: true },
      { text: ' het loopt' },
    ]);
  });

  it('is plain again after one Backspace', () => {
    const { strike, press, told } = desk('');
    strike('Joris: ');
    press('Backspace');
    strike('x');
    expect(told().at(-1)).toEqual(text('Joris: x'));
  });

  it.each(['Kosten: hoog', 'Volgens Joris: hoog'])('is not in “%s”', (struck) => {
    const { strike, told } = desk('');
    strike(struck);
    expect(told().at(-1)).toEqual(text(struck));
  });
});
