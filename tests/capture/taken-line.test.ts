import { expect, it } from 'vitest';
import { takenLine } from '../../shared/capture/taken-line.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import { readLine } from '../support/markers.ts';

const ref = { type: 'action', id: 'a' } as const;

function taken(line: Block): Block {
  const marker = readLine(line.inlines.map(({ text }) => text).join(''));
  if (!marker) throw new Error('The line has no marker');
  return takenLine(line, marker, ref);
}

it('leaves of a line what must be done, with its looks and a capital', () => {
  const inlines = [
    { text: 'Actie Jo' },
    { text: 'ris 1 nov: de ', bold: true as const },
    { text: 'nota', link: 'https://waterrand.example/nota' },
    { text: ' sturen' },
  ];
  expect(taken({ type: 'bullet', level: 1, inlines })).toEqual({
    type: 'bullet',
    level: 1,
    ref,
    inlines: [
      { text: 'De ', bold: true },
      { text: 'nota', link: 'https://waterrand.example/nota' },
      { text: ' sturen' },
    ],
  });
});

it('keeps the words for a day that is not known, and leaves out who was named behind it', () => {
  const line = (text: string): Block => ({ type: 'paragraph', level: 0, inlines: [{ text }] });
  expect(taken(line('Actie Joris z.s.m.: bellen')).inlines).toEqual([
    { text: 'Bellen' },
    { text: ' (z.s.m.)' },
  ]);
  expect(taken(line('Actie: bellen (Joris)')).inlines).toEqual([{ text: 'Bellen' }]);
});
