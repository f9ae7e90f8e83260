import { describe, expect, it } from 'vitest';
import { paletteMatches, type PaletteOption } from '../../../renderer/commands/palette-matches.ts';

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

  it('finds nothing when one of the words occurs nowhere', () => {
    expect(labels('nieuwe zeppelin')).toEqual([]);
  });
});
