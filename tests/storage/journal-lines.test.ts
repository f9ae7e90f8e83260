import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../../shared/meeting/apply.ts';
import { formatEntry, parseJournal, type JournalEntry } from '../../main/storage/journal-lines.ts';
import { changeFor, draws, meeting } from '../support/arbitraries.ts';
import { NOW, step, titled } from '../support/store.ts';

const entries: fc.Arbitrary<readonly JournalEntry[]> = fc
  .tuple(meeting, draws)
  .map(([start, drawn]) => {
    let current = start;
    return drawn.map((draw, index) => {
      const change = changeFor(current, draw);
      const next = apply(current, change);
      if (next.ok) current = next.value;
      return { revision: index + 1, at: NOW.toISOString(), ...step(change) };
    });
  });

function journal(all: readonly JournalEntry[]): string {
  return all.map(formatEntry).join('');
}

function titles(...all: readonly string[]): readonly JournalEntry[] {
  return all.map((title, index) => ({
    revision: index + 1,
    at: NOW.toISOString(),
    ...titled(title),
  }));
}

describe('the lines of a journal', () => {
  it('give back the changes that were written', () => {
    fc.assert(
      fc.property(entries, (all) => {
        expect(parseJournal(journal(all))).toEqual({ entries: all, unreadable: 0 });
      }),
    );
  });

  it('give back every whole line when the file was cut off anywhere', () => {
    fc.assert(
      fc.property(entries, fc.nat(), (all, at) => {
        const text = journal(all);
        const torn = text.slice(0, at % text.length);
        const whole = torn.split('\n').length - 1;
        expect(parseJournal(torn)).toEqual({
          entries: all.slice(0, whole),
          unreadable: torn === '' || torn.endsWith('\n') ? 0 : 1,
        });
      }),
    );
  });

  it('are not trusted from a changed character on', () => {
    const all = titles('een', 'twee', 'drie');
    const damaged = journal(all).replace('twee', 'twaa');
    expect(parseJournal(damaged)).toEqual({ entries: all.slice(0, 1), unreadable: 2 });
  });

  it('are not trusted behind a line that is missing', () => {
    const all = titles('een', 'twee', 'drie');
    const gap = journal(all.filter(({ revision }) => revision !== 2));
    expect(parseJournal(gap)).toEqual({ entries: all.slice(0, 1), unreadable: 1 });
  });

  it('are not trusted behind a line that says it follows another one', () => {
    const [first, second, third] = titles('een', 'twee', 'drie').map((entry, at) => {
      const instant = (of: number) => new Date(NOW.getTime() + of).toISOString();
      return { ...entry, at: instant(at), base: at === 0 ? null : instant(at - 1) };
    });
    if (!first || !second || !third) throw new Error('There are three of them');
    expect(parseJournal(journal([first, second, third])).unreadable).toBe(0);
    const strange = { ...second, base: third.at };
    expect(parseJournal(journal([first, strange, third]))).toEqual({
      entries: [first],
      unreadable: 2,
    });
  });

  it('are not trusted when the sum is right but the change is none of ours', () => {
    const strange = { revision: 1, at: NOW.toISOString(), change: { type: 'meeting.burn' } };
    // Only a newer app writes such a change, with a sum of its own.
    const text = formatEntry(strange as unknown as JournalEntry);
    expect(parseJournal(text)).toEqual({ entries: [], unreadable: 1 });
  });

  it('hold the line separators that JSON leaves in a text', () => {
    const all = titles('een\u2028twee\u2029drie\r');
    expect(parseJournal(journal(all)).entries).toEqual(all);
  });
});
