import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { changeSchema, type Change } from '../../shared/meeting/change.ts';
import { stepsOf } from '../../shared/meeting/steps.ts';
import { difference } from '../../shared/meeting/difference.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { changeFor, draws, meeting as anyMeeting, type Draw } from '../support/arbitraries.ts';
import { aDecision, aMeeting, anAttendee, anItem, text } from '../support/builders.ts';

function applied(meeting: Meeting, change: Change): Meeting {
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.id}`);
  return result.value;
}

function edited(start: Meeting, script: readonly Draw[]): Meeting {
  return script.reduce((meeting, draw) => applied(meeting, changeFor(meeting, draw)), start);
}

function stepTypes(change: Change | null): readonly string[] {
  return change === null ? [] : stepsOf(change).map(({ type }) => type);
}

describe('the difference of two states of a meeting', () => {
  it('takes the one to the other, whatever was done between, and back', () => {
    fc.assert(
      fc.property(anyMeeting, draws, draws, (start, one, other) => {
        const from = edited(start, one);
        const to = edited(start, other);
        for (const [a, b] of [
          [start, from],
          [from, start],
          [from, to],
        ] as const) {
          const change = difference(a, b);
          expect(change === null ? a : applied(a, change)).toEqual(b);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes any meeting to any other, though they share nothing', () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (from, other) => {
        const to = { ...other, id: from.id };
        const change = difference(from, to);
        expect(change === null ? from : applied(from, change)).toEqual(to);
      }),
    );
  });

  it('is nothing exactly when they say the same, and a change that may be stored otherwise', () => {
    fc.assert(
      fc.property(anyMeeting, draws, (from, script) => {
        expect(difference(from, structuredClone(from))).toBeNull();
        const to = edited(from, script);
        const change = difference(from, to);
        if (change === null) expect(to).toEqual(from);
        else expect(changeSchema.parse(change)).toEqual(change);
      }),
    );
  });

  it('is one step for one edit', () => {
    const items = [anItem('Opening'), anItem('Koers'), anItem('Rondvraag')];
    const [opening, course, round] = items;
    if (!opening || !course || !round) throw new Error('There are three');
    const from = aMeeting({ items, attendees: [anAttendee('Noor')] });
    const said = { ...course, discussion: text('Akkoord.') };
    expect(stepTypes(difference(from, { ...from, items: [opening, said, round] }))).toEqual([
      'item.set',
    ]);
    expect(stepTypes(difference(from, { ...from, items: [round, opening, course] }))).toEqual([
      'item.move',
    ]);
    const below = { ...course, items: [round] };
    expect(stepTypes(difference(from, { ...from, items: [opening, below] }))).toEqual([
      'item.move',
    ]);
    const whole = anItem('Actualiteiten', { items: [anItem('Regio')] });
    expect(stepTypes(difference(from, { ...from, items: [...items, whole] }))).toEqual([
      'item.add',
    ]);
  });

  it('keeps what stood below an item that goes, and unties what belonged to it', () => {
    const last = anItem('Naschrift');
    const kept = anItem('Regio', { items: [last] });
    const gone = anItem('Koers', { items: [kept] });
    const decision = aDecision(1, { itemId: gone.id });
    const from = aMeeting({ items: [gone], decisions: [decision] });
    const to = {
      ...from,
      items: [{ ...kept, items: [] }],
      decisions: [{ ...decision, itemId: null }],
    };
    const change = difference(from, to);
    expect(stepTypes(change)).toEqual(['item.move', 'item.remove', 'item.remove']);
    expect(change && applied(from, change)).toEqual(to);
  });

  it('turns an item and the item below it inside out', () => {
    const inner = anItem('Binnen');
    const outer = anItem('Buiten');
    const from = aMeeting({ items: [{ ...outer, items: [inner] }] });
    const to = { ...from, items: [{ ...inner, items: [outer] }] };
    const change = difference(from, to);
    expect(change && applied(from, change)).toEqual(to);
  });
});
