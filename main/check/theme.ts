import { isColour, shaded, type Colour } from '../../shared/colour.ts';
import { child, descendants, type Element } from '../ooxml/xml.ts';

/** What the theme of the document calls its colours: `accent1`, `dk1` … */
export type Theme = ReadonlyMap<string, Colour>;

export function themeOf(part: Element | undefined): Theme {
  const [scheme] = part ? descendants(part, 'clrScheme') : [];
  const found = (scheme?.children ?? []).flatMap((slot) => {
    const own = child(slot, 'srgbClr')?.attributes['val'];
    const colour = own ?? child(slot, 'sysClr')?.attributes['lastClr'];
    return isColour(colour) ? [[slot.name, colour] as const] : [];
  });
  return new Map(found);
}

/** WordprocessingML has other names for some of them than the theme itself. */
const slots: Readonly<Record<string, string>> = {
  dark1: 'dk1',
  text1: 'dk1',
  light1: 'lt1',
  background1: 'lt1',
  dark2: 'dk2',
  text2: 'dk2',
  light2: 'lt2',
  background2: 'lt2',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/**
 * The colour that an element names: of text in `val`, of a ground in `fill`. The value written out goes
 * before the name in the theme, from which Word computed it. `undefined` for "automatic".
 */
export function namedColour(
  { attributes }: Element,
  as: 'val' | 'fill',
  theme: Theme,
): Colour | undefined {
  const written = attributes[`w:${as}`];
  if (isColour(written)) return written;
  const prefix = as === 'val' ? 'w:theme' : 'w:themeFill';
  const name = attributes[as === 'val' ? 'w:themeColor' : 'w:themeFill'];
  const base = name === undefined ? undefined : theme.get(slots[name] ?? name);
  const part = (suffix: string) =>
    Number.parseInt(attributes[`${prefix}${suffix}`] ?? 'ff', 16) || 0;
  return base === undefined ? undefined : shaded(base, part('Shade'), part('Tint'));
}
