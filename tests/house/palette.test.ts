import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../shared/colour.ts';
import { LEAST_CONTRAST, paletteOf } from '../../shared/house/palette.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => value.toString(16).padStart(6, '0'));

describe('the colours of a house', () => {
  it('can be read on paper and on the head of a table, whatever colour is chosen', () => {
    fc.assert(
      fc.property(colour, (wanted) => {
        const { accent, tableHead } = paletteOf(wanted);
        expect(contrastRatio(accent, tableHead)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        expect(contrastRatio(accent, 'ffffff')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      }),
    );
  });

  it('leave a colour that can be read as it is', () => {
    expect(paletteOf('7a0a3c').accent).toBe('7a0a3c');
  });

  it('darken yellow as far as it takes, and no further', () => {
    const { accent, tableHead } = paletteOf('ffd500');
    expect(accent).not.toBe('ffd500');
    expect(contrastRatio(accent, tableHead)).toBeLessThan(LEAST_CONTRAST + 0.5);
  });
});
