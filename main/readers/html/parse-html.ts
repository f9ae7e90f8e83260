import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { DEEPEST_NESTING, type ReadTrouble } from '../reading.ts';
import { hasEndlessTag } from './endless-tag.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.ChildNode;

/** Twice what a report of 5 MB has; each costs memory and time, also when it holds no text. */
const MOST_ELEMENTS = 150_000;

/** Thrown inside the library, since nothing else stops it; never leaves this file. */
class TooMuch extends Error {
  readonly trouble: ReadTrouble;
  constructor(trouble: ReadTrouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** The page as a browser would build it. Nothing in it runs, and nothing is fetched. */
export function parseHtml(html: string): Result<Element, ReadTrouble> {
  if (hasEndlessTag(html)) return fail('errors.importTooMuch');
  try {
    const document = parse(html, { treeAdapter: boundedAdapter(), scriptingEnabled: false });
    const root = document.childNodes.find(isElement);
    if (!root) throw new Error('A parsed page has a root');
    return ok(root);
  } catch (error) {
    if (error instanceof TooMuch) return fail(error.trouble);
    throw error;
  }
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      if (++elements > MOST_ELEMENTS) throw new TooMuch('errors.importTooMuch');
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      if (++depth > DEEPEST_NESTING) throw new TooMuch('errors.importTooDeep');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

export function isElement(node: Node | DefaultTreeAdapterTypes.Node): node is Element {
  return 'tagName' in node;
}

/** `''` for an attribute that is not there. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return element.attrs.some((one) => one.name === name);
}

/** All elements below, in the order of the page. */
export function elementsIn(parent: Element): readonly Element[] {
  const found: Element[] = [];
  const waiting = parent.childNodes.filter(isElement).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let at = next.childNodes.length - 1; at >= 0; at--) {
      const child = next.childNodes[at];
      if (child && isElement(child)) waiting.push(child);
    }
  }
  return found;
}

/** The element that this one stands in; `undefined` for the root. */
export function parentOf({ parentNode }: Element): Element | undefined {
  return parentNode && isElement(parentNode) ? parentNode : undefined;
}

/** How many characters a reader sees, spaces between words apart. */
export function textLength(node: Node): number {
  if (!isElement(node)) return 'value' in node ? node.value.trim().length : 0;
  if (unread.has(node.tagName)) return 0;
  return node.childNodes.reduce((sum, child) => sum + textLength(child), 0);
}

/** The first words of an element, at most so many characters. */
export function startOf(node: Node, most: number): string {
  if (!isElement(node)) return 'value' in node ? node.value.slice(0, most) : '';
  let text = '';
  for (const child of unread.has(node.tagName) ? [] : node.childNodes) {
    if (text.length >= most) break;
    text += startOf(child, most - text.length);
  }
  return text;
}

/** What a browser does not show as text; scripts and styles first of all. */
export const unread: ReadonlySet<string> = new Set([
  ...['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'iframe', 'object', 'embed'],
  ...['svg', 'canvas', 'audio', 'video', 'picture', 'map', 'noframes', 'frameset'],
]);
