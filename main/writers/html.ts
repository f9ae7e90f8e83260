import type {
  Anchor,
  Contents,
  DocumentBlock,
  DocumentHead,
  Heading,
  List,
  MinutesDocument,
  Paragraph,
  Signatures,
  Table,
} from '../../shared/export/document.ts';
import type { PagesPreview } from '../../shared/export/preview.ts';
import { fontFamily } from '../../shared/house/fonts.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Inline } from '../../shared/meeting/schema.ts';
import { isRightToLeft } from './direction.ts';
import { htmlStyle, paperStyle, printStyle } from './html-style.ts';
import { linkRuns } from './link-runs.ts';
import { plainLook, type Look, type LogoOnPaper } from './look.ts';
import { leadText, paragraphText, printable } from './printable.ts';
import { textEdges } from './running-lines.ts';

/** One file that stands by itself: semantic, without script, and made to be printed too. */
export function writeHtml(document: MinutesDocument, look = plainLook): string {
  const paper = paperStyle(look.page, textEdges(document, look));
  return [
    '<!doctype html>',
    `<html lang="${document.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(document.title)}</title>`,
    `<meta name="description" content="${escaped(document.subject)}">`,
    `<style>\n${styleSheet(document, look)}${paper}@media print {\n${printStyle(look)}}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...content(document, look, screenHtml),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The same on paper, for a page that is not printed but shown as if it were. */
export function previewOf(document: MinutesDocument, look: Look): PagesPreview {
  return {
    ...headOf(document),
    content: ['<article>', ...content(document, look, blockHtml), '</article>'].join('\n'),
    styleSheet: styleSheet(document, look) + printStyle(look),
    page: look.page,
    text: textEdges(document, look),
    lineColour: look.palette.soft,
    lineFont: fontFamily(look.bodyFont),
  };
}

function headOf({ blocks: _blocks, ...head }: MinutesDocument): DocumentHead {
  return head;
}

type BlockHtml = (block: DocumentBlock) => string;

function content({ blocks }: MinutesDocument, { logo }: Look, html: BlockHtml): readonly string[] {
  return [...(logo ? [logoHtml(logo)] : []), ...withFactLists(blocks, html)];
}

/** On a narrow screen a table moves under the finger and the arrow keys, and the page stays put. */
function screenHtml(block: DocumentBlock): string {
  if (block.type !== 'table') return blockHtml(block);
  const name = escaped(block.caption);
  return `<div class="scroll" role="region" aria-label="${name}" tabindex="0">\n${blockHtml(block)}\n</div>`;
}

function styleSheet({ blocks }: MinutesDocument, look: Look): string {
  return htmlStyle(look) + columnStyle(blocks);
}

function logoHtml({ bytes, type, alt }: LogoOnPaper): string {
  const source = `data:image/${type === 'png' ? 'png' : 'jpeg'};base64,${base64(bytes)}`;
  return `<p class="logo"><img src="${source}" alt="${escaped(alt)}"></p>`;
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** In the style sheet, so that the page can be shown where inline styles are refused. */
function columnStyle(blocks: readonly DocumentBlock[]): string {
  const widths = blocks.flatMap((block) =>
    block.type === 'table' ? block.columns.map(({ width }) => width) : [],
  );
  const rules = [...new Set(widths)].map(
    (width) => `.w${String(width)} { width: ${String(width)}%; }\n`,
  );
  return rules.join('');
}

/** Facts that follow each other are one list of names and values. */
function withFactLists(blocks: readonly DocumentBlock[], html: BlockHtml): readonly string[] {
  const isFact = (block: DocumentBlock | undefined) =>
    block?.type === 'paragraph' && block.role === 'fact';
  return blocks.flatMap((block, index) => {
    if (!isFact(block)) return [html(block)];
    return [
      ...(isFact(blocks[index - 1]) ? [] : ['<dl class="facts">']),
      html(block),
      ...(isFact(blocks[index + 1]) ? [] : ['</dl>']),
    ];
  });
}

function blockHtml(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return listHtml(block);
    case 'lane': {
      const content = [`<p class="label"${direction(block.label)}>${escaped(block.label)}</p>`];
      content.push(...block.blocks.map(blockHtml));
      return `<section class="lane">\n${content.join('\n')}\n</section>`;
    }
    case 'table':
      return tableHtml(block);
    case 'signatures':
      return signaturesHtml(block);
    case 'contents':
      return contentsHtml(block);
  }
}

function headingHtml({ level, text, anchor }: Heading): string {
  const tag = level === 'title' ? 'h1' : `h${String(level + 1)}`;
  return `<${tag}${place(anchor)}${direction(text)}>${escaped(text)}</${tag}>`;
}

function paragraphHtml({ role, label, labelTo, anchor, inlines }: Paragraph): string {
  if (role === 'fact') return factHtml(label ?? '', inlines);
  const text = inlinesHtml(inlines);
  const lead = label === null ? '' : `<b>${linked(escaped(leadText(role, label)), labelTo)}</b> `;
  const name = role === 'body' ? '' : ` class="${role}"`;
  const attributes = name + place(anchor ?? null) + direction(paragraphText({ label, inlines }));
  return `<p${attributes}>${lead}${text}</p>`;
}

function factHtml(name: string, value: readonly Inline[]): string {
  const text = inlinesHtml(value);
  return `<dt${direction(name)}>${escaped(name)}</dt><dd${direction(inlineText(value))}>${text}</dd>`;
}

function signaturesHtml({ signers }: Signatures): string {
  const lines = signers.map(({ name, role }) => {
    const said = [name, role].filter((text) => text !== '').map(escaped);
    return `<p class="signature">${said.join('<br>')}</p>`;
  });
  return `<div class="signatures">\n${lines.join('\n')}\n</div>`;
}

function contentsHtml({ title, entries }: Contents): string {
  const lines = entries.map(
    ({ level, text, to }) => `<li class="level-${String(level)}">${linked(escaped(text), to)}</li>`,
  );
  const name = escaped(title);
  return `<nav aria-label="${name}">\n<p class="label">${name}</p>\n<ul>\n${lines.join('\n')}\n</ul>\n</nav>`;
}

function place(anchor: Anchor | null): string {
  return anchor === null ? '' : ` id="${escaped(anchor)}"`;
}

/** Of what is read from right to left in a page that is not. */
function direction(text: string): string {
  return isRightToLeft(text) ? ' dir="rtl"' : '';
}

function linked(html: string, to: Anchor | undefined): string {
  return to === undefined ? html : `<a href="#${escaped(to)}">${html}</a>`;
}

function listHtml(list: List, inRightToLeft = false): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.lines.map(({ inlines, lists }) => {
    const rightToLeft = isRightToLeft(inlineText(inlines));
    const nested = lists.map((one) => `\n${listHtml(one, rightToLeft)}`).join('');
    const text = inlinesHtml(inlines);
    return `<li${lineDirection(rightToLeft, inRightToLeft)}>${text}${nested}</li>`;
  });
  return `<${tag}>\n${items.join('\n')}\n</${tag}>`;
}

/** A line below another would be read as that one is. */
function lineDirection(rightToLeft: boolean, inRightToLeft: boolean): string {
  if (rightToLeft) return ' dir="rtl"';
  return inRightToLeft ? ' dir="ltr"' : '';
}

function tableHtml({ caption, columns, rows }: Table): string {
  const widths = columns.map(({ width }) => `<col class="w${String(width)}">`);
  const headers = columns.map(({ header }) => `<th scope="col">${escaped(header)}</th>`);
  const lines = rows.map(({ anchor, cells }) => {
    const data = cells.map(
      ({ text, to }) => `<td${direction(text)}>${linked(escaped(text), to)}</td>`,
    );
    return `<tr${place(anchor)}>${data.join('')}</tr>`;
  });
  return [
    '<table>',
    `<caption>${escaped(caption)}</caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    `<thead><tr>${headers.join('')}</tr></thead>`,
    '<tbody>',
    ...lines,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return linkRuns(inlines)
    .map(({ link, inlines: parts }) => {
      const html = parts.map(markedHtml).join('');
      return link === undefined ? html : `<a href="${escaped(link)}">${html}</a>`;
    })
    .join('');
}

function markedHtml({ text, bold, italic }: Inline): string {
  let html = escaped(text).replaceAll('\n', '<br>');
  if (italic) html = `<em>${html}</em>`;
  if (bold) html = `<strong>${html}</strong>`;
  return html;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (char) => entities[char] ?? char);
}
