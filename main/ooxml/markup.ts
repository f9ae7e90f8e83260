import { fail, ok, type Result } from '../../shared/result.ts';
import { readXml, spend, type PieceBudget, type XmlTrouble } from './xml.ts';

/** An element of an Office document as it is written, whole enough to be written again. */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}
export type MarkupNode = Markup | string;

/**
 * The prefixes that every program gives these namespaces. We go by them: a part that gives them
 * others, such as one of the strict edition of the norm, is refused.
 */
const conventions: Readonly<Record<string, string>> = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};
const conventional = new Map(Object.entries(conventions).map(([prefix, uri]) => [uri, prefix]));
/** Of the strict edition. */
const STRICT = 'http://purl.oclc.org/ooxml/';

export type MarkupTrouble = XmlTrouble | 'unconventional';

interface Growing extends Markup {
  readonly children: (Growing | string)[];
}

/** Within `budget`, which it takes from. */
export function parseMarkup(source: string, budget?: PieceBudget): Result<Markup, MarkupTrouble> {
  const top: Growing = { name: '', attributes: {}, children: [] };
  const open = [top];
  let isConventional = true;
  const read = readXml(
    source,
    {
      open: (name, attributes) => {
        isConventional &&= Object.entries(attributes).every(([key, uri]) => fits(key, uri));
        const element: Growing = { name, attributes, children: [] };
        spend(budget, attributes, open.length);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      text: (text) => {
        if (open.length > 1) open.at(-1)?.children.push(text);
      },
      close: () => {
        open.pop();
      },
      isFull: () => !isConventional || (budget !== undefined && budget.left < 0),
    },
    'asWritten',
  );
  if (!isConventional) return fail('unconventional');
  if (!read.ok) return read;
  const root = top.children.find((node) => typeof node !== 'string');
  return root ? ok(root) : fail('broken');
}

function fits(attribute: string, uri: string): boolean {
  if (attribute !== 'xmlns' && !attribute.startsWith('xmlns:')) return true;
  const prefix = attribute.slice('xmlns:'.length);
  if (uri.startsWith(STRICT)) return false;
  return (conventions[prefix] ?? uri) === uri && (conventional.get(uri) ?? prefix) === prefix;
}

export function writeMarkup(root: Markup): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}

function written(node: MarkupNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value, true)}"`)
    .join('');
  const content = node.children.map(written).join('');
  const start = `<${node.name}${attributes}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${node.name}>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A line end in an attribute would be read back as a space, and a return anywhere as a line end. */
function escaped(text: string, inAttribute = false): string {
  const special = inAttribute ? /[&<>"\t\n\r]/g : /[&<>\r]/g;
  return text.replace(special, (one) => references[one] ?? `&#${String(one.charCodeAt(0))};`);
}

export function element(
  name: string,
  attributes: Markup['attributes'] = {},
  children: readonly MarkupNode[] = [],
): Markup {
  return { name, attributes, children };
}

export function isElement(node: MarkupNode): node is Markup {
  return typeof node !== 'string';
}

export function elements(parent: Markup | undefined): readonly Markup[] {
  return parent?.children.filter(isElement) ?? [];
}

/** What stands in the element itself. */
export function textIn({ children }: Markup): string {
  return children.filter((node) => typeof node === 'string').join('');
}

/** The first child of that name. */
export function firstOf(parent: Markup | undefined, name: string): Markup | undefined {
  return elements(parent).find((one) => one.name === name);
}

/** The value of the first child of that name: `w:val` of `w:pStyle`. */
export function valueOf(parent: Markup | undefined, name: string): string | undefined {
  return firstOf(parent, name)?.attributes['w:val'];
}

/** The element and everything below it, in reading order. */
export function* everyElement(root: Markup): Generator<Markup> {
  // By itself: in a generator that calls itself each element would pass through all above it.
  const next = [root];
  for (let one = next.pop(); one; one = next.pop()) {
    yield one;
    for (const below of one.children.toReversed()) if (isElement(below)) next.push(below);
  }
}

export function withChildren(parent: Markup, children: readonly MarkupNode[]): Markup {
  return { ...parent, children };
}

/** Gives an element, whose children have been rewritten already, another form; none: it goes. */
export type Rule = (element: Markup) => readonly MarkupNode[];

export function rewritten(node: MarkupNode, rule: Rule): readonly MarkupNode[] {
  if (!isElement(node)) return [node];
  return rule(
    withChildren(
      node,
      node.children.flatMap((one) => rewritten(one, rule)),
    ),
  );
}

/** The same where the outermost element stays. */
export function rewrittenRoot(root: Markup, rule: Rule): Markup {
  return withChildren(
    root,
    root.children.flatMap((node) => rewritten(node, rule)),
  );
}
