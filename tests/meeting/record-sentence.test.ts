import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { inlineText, paragraph } from '../../shared/meeting/blocks.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { discussionChange, recordTextChange } from '../../shared/meeting/record-text.ts';
import type { Block, Inline, Meeting, RecordRef } from '../../shared/meeting/schema.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { draft } from '../import/read.ts';
import { aMeeting, anAction, anItem } from '../support/builders.ts';

const ref: RecordRef = { type: 'action', id: 'a' };
const talk = 'De werkgroep bespreekt de planning uitvoerig.';
const more = 'Daarna is er koffie.';
const task = 'Linda stuurt de notitie rond.';

function withLine(inlines: readonly Inline[], recorded = task): Meeting {
  const line: Block = { type: 'paragraph', level: 0, inlines, ref };
  return aMeeting({
    items: [anItem('Planning', { id: 'i', discussion: [line] })],
    actions: [anAction(1, { id: 'a', itemId: 'i', text: recorded })],
  });
}

function said(...sentences: readonly string[]): Meeting {
  return withLine([{ text: sentences.join(' ') }]);
}

function applied(meeting: Meeting, change: Change): Meeting {
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function recordTyped(meeting: Meeting, ...texts: readonly string[]): Meeting {
  return texts.reduce((at, text) => applied(at, recordTextChange(at, ref, text)), meeting);
}

function lineTyped(meeting: Meeting, text: string): Meeting {
  const [item] = meeting.items;
  if (!item) throw new Error('The meeting has an item');
  return applied(meeting, discussionChange(meeting, item, [{ ...paragraph(text), ref }]));
}

function lineIn(meeting: Meeting): string {
  return inlineText(meeting.items[0]?.discussion[0]?.inlines ?? []);
}

function recordIn({ actions }: Meeting): string | undefined {
  return actions[0]?.text;
}

describe('an action that is one sentence of an imported paragraph', () => {
  const { meeting } = draft(
    'Notulen werkgroep',
    'Aanwezig: Linda Kok, Jan Pol',
    '1. Planning',
    `${talk} ${task} ACTIE: Linda`,
    '2. Sluiting',
  );
  const [action] = meeting.actions;
  const block = allItems(meeting.items).flatMap(({ discussion }) => discussion)[0];

  it('leaves the rest of the paragraph when it is reworded', () => {
    if (!action) throw new Error('The paragraph has an action');
    expect(action.text).toBe(task);
    expect(inlineText(block?.inlines ?? [])).toBe(`${talk} ${task}`);
    const change = recordTextChange(meeting, { type: 'action', id: action.id }, `${task} x`);
    const [item] = allItems(applied(meeting, change).items);
    expect(inlineText(item?.discussion[0]?.inlines ?? [])).toBe(`${talk} ${task} x`);
  });
});

describe('an action that is one sentence of its line', () => {
  const reworded = 'Linda belt de bank.';

  it.each([
    ['first', [task, more], [reworded, more]],
    ['in the middle', [talk, task, more], [talk, reworded, more]],
    ['last', [talk, task], [talk, reworded]],
  ])('is reworded in its place when it is %s', (_, before, after) => {
    expect(lineIn(recordTyped(said(...before), reworded))).toBe(after.join(' '));
  });

  it('is typed anew, key by key, in its place', () => {
    const keys = [...reworded].map((_, index) => reworded.slice(0, index + 1));
    const meeting = recordTyped(said(talk, task, more), ...keys);
    expect(lineIn(meeting)).toBe(`${talk} ${reworded} ${more}`);
  });

  it('is typed anew at the end after it was emptied', () => {
    expect(lineIn(recordTyped(said(talk, task, more), '', 'B', reworded))).toBe(
      `${talk} ${more} ${reworded}`,
    );
  });

  it('leaves the marks of the other words, and stays confidential', () => {
    const meeting = withLine([
      { text: talk, bold: true },
      { text: ` ${task}`, confidential: true },
      { text: ` ${more}` },
    ]);
    expect(recordTyped(meeting, reworded).items[0]?.discussion[0]?.inlines).toEqual([
      { text: talk, bold: true },
      { text: ' ', confidential: true },
      { text: reworded, confidential: true },
      { text: ` ${more}` },
    ]);
  });

  it('follows what is typed in that sentence, and nothing that is typed around it', () => {
    const meeting = said(talk, task, more);
    expect(recordIn(lineTyped(meeting, `${talk} ${reworded} ${more}`))).toBe(reworded);
    for (const line of [`x${talk} ${task} ${more}`, `${talk} ${task} Meteen. ${more} x`, talk])
      expect(recordIn(lineTyped(meeting, line))).toBe(task);
  });

  it('leaves the line alone that says it twice, or not at all', () => {
    for (const sentences of [
      [task, talk, task],
      [talk, more],
    ]) {
      const meeting = said(...sentences);
      expect(lineIn(recordTyped(meeting, reworded))).toBe(sentences.join(' '));
    }
  });

  it('loses no word of the discussion, whatever is typed in the record', () => {
    const bits = fc.constantFrom('De', 'Daarna', 'werkgroep', ' ', '.', '?', '\n', 'x');
    const typings = fc.array(fc.oneof(fc.string({ unit: bits }), fc.constantFrom(task, '')));
    const around = fc.record({ before: fc.subarray([talk, 'Goed!']), behind: fc.subarray([more]) });
    fc.assert(
      fc.property(around, typings, ({ before, behind }, texts) => {
        fc.pre(before.length + behind.length > 0);
        let meeting = said(...before, task, ...behind);
        for (const text of texts) {
          meeting = recordTyped(meeting, text);
          let at = 0;
          for (const sentence of [...before, ...behind]) {
            at = lineIn(meeting).indexOf(sentence, at) + 1;
            expect(at).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
