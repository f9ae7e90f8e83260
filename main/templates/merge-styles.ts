import {
  element,
  elements,
  everyElement,
  firstOf,
  rewritten,
  valueOf,
  withChildren,
  type Markup,
} from '../ooxml/markup.ts';
import { alsoNamed, namesOf } from './style-names.ts';

export interface MergedStyles {
  readonly styles: Markup;
  /** The id in the template for each style of ours that was asked for. */
  readonly ids: ReadonlyMap<string, string>;
  /** Those paragraph styles of the template that number their paragraphs. */
  readonly numbered: ReadonlySet<string>;
}

const references = ['w:basedOn', 'w:next', 'w:link'] as const;

/**
 * The style sheet of a template with the styles of ours that it does not have. What it has wins,
 * under whatever id; what is added has its text size and its accent. `used`: ids of ours.
 */
export function mergeStyles(template: Markup, ours: Markup, used: Iterable<string>): MergedStyles {
  const theirs = stylesIn(template);
  const own = new Map(stylesIn(ours).map((style) => [idOf(style), style]));
  const taken = new Set(theirs.map(idOf));
  const ids = new Map<string, string>();
  const added: Markup[] = [];
  const take = (id: string) => {
    const style = own.get(id);
    if (!style || ids.has(id)) return;
    const match = counterpart(style, theirs);
    ids.set(id, match ? idOf(match) : freeId(id, taken));
    if (match) return;
    added.push(style);
    for (const name of references) take(valueOf(style, name) ?? '');
  };
  for (const id of used) take(id);
  const adapt = adapter(template, ours);
  const copies = added.map((style) => adapt(renamed(style, ids)));
  return {
    styles: withChildren(template, [...template.children, ...copies]),
    ids,
    numbered: numberedIn(theirs),
  };
}

function stylesIn(sheet: Markup): readonly Markup[] {
  return elements(sheet).filter(({ name }) => name === 'w:style');
}

function idOf({ attributes }: Markup): string {
  return attributes['w:styleId'] ?? '';
}

function counterpart(style: Markup, theirs: readonly Markup[]): Markup | undefined {
  const type = style.attributes['w:type'];
  const ofType = theirs.filter(({ attributes }) => (attributes['w:type'] ?? 'paragraph') === type);
  if (isDefault(style)) return ofType.find(isDefault);
  const wanted = alsoNamed(valueOf(style, 'w:name') ?? '');
  for (const name of wanted) {
    const match = ofType.find((one) => namesOf(one).includes(name));
    if (match) return match;
  }
  return undefined;
}

function isDefault({ attributes }: Markup): boolean {
  return ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  while (taken.has(free)) free = `${free}x`;
  taken.add(free);
  return free;
}

function renamed(style: Markup, ids: ReadonlyMap<string, string>): Markup {
  const children = elements(style).map((child) => {
    const isReference = references.some((name) => name === child.name);
    const to = isReference ? ids.get(child.attributes['w:val'] ?? '') : undefined;
    return to === undefined ? child : element(child.name, { 'w:val': to });
  });
  const left = children.filter(
    ({ name, attributes }) =>
      !references.some((one) => one === name) || hasValue(ids, attributes['w:val']),
  );
  return {
    ...style,
    attributes: { ...style.attributes, 'w:styleId': ids.get(idOf(style)) ?? idOf(style) },
    children: left,
  };
}

function hasValue(ids: ReadonlyMap<string, string>, id: string | undefined): boolean {
  return [...ids.values()].some((one) => one === id);
}

/** Makes a style of ours fit in: in proportion to their body text, and with the colour of their headings. */
function adapter(template: Markup, ours: Markup): (style: Markup) => Markup {
  const scale = bodySize(template) / bodySize(ours);
  const accent = headingColour(ours)?.attributes['w:val'];
  const theirs = headingColour(template);
  return (style) => {
    const [adapted] = rewritten(style, (one) => {
      const { name, attributes } = one;
      if (name === 'w:sz' || name === 'w:szCs') {
        const size = Math.round(Number(attributes['w:val']) * scale);
        return [{ ...one, attributes: { ...attributes, 'w:val': String(size) } }];
      }
      const isAccent = name === 'w:color' && accent !== undefined && attributes['w:val'] === accent;
      return [isAccent && theirs ? theirs : one];
    });
    return adapted !== undefined && typeof adapted !== 'string' ? adapted : style;
  };
}

/** In half points; without any word of it, Word takes 10 points. */
function bodySize(sheet: Markup): number {
  const normal = stylesIn(sheet).find((style) => isDefault(style) && isParagraph(style));
  const defaults = firstOf(firstOf(sheet, 'w:docDefaults'), 'w:rPrDefault');
  const size =
    valueOf(firstOf(normal, 'w:rPr'), 'w:sz') ?? valueOf(firstOf(defaults, 'w:rPr'), 'w:sz');
  return Number(size ?? 20) || 20;
}

function isParagraph({ attributes }: Markup): boolean {
  return attributes['w:type'] === 'paragraph';
}

function headingColour(sheet: Markup): Markup | undefined {
  const wanted = alsoNamed('heading 1');
  const heading = stylesIn(sheet).find(
    (style) => isParagraph(style) && namesOf(style).some((name) => wanted.includes(name)),
  );
  return firstOf(firstOf(heading, 'w:rPr'), 'w:color');
}

function numberedIn(styles: readonly Markup[]): ReadonlySet<string> {
  const byId = new Map(styles.map((style) => [idOf(style), style]));
  return new Set([...byId.keys()].filter((id) => isNumbered(id, byId)));
}

function isNumbered(id: string, byId: ReadonlyMap<string, Markup>, hops = 0): boolean {
  const style = byId.get(id);
  const numbers = firstOf(firstOf(style, 'w:pPr'), 'w:numPr');
  if (numbers) return valueOf(numbers, 'w:numId') !== '0';
  const base = valueOf(style, 'w:basedOn');
  return base !== undefined && hops < 20 && isNumbered(base, byId, hops + 1);
}

/** Every style that these paragraphs and tables ask for. */
export function usedStyles(content: Iterable<Markup>): ReadonlySet<string> {
  const used = new Set<string>();
  for (const root of content) {
    for (const { name, attributes } of everyElement(root)) {
      if (styleReferences.has(name)) used.add(attributes['w:val'] ?? '');
    }
  }
  return used;
}
export const styleReferences = new Set(['w:pStyle', 'w:rStyle', 'w:tblStyle']);
