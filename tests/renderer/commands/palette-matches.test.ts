import { describe, expect, it } from 'vitest';
import {
  isBetter,
  paletteMatches,
  type PaletteOption,
} from '../../../renderer/commands/palette-matches.ts';

function item(number: string, label: string): PaletteOption {
  return { id: number, kind: 'item', number, label };
}
function command(label: string): PaletteOption {
  return { id: label, kind: 'command', number: '', label };
}

const options = [
  command('Nieuwe vergadering'),
  command('Exporteer naar Word…'),
  item('6', 'Publieke dienstverlening'),
  item('6a', 'Werkagenda uitvoering'),
  item('6b', 'Positiedocument'),
  item('16', 'Energiekaart 6'),
];

function labels(query: string): readonly string[] {
  return paletteMatches(options, query).map(({ label }) => label);
}

describe('the palette', () => {
  it('shows everything, in order, before anything is typed', () => {
    expect(paletteMatches(options, '')).toEqual(options);
  });

  it('goes to an item by its number, first of all', () => {
    expect(labels('6b')[0]).toBe('Positiedocument');
    expect(labels('6')[0]).toBe('Publieke dienstverlening');
    expect(labels('#6B')).toEqual(['Positiedocument']);
  });

  it('shows only agenda items behind a #', () => {
    expect(labels('#')).not.toContain('Nieuwe vergadering');
    expect(labels('#')).toHaveLength(4);
  });

  it('finds each word anywhere, whatever the order, case or accents', () => {
    expect(labels('vergad nieuwe')).toEqual(['Nieuwe vergadering']);
    expect(labels('WÓRD')).toEqual(['Exporteer naar Word…']);
  });

  it('prefers the start of a word to its inside', () => {
    const both = [command('Uitwerken'), command('Werkagenda')];
    expect(paletteMatches(both, 'werk').map(({ label }) => label)).toEqual([
      'Werkagenda',
      'Uitwerken',
    ]);
  });

  it('has what begins with the typed words first, also where they come later in an earlier option', () => {
    const both = [command('Importeer nieuwe vergadering'), command('Nieuwe vergadering')];
    expect(paletteMatches(both, 'nieuwe ver')[0]?.label).toBe('Nieuwe vergadering');
    expect(paletteMatches(both, 'nieuwe')[0]?.label).toBe('Nieuwe vergadering');
  });

  it('finds by what an option is known by besides its name', () => {
    const dated: PaletteOption = {
      id: 'a',
      kind: 'meeting',
      number: '',
      label: 'Dijkberaad',
      also: '2027-01-15 15 januari 2027',
    };
    expect(paletteMatches([dated], '15 jan')).toEqual([dated]);
    expect(paletteMatches([dated], '16 jan')).toEqual([]);
  });

  it('runs no command by another word for it where an item has that word in its title', () => {
    const present: PaletteOption = { ...command('Toon op het scherm'), also: 'beamer projector' };
    const item: PaletteOption = { ...command('Aanschaf beamer'), kind: 'item', number: '4' };
    expect(paletteMatches([present, item], 'beamer')).toEqual([item, present]);
    expect(isBetter([item], [present], 'beamer')).toBe(true);
  });

  it('knows which of two lists has the better answer', () => {
    const inside = [command('Bewerk dijkberaad')];
    const atStart = [command('Dijkberaad')];
    expect(isBetter(atStart, inside, 'dijk')).toBe(true);
    expect(isBetter(inside, atStart, 'dijk')).toBe(false);
    expect(isBetter(atStart, atStart, 'dijk')).toBe(false);
    expect(isBetter([], inside, 'dijk')).toBe(false);
    expect(isBetter(inside, [], 'dijk')).toBe(true);
  });

  it('finds nothing when one of the words occurs nowhere', () => {
    expect(labels('nieuwe zeppelin')).toEqual([]);
  });
});
