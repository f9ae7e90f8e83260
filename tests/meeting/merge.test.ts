import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { secondsAt } from '../../shared/meeting/clock.ts';
import type { Change } from '../../shared/meeting/change.ts';
import {
  conflictSchema,
  choices,
  isAnswered,
  isOpen,
  resolution,
  type Conflict,
} from '../../shared/meeting/conflict.ts';
import { merge } from '../../shared/meeting/merge.ts';
import { meetingSchema, type AgendaItem, type Meeting } from '../../shared/meeting/schema.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { changeFor, draws, meeting as anyMeeting, type Draw } from '../support/arbitraries.ts';
import { aDecision, aMeeting, anAction, anItem, aSpan, text } from '../support/builders.ts';

function applied(meeting: Meeting, change: Change | null): Meeting {
  if (change === null) return meeting;
  const result = apply(meeting, change);
  if (!result.ok) throw new Error(`${result.error.kind}: ${result.error.id}`);
  return result.value;
}

function edited(start: Meeting, script: readonly Draw[]): Meeting {
  return script.reduce((meeting, draw) => applied(meeting, changeFor(meeting, draw)), start);
}

const forks = fc
  .tuple(anyMeeting, draws, draws)
  .map(([base, one, other]) => ({ base, mine: edited(base, one), theirs: edited(base, other) }));

/** Everything that a person wrote: titles, names, lines of text. */
function written(value: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  JSON.stringify(value, (key, inner: unknown) => {
    const isText = ['title', 'location', 'name', 'text'].includes(key);
    if (isText && typeof inner === 'string') found.add(inner);
    if (['mine', 'theirs'].includes(key) && typeof inner === 'string') found.add(inner);
    return inner;
  });
  return found;
}

/** Of every value that both changed, theirs. */
function withTheirs(meeting: Meeting, conflicts: readonly Conflict[]): Meeting {
  return conflicts
    .filter(({ kind }) => kind === 'value')
    .reduce((now, conflict) => applied(now, resolution(now, conflict, 'theirs')), meeting);
}

describe('merging two copies of a meeting', () => {
  it('takes over the other side when this one is unchanged, and keeps this one when that is', () => {
    fc.assert(
      fc.property(forks, ({ base, mine }) => {
        const over = merge(base, base, mine);
        expect([over.meeting, over.conflicts]).toEqual([mine, []]);
        expect(merge(base, mine, base)).toEqual({ meeting: mine, change: null, conflicts: [] });
        expect(merge(base, mine, mine)).toEqual({ meeting: mine, change: null, conflicts: [] });
        expect(merge(null, mine, mine)).toEqual({ meeting: mine, change: null, conflicts: [] });
      }),
    );
  });

  it('gives a sound meeting, and the change that leads there', () => {
    fc.assert(
      fc.property(forks, fc.boolean(), ({ base, mine, theirs }, isKnown) => {
        const merged = merge(isKnown ? base : null, mine, theirs);
        expect(meetingSchema.safeParse(merged.meeting).error).toBeUndefined();
        expect(applied(mine, merged.change)).toEqual(merged.meeting);
        for (const conflict of merged.conflicts) conflictSchema.parse(conflict);
      }),
      { numRuns: 300 },
    );
  });

  it('comes to the same on either side, but for the values that both changed', () => {
    fc.assert(
      fc.property(forks, fc.boolean(), ({ base, mine, theirs }, isKnown) => {
        const known = isKnown ? base : null;
        const here = merge(known, mine, theirs);
        const there = merge(known, theirs, mine);
        expect(withTheirs(there.meeting, there.conflicts)).toEqual(here.meeting);
        expect(withTheirs(here.meeting, here.conflicts)).toEqual(there.meeting);
        const swapped = here.conflicts.map((c) => ({ ...c, mine: c.theirs, theirs: c.mine }));
        expect(swapped).toHaveLength(there.conflicts.length);
        expect(there.conflicts).toEqual(expect.arrayContaining(swapped));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every word that either side wrote, in the meeting or in a conflict', () => {
    fc.assert(
      fc.property(forks, fc.boolean(), ({ base, mine, theirs }, isKnown) => {
        const { meeting, conflicts } = merge(isKnown ? base : null, mine, theirs);
        const before = written(base);
        const kept = new Set([...written(meeting), ...written(conflicts)]);
        for (const word of [...written(mine), ...written(theirs)]) {
          if (!before.has(word)) expect(kept).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('settles down when both sides merged at the same time and meet again', () => {
    fc.assert(
      fc.property(forks, ({ base, mine, theirs }) => {
        const here = merge(base, mine, theirs);
        const there = merge(base, theirs, mine);
        const again = merge(base, here.meeting, there.meeting);
        expect(again.meeting).toEqual(here.meeting);
      }),
    );
  });

  const regio = anItem('Regio', { discussion: text('Ja.', 'Nee.', 'Misschien.') });
  const base = aMeeting({
    title: 'Overleg',
    items: [anItem('Opening'), regio],
    decisions: [aDecision(1, { itemId: regio.id })],
    actions: [anAction(1, { itemId: regio.id })],
  });
  const withRegio = (fields: Partial<AgendaItem>): Meeting => ({
    ...base,
    items: base.items.map((item) => (item.id === regio.id ? { ...item, ...fields } : item)),
  });
  const discussed = (meeting: Meeting) =>
    blocksText(findItem(meeting.items, regio.id)?.discussion ?? []);

  it('merges the lines of one discussion that lie apart, and those that touch', () => {
    const mine = withRegio({ discussion: text('Ja, graag.', 'Nee.', 'Misschien.', 'Later.') });
    const theirs = withRegio({ discussion: text('Ja.', 'Nee, nooit.', 'Misschien.', 'Morgen.') });
    const merged = merge(base, mine, theirs);
    expect(discussed(merged.meeting)).toBe('Ja, graag.\nNee, nooit.\nMisschien.\nLater.\nMorgen.');
    expect(merged.conflicts).toEqual([]);
  });

  it('lets both versions of a line stand, and asks', () => {
    const mine = withRegio({ discussion: text('Ja, graag.', 'Nee.', 'Misschien.') });
    const theirs = withRegio({ discussion: text('Ja, als het moet.', 'Nee.', 'Misschien.') });
    const { meeting, conflicts } = merge(base, mine, theirs);
    expect(discussed(meeting)).toBe('Ja, als het moet.\nJa, graag.\nNee.\nMisschien.');
    const [conflict] = conflicts;
    if (!conflict) throw new Error('There is something to ask');
    expect(choices(meeting, conflict)).toEqual(['mine', 'theirs', 'both']);
    const after = (choice: 'mine' | 'theirs' | 'both') =>
      discussed(applied(meeting, resolution(meeting, conflict, choice)));
    expect(after('mine')).toBe('Ja, graag.\nNee.\nMisschien.');
    expect(after('theirs')).toBe('Ja, als het moet.\nNee.\nMisschien.');
    expect(after('both')).toBe(discussed(meeting));
  });

  it('goes on asking when one types in what is asked about, and offers what can still be done', () => {
    const mine = withRegio({ discussion: text('Ja, graag.', 'Nee.', 'Misschien.') });
    const theirs = withRegio({ discussion: text('Ja, als het moet.', 'Nee.', 'Misschien.') });
    const [conflict] = merge(base, mine, theirs).conflicts;
    if (!conflict) throw new Error('There is something to ask');
    const typed = withRegio({ discussion: text('Ja, als het moet.', 'Ja, graag!', 'Nee.') });
    expect(isOpen(typed, conflict)).toBe(true);
    expect(choices(typed, conflict)).toEqual(['mine', 'both']);
    expect(discussed(applied(typed, resolution(typed, conflict, 'mine')))).toBe('Ja, graag!\nNee.');
    const rewritten = withRegio({ discussion: text('Ja.') });
    expect(choices(rewritten, conflict)).toEqual(['both']);
    expect(resolution(rewritten, conflict, 'both')).toBeNull();
  });

  it('asks no more of what is gone, nor of what was chosen on the other machine', () => {
    const mine = withRegio({ discussion: text('Ja, graag.', 'Nee.', 'Misschien.') });
    const theirs = withRegio({ discussion: text('Ja, als het moet.', 'Nee.', 'Misschien.') });
    const { meeting, conflicts } = merge(base, mine, theirs);
    const [conflict] = conflicts;
    if (!conflict) throw new Error('There is something to ask');
    expect(isOpen({ ...meeting, items: meeting.items.slice(0, 1) }, conflict)).toBe(false);
    expect(isAnswered(meeting, mine, conflict)).toBe(true);
    expect(isAnswered(meeting, { ...meeting, location: 'Deventer' }, conflict)).toBe(false);
  });

  it('lets my value stand when both changed it, and asks', () => {
    const mine = { ...base, title: 'Overleg kust' };
    const theirs = { ...base, title: 'Overleg rivier', location: 'Deventer' };
    const { meeting, conflicts } = merge(base, mine, theirs);
    expect([meeting.title, meeting.location]).toEqual(['Overleg kust', 'Deventer']);
    const [conflict] = conflicts;
    if (!conflict) throw new Error('There is something to ask');
    const after = (choice: 'mine' | 'theirs' | 'both') =>
      applied(meeting, resolution(meeting, conflict, choice)).title;
    expect([after('mine'), after('theirs'), after('both')]).toEqual([
      'Overleg kust',
      'Overleg rivier',
      'Overleg kust / Overleg rivier',
    ]);
    const renamed = { ...meeting, title: 'Iets anders' };
    expect(isOpen(renamed, conflict)).toBe(true);
    expect(resolution(renamed, conflict, 'mine')).toBeNull();
    expect(applied(renamed, resolution(renamed, conflict, 'both')).title).toBe(
      'Iets anders / Overleg rivier',
    );
  });

  it.each([
    ['two titles', { title: 'Overleg kust' }, { title: 'Overleg rivier' }, true],
    ['two days', { date: '2027-06-04' }, { date: '2027-06-11' }, false],
    ['two statuses', { status: 'live' }, { status: 'concept' }, false],
    ['two times', { startTime: '10:00' }, { startTime: '10:30' }, false],
  ] as const)('offers both of %s only when they make one', (_, one, other, fits) => {
    const { meeting, conflicts } = merge(base, { ...base, ...one }, { ...base, ...other });
    const [conflict] = conflicts;
    if (!conflict) throw new Error('There is something to ask');
    expect(choices(meeting, conflict).includes('both')).toBe(fits);
  });

  it('keeps an item that was removed there and edited here, with what belongs to it', () => {
    const without = {
      ...base,
      items: base.items.slice(0, 1),
      decisions: base.decisions.map((row) => ({ ...row, itemId: null })),
      actions: base.actions.map((row) => ({ ...row, itemId: null })),
    };
    const edited = withRegio({ title: 'Regio Oost' });
    expect(merge(base, edited, without).meeting).toEqual(edited);
    expect(merge(base, without, edited).meeting).toEqual(edited);
    expect(merge(base, without, base).meeting).toEqual(without);
  });

  it('loses no item when each side put one below the other', () => {
    const [opening] = base.items;
    if (!opening) throw new Error('There is one');
    const mine = { ...base, items: [{ ...opening, items: [regio] }] };
    const theirs = { ...base, items: [{ ...regio, items: [opening] }] };
    const { items } = merge(base, mine, theirs).meeting;
    expect([opening.id, regio.id].map((id) => findItem(items, id)?.title)).toEqual([
      'Opening',
      'Regio',
    ]);
  });
});

it('counts the time that two machines noted together, and asks nobody about a clock', () => {
  const item = anItem('Begroting');
  const base = aMeeting({ items: [item] });
  const timed = (from: string, to: string, timeCorrection: number): Meeting => ({
    ...base,
    clock: { openedAt: `2027-03-12T${from}:00`, state: 'running' },
    items: [{ ...item, timeCorrection, spans: [aSpan(from, to)] }],
  });
  const [mine, theirs] = [timed('10:00', '10:10', 0), timed('10:05', '10:20', 60)];
  const { meeting, conflicts } = merge(base, mine, theirs);
  expect(conflicts).toEqual([]);
  const [merged] = meeting.items;
  expect(merged && secondsAt(merged)).toBe(21 * 60);
  expect(merge(base, theirs, mine).meeting.clock).toEqual(meeting.clock);
});

describe('numbers that were spent', () => {
  it('are those of either side, and nobody is asked', () => {
    const base = aMeeting();
    const mine = { ...base, spentNumbers: { decisions: 7, actions: 0 } };
    const theirs = { ...base, spentNumbers: { decisions: 4, actions: 31 } };
    const merged = merge(base, mine, theirs);
    expect(merged.meeting.spentNumbers).toEqual({ decisions: 7, actions: 31 });
    expect(merged.conflicts).toEqual([]);
  });
});
