import { expect, test } from 'vitest';
import { draft } from './read.ts';

const LONG = 60_000;

test('a paragraph as long as a report is text, whatever it seems to say', () => {
  const text = 'Besluit: ja. '.repeat(LONG / 10).trim();
  const { meeting } = draft('Bestuur', '1. Opening', text, '2. Sluiting');
  expect(meeting.decisions).toEqual([]);
  expect(meeting.items[0]?.explanation[0]?.inlines[0]?.text).toBe(text);
});

test('a list of names without end is text as well', () => {
  const names = `Aanwezig: ${'Jan de Wit, '.repeat(LONG / 10)}`.trim();
  const { meeting } = draft('Bestuur', names, '1. Opening', '2. Sluiting');
  expect(meeting.attendees).toEqual([]);
  expect(meeting.intro[0]?.inlines[0]?.text).toBe(names);
});

test('a list has no more actions than a meeting may have, and its other lines stay', () => {
  const lines = Array.from({ length: 5_001 }, (_, at) => `Actie: bellen met nummer ${String(at)}`);
  const { meeting } = draft('Bestuur', '1. Opening', ...lines, '2. Sluiting');
  expect(meeting.actions).toHaveLength(5_000);
  expect(meeting.items[0]?.discussion.at(-1)?.inlines[0]?.text).toBe('bellen met nummer 5000');
});

test('two rows of one list that say the same are two actions', () => {
  const { meeting } = draft('Bestuur', '1. Opening', 'Actie\tWie', 'bellen\tNora', 'bellen\tNora');
  expect(meeting.actions).toHaveLength(2);
});
