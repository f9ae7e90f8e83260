import { describe, expect, it, test } from 'vitest';
import {
  allPlaceholders,
  nearestName,
  placeholderNamed,
  placeholders,
} from '../../shared/templates/placeholders.ts';

describe('a placeholder', () => {
  it.each(allPlaceholders)('%s is known by each of its names', (placeholder) => {
    const { nl, en } = placeholders[placeholder];
    for (const name of [...nl, ...en])
      expect([name, placeholderNamed(name)]).toEqual([name, placeholder]);
  });

  test.each(['Agendapunten', 'AGENDAPUNTEN', ' agenda-punten ', 'agenda_punten', 'Agendápunten'])(
    'is known however it is written: %s',
    (written) => {
      expect(placeholderNamed(written)).toBe('items');
    },
  );

  test.each([
    ['agendapuntn', 'agendapunten'],
    ['besluitenljst', 'besluitenlijst'],
    ['tittel', 'titel'],
    ['aanwzig', 'aanwezig'],
  ])('that is misspelt as %s has %s near', (written, right) => {
    expect(placeholderNamed(written)).toBeUndefined();
    expect(nearestName(written)).toBe(right);
  });

  test('that is like no other has none near', () => {
    expect(nearestName('zaaknummer')).toBeNull();
  });
});
