import { SaxesParser } from 'saxes';
import { fail, ok, type Result } from '../../shared/result.ts';

/** An element of an Office document, with the little of XML that readers and checks look at. */
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
  [/officeDocument\/(2006\/)?math$/, 'm'],
  [/2017\/decorative$/, 'adec'],
  [/dc\/elements\/1\.1\/$/, 'dc'],
  [/markup-compatibility\/2006$/, 'mc'],
];

/** Deeper than any document; without a bound, hostile files would take forever. */
const DEEPEST_NESTING = 512;

/** Elements and attributes of a part together: more than twice those of a report of 5 MB. */
const MOST_PIECES = 500_000;

/** How many elements and attributes there may still be, in all parts that share it. */
export interface PieceBudget {
  left: number;
}

/** The deeper an element stands the longer its names take to look up: from here it counts double, and on. */
const DEEP = 32;

export function spend(
  budget: PieceBudget | undefined,
  attributes: Element['attributes'],
  depth: number,
): void {
  if (budget) budget.left -= 1 + Object.keys(attributes).length + Math.floor(depth / DEEP);
}

/** Of one element. Word gives its outermost some thirty; each must be compared with the others. */
const MOST_ATTRIBUTES = 1_000;

/** What happens while a part is read from its start to its end. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Element['attributes']) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  /** Whether enough has been read to know that it is too much. */
  readonly isFull?: () => boolean;
}

/** Thrown inside the library, since nothing else stops it; never leaves this file. */
class Stop extends Error {
  readonly trouble: XmlTrouble;
  constructor(trouble: XmlTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** `broken`: not well-formed. */
export type XmlTrouble = 'broken' | 'tooDeep' | 'tooLarge';

/** `spelling` of names: with the prefixes above, or as they are written. */
export function readXml(
  source: string,
  { open, text, close, isFull }: XmlHandler,
  spelling: 'ours' | 'asWritten' = 'ours',
): Result<null, XmlTrouble> {
  if (hasTooManyTags(source)) return fail('tooLarge');
  const parser = new SaxesParser({ xmlns: true });
  const names: string[] = [];
  const named = spelling === 'ours' ? namer() : (_: string, __: string, written: string) => written;
  let pieces = 0;
  let attributesOfOne = 0;
  parser.on('error', () => {
    throw new Stop('broken');
  });
  parser.on('attribute', () => {
    if (++attributesOfOne > MOST_ATTRIBUTES) throw new Stop('tooLarge');
  });
  parser.on('opentag', ({ uri, local, name: written, attributes }) => {
    if (names.length > DEEPEST_NESTING) throw new Stop('tooDeep');
    pieces += 1 + attributesOfOne;
    attributesOfOne = 0;
    if (pieces > MOST_PIECES || isFull?.()) throw new Stop('tooLarge');
    const name = named(uri, local, written);
    names.push(name);
    const values: Record<string, string> = {};
    for (const attribute of Object.values(attributes)) {
      values[named(attribute.uri, attribute.local, attribute.name)] = attribute.value;
    }
    open(name, values);
  });
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', () => {
    close(names.pop() ?? '');
  });
  try {
    parser.write(source).close();
    return ok(null);
  } catch (error) {
    if (error instanceof Stop) return fail(error.trouble);
    throw error;
  }
}

/** Each element has two tags at most, so that a look at the text spares the reading of it. */
function hasTooManyTags(source: string): boolean {
  let tags = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    tags += 1;
    if (tags > 2 * MOST_PIECES) return true;
  }
  return false;
}

interface Growing {
  readonly name: string;
  readonly attributes: Element['attributes'];
  readonly children: Growing[];
  text: string;
}

/** Makes a tree of what a handler hears. */
export class TreeBuilder implements XmlHandler {
  readonly #budget: PieceBudget | undefined;
  readonly #top: Growing = { name: '', attributes: {}, children: [], text: '' };
  readonly #open = [this.#top];

  constructor(budget?: PieceBudget) {
    this.#budget = budget;
  }

  readonly isFull = (): boolean => this.#budget !== undefined && this.#budget.left < 0;

  /** The outermost element, as far as it has been read. */
  get root(): Element | undefined {
    return this.#top.children[0];
  }

  /** How many elements are still open. */
  get depth(): number {
    return this.#open.length - 1;
  }

  readonly open: XmlHandler['open'] = (name, attributes) => {
    const element: Growing = { name, attributes, children: [], text: '' };
    spend(this.#budget, attributes, this.depth);
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  };

  readonly text: XmlHandler['text'] = (text) => {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  };

  readonly close = (): void => {
    this.#open.pop();
    // What stands there again for programs that do not know the newer way is read once.
    const parent = this.#open.at(-1);
    if (parent?.children.at(-1)?.name === 'mc:Fallback') parent.children.pop();
  };
}

/** `undefined` when it is not well-formed XML, or nested without end. */
export function parseXml(source: string): Element | undefined {
  const parsed = parseWithin(source);
  return parsed.ok ? parsed.value : undefined;
}

/** The same, with what is the matter; within `budget`, which it takes from. */
export function parseWithin(source: string, budget?: PieceBudget): Result<Element, XmlTrouble> {
  const builder = new TreeBuilder(budget);
  const read = readXml(source, builder);
  if (!read.ok) return read;
  return builder.root ? ok(builder.root) : fail('broken');
}

function namer(): (uri: string, local: string) => string {
  const known = new Map<string, string>();
  return (uri, local) => {
    if (uri === '') return local;
    const prefix = known.get(uri) ?? prefixOf(uri);
    known.set(uri, prefix);
    return prefix + local;
  };
}

function prefixOf(uri: string): string {
  const prefix = prefixes.find(([pattern]) => pattern.test(uri))?.[1];
  return prefix === undefined ? '' : `${prefix}:`;
}

/** The first child of that name. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((one) => one.name === name);
}

/** Everything of that name below the element, in reading order. */
export function* descendants(element: Element, name: string): Generator<Element> {
  // By itself: in a generator that calls itself each element would pass through all above it.
  const next = element.children.toReversed();
  for (let one = next.pop(); one; one = next.pop()) {
    if (one.name === name) yield one;
    for (const below of one.children.toReversed()) next.push(below);
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
