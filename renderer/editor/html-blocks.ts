import type { Block, Inline } from '../../shared/meeting/schema.ts';
import { linkSchema, recordRefSchema } from '../../shared/meeting/schema.ts';

/**
 * What pasted HTML says, as blocks: paragraphs, lists, headings, bold, italic and safe links. All
 * else (colours, fonts, pictures, scripts) is dropped. The page must be inert: parsed, not shown.
 * What the editor itself copied comes back with every space and every blank line.
 */
export function blocksFromPage(page: Node): readonly Block[] {
  const isOwn = page instanceof Element && page.querySelector('[data-pm-slice]') !== null;
  const writer = new BlockWriter(isOwn);
  walkChildren(page, plainStyle, writer);
  writer.endLine();
  return writer.blocks;
}

interface Style {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly confidential: boolean;
  readonly link: string | null;
  readonly line: Omit<Block, 'inlines'>;
  /** In a line of the editor itself, where nothing is the layout of a page. */
  readonly isExact: boolean;
}

const plainStyle: Style = {
  bold: false,
  italic: false,
  confidential: false,
  link: null,
  line: { type: 'paragraph', level: 0 },
  isExact: false,
};

const MAX_LEVEL = 8;
/** `DEL` is what a tracked change took out: it is no longer part of the text. */
const skipped = new Set([
  'SCRIPT',
  'DEL',
  'STYLE',
  'TITLE',
  'META',
  'LINK',
  'TEMPLATE',
  'HEAD',
  'O:P',
]);
const lineElements = new Set([
  ...['P', 'DIV', 'LI', 'UL', 'OL', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'TABLE', 'DL', 'DT'],
  ...['DD', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'HR', 'FIGURE'],
]);

class BlockWriter {
  readonly blocks: Block[] = [];
  /** Whether the editor put this page on the clipboard. */
  readonly isOwnPage: boolean;
  #inlines: Inline[] = [];
  #style = plainStyle;

  constructor(isOwnPage: boolean) {
    this.isOwnPage = isOwnPage;
  }

  startLine(style: Style): void {
    this.endLine();
    this.#style = style;
  }

  write(text: string, { bold, italic, confidential, link, isExact }: Style): void {
    const atStart = this.#inlines.length === 0;
    const visible = isExact ? text : spaces(text).replace(atStart ? /^ +/ : '', '');
    if (visible === '') return;
    this.#inlines.push({
      text: visible,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(confidential ? { confidential } : {}),
      ...(link === null ? {} : { link }),
    });
  }

  endLine(): void {
    const inlines = this.#inlines;
    this.#inlines = [];
    const { line, isExact } = this.#style;
    if (!isExact && inlines.every(({ text }) => text.trim() === '')) return;
    this.blocks.push({ ...line, inlines });
  }
}

function walkChildren(parent: Node, style: Style, writer: BlockWriter): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text) writeText(child, style, writer);
    else if (child instanceof Element) walkElement(child, style, writer);
  }
}

function writeText({ data, parentElement }: Text, style: Style, writer: BlockWriter): void {
  const lines = parentElement?.closest('pre') ? data.split('\n') : [data];
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.startLine(style);
    writer.write(line, style);
  }
}

function walkElement(element: Element, outer: Style, writer: BlockWriter): void {
  if (skipped.has(element.tagName) || isHidden(element)) return;
  const style = {
    ...inlineStyle(element, outer),
    line: lineStyle(element, outer),
    isExact: outer.isExact || (writer.isOwnPage && element.hasAttribute('data-line')),
  };
  if (element.tagName === 'BR') {
    writer.startLine(outer);
    return;
  }
  // A second paragraph in a list item becomes an item too: a list has no other lines.
  const opens = lineElements.has(element.tagName) && !outer.isExact;
  if (opens) writer.startLine(style);
  walkChildren(element, style, writer);
  if (element.tagName === 'TD' || element.tagName === 'TH') writer.write(' ', plainStyle);
  if (opens) writer.startLine(outer);
}

function isHidden(element: Element): boolean {
  const css = element.getAttribute('style') ?? '';
  return /display:\s*none|mso-list:\s*ignore/i.test(css);
}

/** Chromium keeps line feeds of the source; in HTML they are spaces. */
function spaces(text: string): string {
  return text.replaceAll(/[\s\u00a0]+/g, ' ').replaceAll('\u00ad', '');
}

function inlineStyle(element: Element, outer: Style): Style {
  const css = element.getAttribute('style') ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(css)?.[1];
  const boldTag = element.tagName === 'STRONG' || element.tagName === 'B';
  const bold = weight ? /^(bold|bolder|[6-9]00)$/i.test(weight) : boldTag || outer.bold;
  const italic =
    element.tagName === 'EM' ||
    element.tagName === 'I' ||
    /font-style:\s*italic/i.test(css) ||
    outer.italic;
  const confidential = outer.confidential || element.hasAttribute('data-confidential');
  return { ...outer, bold, italic, confidential, link: safeLink(element) ?? outer.link };
}

function safeLink(element: Element): string | null {
  if (element.tagName !== 'A') return null;
  const parsed = linkSchema.safeParse(element.getAttribute('href'));
  return parsed.success ? parsed.data : null;
}

function lineStyle(element: Element, outer: Style): Style['line'] {
  const line = element.closest('[data-line]');
  const own = line?.getAttribute('data-line') ?? null;
  if (line && own !== null) {
    return { ...ownLine(own, Number(line.getAttribute('data-level'))), ...refOf(line) };
  }
  if (/^H[1-6]$/.test(element.tagName)) return { type: 'heading', level: 0 };
  if (element.tagName === 'LI') return listLine(element);
  return wordListLine(element) ?? outer.line;
}

/** What the editor itself copied. */
function ownLine(type: string, level: number): Style['line'] {
  if (type === 'bullet' || type === 'numbered') return { type, level: clampLevel(level) };
  return { type: type === 'heading' ? 'heading' : 'paragraph', level: 0 };
}

function refOf(line: Element): Pick<Block, 'ref'> {
  const [type, id] = line.getAttribute('data-ref')?.split(' ') ?? [];
  const ref = recordRefSchema.safeParse({ type, id });
  return ref.success ? { ref: ref.data } : {};
}

function listLine(item: Element): Style['line'] {
  let depth = -1;
  for (let up = item.parentElement; up; up = up.parentElement) {
    if (up.tagName === 'UL' || up.tagName === 'OL') depth += 1;
  }
  const numbered = item.closest('ul, ol')?.tagName === 'OL';
  return { type: numbered ? 'numbered' : 'bullet', level: clampLevel(depth) };
}

/** Word marks its lists by style only: `class=MsoListParagraph style="mso-list:l0 level2 lfo1"`. */
function wordListLine(element: Element): Style['line'] | null {
  const level = /mso-list:[^;]*level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1];
  if (level === undefined) return null;
  const marker = element.querySelector('[style*="mso-list:Ignore" i]')?.textContent ?? '';
  const numbered = /^\s*(\d+|[a-z]|[ivx]+)[.)]/i.test(marker);
  return { type: numbered ? 'numbered' : 'bullet', level: clampLevel(Number(level) - 1) };
}

function clampLevel(level: number): number {
  return Number.isInteger(level) ? Math.min(Math.max(level, 0), MAX_LEVEL) : 0;
}
