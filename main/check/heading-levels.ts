import { child, descendants, type Element } from '../ooxml/xml.ts';

/** The level of a heading, 0 for the title of the document. */
export type HeadingLevels = ReadonlyMap<string, number>;

/** Through how many others a style may get its looks; in Word that is about ten. */
export const MOST_BASES = 100;

/** Which styles are headings, through the styles that they are based on. */
export function headingLevels(styles: Element | undefined): HeadingLevels {
  const byId = new Map<string, Element>();
  for (const style of styles ? descendants(styles, 'w:style') : []) {
    byId.set(style.attributes['w:styleId'] ?? '', style);
  }
  const levels = new Map<string, number>();
  for (const id of byId.keys()) {
    const level = levelOf(id, byId, new Set());
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

function levelOf(
  id: string,
  byId: ReadonlyMap<string, Element>,
  seen: Set<string>,
): number | undefined {
  const style = byId.get(id);
  if (!style || seen.has(id) || seen.size >= MOST_BASES) return undefined;
  seen.add(id);
  const name = child(style, 'w:name')?.attributes['w:val']?.toLowerCase() ?? '';
  if (name === 'title') return 0;
  const own = /^heading ([1-9])$/.exec(name)?.[1] ?? outlineLevel(child(style, 'w:pPr'));
  if (own !== undefined) return Number(own);
  const base = child(style, 'w:basedOn')?.attributes['w:val'];
  return base === undefined ? undefined : levelOf(base, byId, seen);
}

/** As written in a style or in a paragraph itself: 0 is the first level, 9 is body text. */
export function outlineLevel(properties: Element | undefined): number | undefined {
  const value = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  const level = value === undefined ? 9 : Number(value);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}
