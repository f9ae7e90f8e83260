import type { Colour } from '../../shared/colour.ts';

/** The markers of Word. Source: ISO/IEC 29500-1, 17.18.40 ST_HighlightColor. */
export const highlights: Readonly<Record<string, Colour>> = {
  black: '000000',
  blue: '0000ff',
  cyan: '00ffff',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00ff00',
  lightGray: 'c0c0c0',
  magenta: 'ff00ff',
  red: 'ff0000',
  white: 'ffffff',
  yellow: 'ffff00',
};
