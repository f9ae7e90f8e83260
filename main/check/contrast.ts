import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import { contrastRatio, type Colour } from '../../shared/colour.ts';
import { highlights } from './highlights.ts';
import type { CellOfTable, Passage } from './passages.ts';
import { quote } from './quote.ts';
import type { StyleSheet } from './style-sheet.ts';
import { namedColour, type Theme } from './theme.ts';
import { child, descendants, readableText, type Element } from '../ooxml/xml.ts';

/** What the colours of a document come from. */
export interface Looks {
  readonly sheet: StyleSheet;
  readonly theme: Theme;
  /** Of the page itself. */
  readonly page: Colour;
}

/** Text that stands out too little from what is behind it (WCAG 2.2, 1.4.3), once for every pair of colours. */
export function contrastFindings(
  passages: readonly Passage[],
  looks: Looks,
): readonly AccessibilityFinding[] {
  const found = new Map<string, { readonly first: Passage; readonly weak: Weak; count: number }>();
  for (const passage of passages) {
    const seen = new Set<string>();
    for (const run of descendants(passage.paragraph, 'w:r')) {
      const weak = weakness(run, passage, looks);
      if (!weak || seen.has(weak.key)) continue;
      seen.add(weak.key);
      const known = found.get(weak.key);
      if (known) known.count += 1;
      else found.set(weak.key, { first: passage, weak, count: 1 });
    }
  }
  return [...found.values()].map(({ first, weak: { key: _key, ...values }, count }) => ({
    kind: 'contrast',
    place: first.place,
    values: { ...values, count },
  }));
}

interface Weak {
  readonly key: string;
  readonly text: string;
  readonly colour: Colour;
  readonly ground: Colour;
  readonly ratio: string;
  readonly needed: string;
}

function weakness(run: Element, passage: Passage, looks: Looks): Weak | undefined {
  const text = readableText(run).trim();
  const sources = text === '' ? [] : textSources(run, passage, looks.sheet);
  const colour = first(sources, 'w:color', (one) => namedColour(one, 'val', looks.theme));
  // Automatic text is black or white, whichever can be read on its ground.
  if (colour === undefined || first(sources, 'w:vanish', isOn)) return undefined;
  const ground = groundOf(sources, passage, looks);
  const ratio = contrastRatio(colour, ground);
  const needed = isLarge(sources) ? 3 : 4.5;
  if (ratio >= needed) return undefined;
  const rounded = (Math.floor(ratio * 10) / 10).toFixed(1);
  const key = `${colour} ${ground} ${String(needed)}`.toLowerCase();
  return { key, text: quote(text), colour, ground, ratio: rounded, needed: String(needed) };
}

/** Properties of the text of a run, the nearest first. */
function textSources(run: Element, { paragraph, inside }: Passage, sheet: StyleSheet) {
  const own = child(run, 'w:rPr');
  const characterStyle = child(own, 'w:rStyle')?.attributes['w:val'];
  const paragraphStyle = child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
  return [
    own,
    ...(characterStyle === undefined ? [] : sheet.chain('character', characterStyle)).map(textOf),
    ...sheet.chain('paragraph', paragraphStyle).map(textOf),
    ...tableParts(inside, sheet).map(textOf),
    sheet.defaults,
  ];
}

function textOf(style: Element): Element | undefined {
  return child(style, 'w:rPr');
}

/** The style of a table, with what it has for the first row before what it has for all. */
function tableParts(inside: CellOfTable | null, sheet: StyleSheet): readonly Element[] {
  if (!inside) return [];
  const properties = child(inside.table, 'w:tblPr');
  const name = child(properties, 'w:tblStyle')?.attributes['w:val'];
  const look = child(properties, 'w:tblLook')?.attributes ?? {};
  const hasFirstRow =
    ['1', 'true'].includes(look['w:firstRow'] ?? '') ||
    (Number.parseInt(look['w:val'] ?? '0', 16) & 0x20) !== 0;
  return sheet
    .chain('table', name)
    .flatMap((style) => [
      ...(inside.isInFirstRow && hasFirstRow
        ? style.children.filter(
            (part) => part.name === 'w:tblStylePr' && part.attributes['w:type'] === 'firstRow',
          )
        : []),
      style,
    ]);
}

function groundOf(
  sources: readonly (Element | undefined)[],
  { paragraph, inside }: Passage,
  { sheet, theme, page }: Looks,
): Colour {
  const fill = (shading: Element) => namedColour(shading, 'fill', theme);
  const marked = (marker: Element) => highlights[marker.attributes['w:val'] ?? ''];
  const properties = child(paragraph, 'w:pPr');
  const styleName = child(properties, 'w:pStyle')?.attributes['w:val'];
  const paragraphs = [
    properties,
    ...sheet.chain('paragraph', styleName).map((style) => child(style, 'w:pPr')),
  ];
  const cells = [
    child(inside?.cell, 'w:tcPr'),
    ...tableParts(inside, sheet).flatMap((part) => [child(part, 'w:tcPr'), child(part, 'w:tblPr')]),
    child(inside?.table, 'w:tblPr'),
  ];
  return (
    first(sources, 'w:highlight', marked) ??
    first(sources, 'w:shd', fill) ??
    first(paragraphs, 'w:shd', fill) ??
    first(cells, 'w:shd', fill) ??
    page
  );
}

/** 18 points, or 14 when bold. Sizes are in half points. */
function isLarge(sources: readonly (Element | undefined)[]): boolean {
  const size = first(sources, 'w:sz', ({ attributes }) => Number(attributes['w:val'])) ?? 20;
  return size >= 36 || (size >= 28 && first(sources, 'w:b', isOn) === true);
}

function isOn({ attributes }: Element): boolean {
  return !['0', 'false', 'off'].includes(attributes['w:val'] ?? '');
}

/** What the nearest of the sources that has such a property says. */
function first<T>(
  sources: readonly (Element | undefined)[],
  name: string,
  read: (property: Element) => T | undefined,
): T | undefined {
  for (const source of sources) {
    const property = child(source, name);
    if (property) return read(property);
  }
  return undefined;
}
