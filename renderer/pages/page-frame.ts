import type { RunningLine } from '../../shared/export/document.ts';
import {
  lineEdge,
  SIDES_APART,
  type PageMeasures,
  type PagesPreview,
} from '../../shared/export/preview.ts';

/** Centimetres in CSS pixels. */
const PER_CM = 96 / 2.54;
export const pixels = (centimetres: number) => centimetres * PER_CM;

/**
 * Pages of paper in a frame of their own: columns as high as the text of a page, side by side, of which
 * one is in sight. The browser breaks columns by the rules by which it breaks pages when it prints.
 */
export interface PageFrame {
  readonly pages: number;
  show(page: number): void;
  /** On which page an element stands, counted from 1. */
  pageOf(element: Element): number;
  find(anchor: string): Element | null;
}

/** Fills the document of a frame that has neither script nor a way out. */
export async function fillFrame(
  frame: HTMLIFrameElement,
  preview: PagesPreview,
): Promise<PageFrame | null> {
  const { contentDocument: page, contentWindow } = frame;
  if (!page || !contentWindow) return null;
  page.documentElement.lang = preview.language;
  page.title = preview.title;
  // Escaped where it was made; the frame runs no script and loads nothing.
  page.body.innerHTML = preview.content;
  // Of the frame, since a style sheet belongs to one document.
  const { CSSStyleSheet: Sheet } = contentWindow as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(preview.styleSheet + layout(preview));
  page.adoptedStyleSheets = [sheet];
  const text = page.querySelector('article');
  if (!text) return null;
  linkItems(page);
  // What is measured before its font is there, is measured in vain.
  await page.fonts.ready;
  const step = pixels(preview.page.width);
  const pages = Math.max(1, Math.ceil((text.scrollWidth - 1) / step));
  const header = addLine(page, 'head', preview.header);
  const footer = addLine(page, 'foot', preview.footer);
  const start = () => text.getBoundingClientRect().left;
  return {
    pages,
    show: (number) => {
      text.style.transform = `translateX(${String(-(number - 1) * step)}px)`;
      header(number, pages);
      footer(number, pages);
    },
    pageOf: (element) => {
      const { left } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      return Math.min(pages, Math.max(1, 1 + Math.floor((left - start() + 1) / step)));
    },
    find: (anchor) => page.getElementById(anchor),
  };
}

function layout({ page, text, lineColour, lineFont }: PagesPreview): string {
  const { width, height, margin, textWidth }: PageMeasures = page;
  const cm = (value: number) => `${String(value)}cm`;
  return `
html { overflow: clip; background: #fff; }
article { position: absolute; left: ${cm(margin)}; top: ${cm(text.top)}; box-sizing: border-box;
  width: ${cm(textWidth)}; height: ${cm(height - text.top - text.bottom)};
  columns: auto ${cm(textWidth)}; column-gap: ${cm(width - textWidth)}; column-fill: auto;
  orphans: 2; widows: 2; }
.page-line { position: fixed; left: ${cm(margin)}; width: ${cm(textWidth)}; display: flex; gap: ${cm(SIDES_APART)};
  justify-content: space-between; font: 9pt ${lineFont}; color: #${lineColour}; }
.page-line span + span { flex: none; max-width: 50%; text-align: right; }
.page-line.head { top: ${cm(lineEdge(page))}; }
.page-line.foot { bottom: ${cm(lineEdge(page))}; }
a.to-item { color: inherit; text-decoration: none; }
a.to-item:hover, a.to-item:focus-visible { text-decoration: underline; }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
`;
}

/** A heading of an item leads to the item. */
function linkItems(page: Document): void {
  for (const heading of page.querySelectorAll('[id^="item-"]')) {
    const link = page.createElement('a');
    link.className = 'to-item';
    link.href = `#${heading.id}`;
    link.append(...heading.childNodes);
    heading.append(link);
  }
}

/** Gives what writes the numbers of the page in sight into the line. */
function addLine(page: Document, edge: 'head' | 'foot', { left, right }: RunningLine) {
  const line = page.createElement('div');
  line.className = `page-line ${edge}`;
  const numbers: { readonly node: Text; readonly which: 'this' | 'last' }[] = [];
  for (const side of [left, right]) {
    const span = page.createElement('span');
    for (const piece of side) {
      const node = page.createTextNode(typeof piece === 'string' ? piece : '');
      if (typeof piece !== 'string') numbers.push({ node, which: piece.pageNumber });
      span.append(node);
    }
    line.append(span);
  }
  page.body.append(line);
  return (number: number, count: number) => {
    for (const { node, which } of numbers) node.data = String(which === 'this' ? number : count);
  };
}
