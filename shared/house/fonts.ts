/**
 * The fonts a document can be set in: those that come with Windows, macOS or Word, each with the free
 * font of the same widths and others that come near, for a machine that has it not.
 */
export const fontNames = [
  'Calibri',
  'Cambria',
  'Arial',
  'Verdana',
  'Georgia',
  'Times New Roman',
] as const;
export type FontName = (typeof fontNames)[number];

const fallbacks: Readonly<Record<FontName, string>> = {
  Calibri: "Carlito, 'Source Sans 3', sans-serif",
  Cambria: 'Caladea, Georgia, serif',
  Arial: "'Liberation Sans', Helvetica, sans-serif",
  Verdana: "'DejaVu Sans', Geneva, sans-serif",
  Georgia: 'Gelasio, serif',
  'Times New Roman': "'Liberation Serif', Times, serif",
};

/** The font and what may take its place, as a web page asks for them. */
export function fontFamily(font: FontName): string {
  return `${font.includes(' ') ? `'${font}'` : font}, ${fallbacks[font]}`;
}

/** Whether its letters take a fifth more room than those of the others. */
export function isWide(font: FontName): boolean {
  return font === 'Verdana';
}

/** How OpenDocument sorts fonts. */
export function fontClass(font: FontName): 'swiss' | 'roman' {
  return fallbacks[font].endsWith('sans-serif') ? 'swiss' : 'roman';
}
