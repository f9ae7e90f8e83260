import type {
  Contents,
  DocumentBlock,
  Heading,
  List,
  MinutesDocument,
  Paragraph,
  Signer,
  Table,
} from '../../shared/export/document.ts';
import { escaped, inlinesMarkdown, oneLine } from './markdown-inlines.ts';
import { leadText } from './printable.ts';

/** GitHub-flavoured Markdown: pipe tables, and lanes as quotations. */
export function writeMarkdown(document: MinutesDocument): string {
  return `${document.blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: DocumentBlock): string {
  switch (block.type) {
    case 'heading':
      return headingMarkdown(block);
    case 'paragraph':
      return paragraphMarkdown(block);
    case 'list':
      return listMarkdown(block);
    case 'lane': {
      const content = [`**${escaped(block.label)}**`, ...block.blocks.map(blockMarkdown)];
      return content.join('\n\n').replace(/^/gm, '> ').replace(/> $/gm, '>');
    }
    case 'table':
      return tableMarkdown(block);
    case 'signatures':
      return block.signers.map(signerMarkdown).join('\n\n');
    case 'contents':
      return contentsMarkdown(block);
  }
}

function headingMarkdown({ level, text }: Heading): string {
  return `${'#'.repeat(level === 'title' ? 1 : level + 1)} ${oneLine(escaped(text))}`;
}

function paragraphMarkdown({ role, label, inlines }: Paragraph): string {
  const text = inlinesMarkdown(inlines);
  const lead = label === null ? '' : `**${escaped(leadText(role, label))}** `;
  if (role === 'label' || role === 'notice') return `**${text}**`;
  if (role === 'note') return `*${text}*`;
  return lead + protectStart(text);
}

function listMarkdown({ ordered, lines }: List): string {
  return lines
    .map(({ inlines, lists }, index) => {
      const mark = ordered ? `${String(index + 1)}. ` : '- ';
      const text = protectStart(inlinesMarkdown(inlines));
      const content = [text, ...lists.map(listMarkdown)].join('\n');
      return mark + content.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function signerMarkdown({ name, role }: Signer): string {
  return `**${escaped(role)}:** ${oneLine(escaped(name))}`.trimEnd();
}

/** Without links: every program makes other anchors of headings. */
function contentsMarkdown({ title, entries }: Contents): string {
  const lines = entries.map(
    ({ level, text }) => `${level === 1 ? '' : '  '}- ${protectStart(oneLine(escaped(text)))}`,
  );
  return `**${escaped(title)}**\n\n${lines.join('\n')}`;
}

function tableMarkdown({ columns, rows }: Table): string {
  const row = (cells: readonly string[]) => `| ${cells.map(cellMarkdown).join(' | ')} |`;
  return [
    row(columns.map(({ header }) => header)),
    `| ${columns.map(() => '---').join(' | ')} |`,
    ...rows.map(({ cells }) => row(cells.map(({ text }) => text))),
  ].join('\n');
}

function cellMarkdown(text: string): string {
  return escaped(text).replaceAll('|', '\\|').replaceAll('\n', '<br>');
}

/** Keeps a line from being read as a heading, a list, a rule or code. */
function protectStart(text: string): string {
  return text
    .replace(/^[ \t]+/gm, '')
    .replace(/^(?:#{1,6}(?=\s|$)|[-+=](?=[-=\s]|$))/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}
