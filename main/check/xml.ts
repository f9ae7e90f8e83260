import { SaxesParser } from 'saxes';

/** An element of a Word document, with the little of XML that a check looks at. */
export interface Element {
  /** Prefix as Word writes it and local name: `w:p`. */
  readonly name: string;
  /** By name, with the prefix as above. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** A document may choose its own prefixes; these endings hold for both editions of the norm. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/wordprocessingDrawing$/, 'wp'],
  [/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/2017\/decorative$/, 'adec'],
  [/dc\/elements\/1\.1\/$/, 'dc'],
  [/markup-compatibility\/2006$/, 'mc'],
];

interface Growing {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Growing[];
  text: string;
}

/** `undefined` when it is not well-formed XML. */
export function parseXml(source: string): Element | undefined {
  const parser = new SaxesParser({ xmlns: true });
  const top: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let isBroken = false;
  parser.on('error', () => (isBroken = true));
  parser.on('opentag', ({ uri, local, attributes }) => {
    const element: Growing = { name: named(uri, local), attributes: {}, children: [], text: '' };
    for (const attribute of Object.values(attributes)) {
      element.attributes[named(attribute.uri, attribute.local)] = attribute.value;
    }
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
    // What stands there again for programs that do not know the newer way is read once.
    const parent = open.at(-1);
    if (parent?.children.at(-1)?.name === 'mc:Fallback') parent.children.pop();
  });
  parser.write(source).close();
  return isBroken ? undefined : top.children[0];
}

function named(uri: string, local: string): string {
  const prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1];
  return prefix === undefined ? local : `${prefix}:${local}`;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** Everything of that name below the element, in reading order. */
export function* descendants(element: Element, name: string): Generator<Element> {
  for (const one of element.children) {
    if (one.name === name) yield one;
    yield* descendants(one, name);
  }
}

export function hasAny(element: Element, ...names: readonly string[]): boolean {
  return element.children.some((one) => names.includes(one.name) || hasAny(one, ...names));
}

/** What a reader reads of it. */
export function readableText(element: Element): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:tab' || element.name === 'w:br') return ' ';
  const text = element.children.map(readableText).join('');
  return element.name === 'w:tc' ? `${text} ` : text;
}
