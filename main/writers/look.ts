import type { PageMeasures } from '../../shared/export/preview.ts';
import { isWide, type FontName } from '../../shared/house/fonts.ts';
import { plainStyle, type HouseStyle, type Logo } from '../../shared/house/house-style.ts';
import { paletteOf, type Palette } from '../../shared/house/palette.ts';

/** A house style with its picture, which is in a file of its own. */
export interface House {
  readonly style: HouseStyle;
  readonly logo: Uint8Array | null;
}

export const plainHouse: House = { style: plainStyle, logo: null };

/** A house style in the terms of who writes: what every format makes the look of a document of. */
export interface Look {
  readonly palette: Palette;
  readonly headingFont: FontName;
  readonly bodyFont: FontName;
  readonly page: PageMeasures;
  readonly logo: LogoOnPaper | null;
}

export interface LogoOnPaper {
  readonly bytes: Uint8Array;
  readonly type: 'png' | 'jpg';
  readonly alt: string;
  /** Centimetres. */
  readonly width: number;
  readonly height: number;
}

/** Centimetres that "Afwezig zonder kennisgeving" takes in bold, the longest name of a fact, and a space. */
const longestFact: Readonly<Record<FontName, number>> = {
  Calibri: 4.9,
  Cambria: 5.5,
  Arial: 5.7,
  Verdana: 6.7,
  Georgia: 6.2,
  'Times New Roman': 5.1,
};

/** Centimetres from the margin to the values of the facts, behind the longest of their names. */
export function factValuesAt(font: FontName): number {
  return longestFact[font];
}

/** Points, so that the words of a narrow column stay whole. */
export function cellSize(font: FontName): number {
  return isWide(font) ? 9 : 10;
}

/** Centimetres that a list line stands in for each level: room for "10." and "viii.". */
export function listStep(font: FontName): number {
  return isWide(font) ? 0.8 : 0.6;
}

const papers = { a4: [21, 29.7], letter: [21.59, 27.94] } as const;
const margins = { narrow: 1.8, normal: 2.5, wide: 3.2 } as const;

export function lookOf({ style, logo }: House): Look {
  return {
    palette: paletteOf(style.accent),
    headingFont: style.headingFont,
    bodyFont: style.bodyFont,
    page: pageOf(style),
    logo: style.logo && logo && onPaper(style.logo, logo),
  };
}

export const plainLook = lookOf(plainHouse);

function pageOf({ paper, orientation, margins: wanted }: HouseStyle): PageMeasures {
  const [short, long] = papers[paper];
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short];
  const margin = margins[wanted];
  return { width, height, margin, textWidth: round(width - 2 * margin) };
}

/** At most this high and wide, in centimetres. */
const LOGO = { height: 1.8, width: 7 } as const;

function onPaper({ file, alt, width, height }: Logo, bytes: Uint8Array): LogoOnPaper {
  const scale = Math.min(LOGO.height / height, LOGO.width / width);
  const type = file.endsWith('.png') ? 'png' : 'jpg';
  return { bytes, type, alt, width: round(width * scale), height: round(height * scale) };
}

function round(centimetres: number): number {
  return Math.round(centimetres * 1_000) / 1_000;
}
