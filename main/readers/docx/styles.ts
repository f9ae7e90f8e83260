import type { HeadingLevel } from '../../../shared/import/hinted-line.ts';
import { child, type Element } from '../../ooxml/xml.ts';

/** What a style says, its own words and those of the styles it builds on. */
export interface Style {
  /** As its maker sees it: "heading 1", "Agendapunt". */
  readonly name: string | undefined;
  readonly heading: HeadingLevel | undefined;
  readonly list: ListPlace | undefined;
  readonly bold: boolean | undefined;
  readonly italic: boolean | undefined;
  readonly isHidden: boolean | undefined;
}

/** Which list a paragraph is in; `'0'` is none at all (ISO 29500-1, 17.9.18). */
export interface ListPlace {
  readonly list: string;
  /** Not told when the list knows it by the style. */
  readonly level: number | undefined;
  /** The style that told so. */
  readonly style: string | undefined;
}

export interface Styles {
  readonly get: (id: string | undefined) => Style;
  readonly listOf: (id: string) => string | undefined;
  /** Of all styles, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Whether it is the style of a paragraph that asks for none. */
  readonly isNormal: (id: string | undefined) => boolean;
}

const plain: Style = {
  name: undefined,
  heading: undefined,
  list: undefined,
  bold: undefined,
  italic: undefined,
  isHidden: undefined,
};

/** Deeper than Word lets styles build on each other. */
const LONGEST_CHAIN = 20;

export function readStyles(root: Element | undefined): Styles {
  const elements = new Map<string, Element>();
  let normal: string | undefined;
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId'];
    if (style.name !== 'w:style' || id === undefined) continue;
    elements.set(id, style);
    const isNormal =
      isOn(style.attributes['w:default']) && style.attributes['w:type'] === 'paragraph';
    if (isNormal) normal = id;
  }
  const known = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const element = elements.get(id);
    if (!element || depth > LONGEST_CHAIN) return plain;
    const found = known.get(id) ?? readStyle(id, element, (base) => resolve(base, depth + 1));
    known.set(id, found);
    return found;
  };
  const get: Styles['get'] = (id = normal) => (id === undefined ? plain : resolve(id, 0));
  return {
    get,
    listOf: (id) => get(id).list?.list,
    names: new Set([...elements.values()].map((element) => nameOf(element)?.toLowerCase() ?? '')),
    isNormal: (id) => id === undefined || id === normal,
  };
}

function readStyle(id: string, element: Element, baseOf: (id: string) => Style): Style {
  const basedOn = child(element, 'w:basedOn')?.attributes['w:val'];
  const base = basedOn === undefined ? plain : baseOf(basedOn);
  const name = nameOf(element);
  const paragraph = child(element, 'w:pPr');
  const run = child(element, 'w:rPr');
  return {
    name,
    heading: headingOf(name, outlineOf(paragraph)) ?? base.heading,
    list: listPlace(paragraph, id) ?? base.list,
    bold: toggle(run, 'w:b') ?? base.bold,
    italic: toggle(run, 'w:i') ?? base.italic,
    isHidden: toggle(run, 'w:vanish') ?? base.isHidden,
  };
}

function nameOf(style: Element): string | undefined {
  return child(style, 'w:name')?.attributes['w:val'];
}

function headingOf(name = '', outline: HeadingLevel | undefined): HeadingLevel | undefined {
  const known = /^heading ([1-9])$/i.exec(name)?.[1];
  if (known !== undefined) return headingLevel(Number(known));
  return outline ?? (/^title$/i.test(name) ? 1 : undefined);
}

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

/** From 1; deeper than 6 is 6. */
function headingLevel(level: number): HeadingLevel | undefined {
  return levels[Math.min(level, levels.length) - 1];
}

/** The id of the style that a paragraph asks for. */
export function styleOf(paragraph: Element | undefined): string | undefined {
  return child(paragraph, 'w:pStyle')?.attributes['w:val'];
}

/** As written in properties: 0 is the first level, 9 is body text. */
export function outlineOf(paragraph: Element | undefined): HeadingLevel | undefined {
  const value = child(paragraph, 'w:outlineLvl')?.attributes['w:val'];
  const level = value === undefined ? 9 : Number(value);
  return level >= 0 && level < 9 ? headingLevel(level + 1) : undefined;
}

export function listPlace(
  paragraph: Element | undefined,
  style: string | undefined,
): ListPlace | undefined {
  const numbering = child(paragraph, 'w:numPr');
  const list = child(numbering, 'w:numId')?.attributes['w:val'];
  const level = child(numbering, 'w:ilvl')?.attributes['w:val'];
  if (list === undefined) return undefined;
  return { list, level: level === undefined ? undefined : Number(level), style };
}

/** A property that is on, off, or not told (ISO 29500-1, 17.17.4). */
export function toggle(run: Element | undefined, name: string): boolean | undefined {
  const property = child(run, name);
  return property && isOn(property.attributes['w:val'] ?? '1');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
