// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { syncTransaction } from '../../../renderer/editor/sync.ts';
import { text } from '../../support/builders.ts';
import { desk } from './capture-desk.ts';

const line = 'Actie Joris vrijdag: deelnemers bellen';

describe('a line with a marker', () => {
  it('shows what was understood while it is typed', () => {
    const { insert, chip } = desk('');
    insert(line);
    expect(chip()?.textContent).toContain('Actie 32Joris Tebbevr 19 mrt 2027');
  });

  it('says what an action lacks', () => {
    const { insert, chip } = desk('');
    insert('Actie: deelnemers bellen');
    const missing = chip()?.querySelectorAll('[data-missing="true"]') ?? [];
    expect([...missing].map(({ textContent }) => textContent)).toEqual([
      'geen eigenaar',
      'geen datum',
    ]);
  });

  it('becomes the record on Enter, and the cursor goes to a new line under it', () => {
    const { view, insert, press, recorded, told, chip } = desk('Besproken.', '');
    insert(line);
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
    const { view, insert, press } = desk('');
    insert(line);
    press('Enter');
    expect(view.dom.querySelector('.line-label')?.textContent).toBe('Actie 32');
  });

  it('is a change of its own, also when more is typed before the meeting has heard of it', () => {
    const { insert, press, recorded, told } = desk('');
    insert('Besluit: akkoord');
    press('Enter');
    insert('Verder');
    expect(recorded()[0]?.blocks[1]).toEqual(text('')[0]);
    expect(told().at(-1)?.[1]).toEqual(text('Verder')[0]);
  });

  it('is told at once behind an abbreviation, which comes back from the meeting without it', () => {
    const { type, press, told, recordedSoFar } = desk('');
    // As the key itself has it told, before anything comes of it.
    const enter = () => {
      told();
      press('Enter');
    };
    type('Besluit: akkoord');
    enter();
    expect(recordedSoFar).toHaveLength(0);
    type('Besluit: akkoord nav');
    enter();
    expect(recordedSoFar).toHaveLength(2);
  });

  it('keeps the words for a day that is not known yet', () => {
    const { insert, press, recorded } = desk('');
    insert('Actie Joris volgende vergadering: bellen');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toEqual([{ text: 'Bellen (volgende vergadering)' }]);
  });

  it('keeps bold text bold when it becomes a record', () => {
    const { view, insert, press, recorded } = desk('');
    insert('Besluit: akkoord');
    view.dispatch(view.state.tr.addMark(10, 17, view.state.schema.mark('bold')));
    insert('!');
    press('Enter');
    expect(recorded()[0]?.blocks[0]?.inlines).toMatchObject([{ text: 'Akkoord!', bold: true }]);
  });

  it('that is a question only stands out', () => {
    const { insert, press, recorded } = desk('');
    insert('Vraag: wie betaalt dit?');
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
    const { insert, press, chip, recorded } = desk('');
    insert('Vraag Joris: wie betaalt dit?');
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
    const { insert, press, chip, recorded, told } = desk('');
    insert(line);
    press('Escape');
    expect(chip()).toBeNull();
    insert(' en mailen');
    expect(chip()).toBeNull();
    press('Enter');
    expect(recorded()).toEqual([]);
    expect(told().at(-1)).toEqual(text(`${line} en mailen`, ''));
  });

  it('is about that line only', () => {
    const { insert, press, chip } = desk('');
    insert(line);
    press('Escape');
    press('Enter');
    insert('Besluit: akkoord');
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
    const { insert, cursorAt, chip } = desk('Verder.', '');
    insert(line);
    cursorAt(2);
    expect(chip()).toBeNull();
  });

  it('is not answered by Enter with Shift, which only begins a new line', () => {
    const { insert, press, told, recorded } = desk('');
    insert('Besluit: akkoord');
    press('Enter', { shiftKey: true });
    expect(told().at(-1)).toEqual(text('Besluit: akkoord', ''));
    expect(recorded()).toEqual([]);
  });

  it('can be answered with the mouse', () => {
    const { insert, chip, recorded } = desk('');
    insert(line);
    chip()
      ?.querySelector('[data-suggestion="accept"]')
      ?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect(recorded()).toHaveLength(1);
  });

  it('is taken over with the letter that only the page had', () => {
    const { view, insert, chip, recorded } = desk('');
    view.focus();
    insert('Actie: Joris Tebbe belt');
    view.dom.dispatchEvent(new KeyboardEvent('keypress', { charCode: 33, cancelable: true }));
    expect(view.state.doc.textContent).toBe('Actie: Joris Tebbe belt');
    chip()
      ?.querySelector('[data-suggestion="accept"]')
      ?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect(recorded()).toHaveLength(1);
    expect(view.state.doc.textContent).toContain('belt!');
  });

  it('is spoken once, as it is when the typing rests', () => {
    const { insert, said } = desk('');
    insert('Actie: b');
    insert('ellen (Joris)');
    vi.advanceTimersByTime(1_000);
    insert(' en mailen');
    vi.advanceTimersByTime(1_000);
    expect(said).toEqual([
      'Actie 32, Joris Tebbe, geen datum. Enter neemt dit over, Escape laat de tekst zoals die is.',
    ]);
  });
});
