/** A colour as six hex digits, without the `#`, as WordprocessingML has it. */
export type Colour = string;

export function isColour(value: string | undefined): value is Colour {
  return value !== undefined && /^[0-9a-f]{6}$/i.test(value);
}

/** From 1 to 21. Source: WCAG 2.2, contrast ratio and relative luminance. */
export function contrastRatio(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * The colour as a document makes it darker (`shade`) or lighter (`tint`), each from 0 to 255. Word does this
 * on the lightness of the colour; on its channels, as here, it comes out nearly the same.
 * Source: ISO/IEC 29500-1, 17.18.97 and the attributes themeShade and themeTint.
 */
export function shaded(colour: Colour, shade: number, tint: number): Colour {
  return channels(colour)
    .map((value) => value * (shade / 255))
    .map((value) => value * (tint / 255) + (1 - tint / 255))
    .map(hexOf)
    .join('');
}

function channels(colour: Colour): readonly number[] {
  return [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

/** The first colour with a share of the second in it, from 0 to 1. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const added = channels(other);
  return channels(one)
    .map((value, index) => value * (1 - share) + (added[index] ?? 0) * share)
    .map(hexOf)
    .join('');
}

function hexOf(value: number): string {
  return Math.round(value * 255)
    .toString(16)
    .padStart(2, '0');
}
