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
    const behind = behindOf(passage, looks.sheet);
    for (const run of descendants(passage.paragraph, 'w:r')) {
      const weak = weakness(run, behind, looks);
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

/** What the runs of a paragraph have in common, the nearest first. */
interface Behind {
  readonly text: readonly (Element | undefined)[];
  readonly paragraphs: readonly (Element | undefined)[];
  readonly cells: readonly (Element | undefined)[];
}

function behindOf({ properties, style, inside }: Passage, sheet: StyleSheet): Behind {
  const chain = sheet.chain('paragraph', style);
  const parts = tableParts(inside, sheet);
  return {
    text: [...chain, ...parts].map(textOf),
    paragraphs: [properties, ...chain.map((one) => child(one, 'w:pPr'))],
    cells: [
      inside?.cellProperties,
      ...parts.flatMap((part) => [child(part, 'w:tcPr'), child(part, 'w:tblPr')]),
      inside?.tableProperties,
    ],
  };
}

function weakness(run: Element, behind: Behind, looks: Looks): Weak | undefined {
  const text = readableText(run).trim();
  const sources = text === '' ? [] : textSources(run, behind, looks.sheet);
  const colour = first(sources, 'w:color', (one) => namedColour(one, 'val', looks.theme));
  // Automatic text is black or white, whichever can be read on its ground.
  if (colour === undefined || first(sources, 'w:vanish', isOn)) return undefined;
  const ground = groundOf(sources, behind, looks);
  const ratio = contrastRatio(colour, ground);
  const needed = isLarge(sources) ? 3 : 4.5;
  if (ratio >= needed) return undefined;
  const rounded = (Math.floor(ratio * 10) / 10).toFixed(1);
  const key = `${colour} ${ground} ${String(needed)}`.toLowerCase();
  return { key, text: quote(text), colour, ground, ratio: rounded, needed: String(needed) };
}

/** Properties of the text of a run, the nearest first. */
function textSources(run: Element, behind: Behind, sheet: StyleSheet) {
  const own = child(run, 'w:rPr');
  const characterStyle = child(own, 'w:rStyle')?.attributes['w:val'];
  const named = characterStyle === undefined ? [] : sheet.chain('character', characterStyle);
  return [own, ...named.map(textOf), ...behind.text, sheet.defaults];
}

function textOf(style: Element): Element | undefined {
  return child(style, 'w:rPr');
}

/** The style of a table, with what it has for the first row before what it has for all. */
function tableParts(inside: CellOfTable | null, sheet: StyleSheet): readonly Element[] {
  if (!inside) return [];
  const properties = inside.tableProperties;
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
  { paragraphs, cells }: Behind,
  { theme, page }: Looks,
): Colour {
  const fill = (shading: Element) => namedColour(shading, 'fill', theme);
  const marked = (marker: Element) => highlights[marker.attributes['w:val'] ?? ''];
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
