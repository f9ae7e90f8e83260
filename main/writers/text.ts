import type {
  Contents,
  DocumentBlock,
  Heading,
  List,
  MinutesDocument,
  Paragraph,
} from '../../shared/export/document.ts';
import { inlineText } from '../../shared/meeting/blocks.ts';
import type { Inline } from '../../shared/meeting/schema.ts';
import { linkRuns } from './link-runs.ts';
import { leadText, printable } from './printable.ts';
import { tableLines } from './text-table.ts';

/** Plain text to paste into a mail: paragraphs are left whole, only tables are set in columns. */
export function writeText(document: MinutesDocument): string {
  const lines = document.blocks.flatMap((block, index) => [
    ...(index > 0 && !belongsToPrevious(document.blocks[index - 1], block) ? [''] : []),
    ...blockLines(block),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Facts stand close together, and a text close to the heading or label that announces it. */
function belongsToPrevious(previous: DocumentBlock | undefined, block: DocumentBlock): boolean {
  if (previous?.type === 'heading') return previous.level !== 'title' && block.type !== 'heading';
  if (previous?.type !== 'paragraph') return false;
  if (previous.role === 'label' || previous.role === 'kind') return true;
  return block.type === 'paragraph' && block.role === previous.role && block.role !== 'body';
}

function blockLines(block: DocumentBlock): readonly string[] {
  switch (block.type) {
    case 'heading':
      return headingLines(block);
    case 'paragraph':
      return [paragraphLine(block)];
    case 'list':
      return listLines(block);
    case 'lane': {
      const content = block.blocks.flatMap(blockLines).flatMap((line) => line.split('\n'));
      return [`${printable(block.label)}:`, ...content.map((line) => `  ${line}`)];
    }
    case 'table':
      return tableLines(block);
    case 'signatures':
      return block.signers.map(({ name, role }) => printable(`${role}: ${name}`).trimEnd());
    case 'contents':
      return contentsLines(block);
  }
}

function contentsLines({ title, entries }: Contents): readonly string[] {
  const lines = entries.map(
    ({ level, text }) => `${level === 1 ? '' : '  '}${printable(text).replaceAll('\n', ' ')}`,
  );
  return [`${title}:`, ...lines];
}

function headingLines({ level, text }: Heading): readonly string[] {
  const line = printable(text).replaceAll('\n', ' ');
  if (level === 'title') return [line, '='.repeat(Math.min(line.length, 78))];
  return level === 1 ? [line, '-'.repeat(Math.min(line.length, 78))] : [line];
}

function paragraphLine({ role, label, inlines }: Paragraph): string {
  const text = inlinesPlain(inlines);
  if (role === 'label') return `${text}:`;
  return label === null ? text : `${printable(leadText(role, label))} ${text}`;
}

function listLines({ ordered, lines }: List): readonly string[] {
  return lines.flatMap(({ inlines, lists }, index) => {
    const mark = ordered ? `${String(index + 1)}. ` : '- ';
    const indent = ' '.repeat(mark.length);
    const text = inlinesPlain(inlines).replaceAll('\n', `\n${indent}`);
    return [mark + text, ...lists.flatMap(listLines).map((line) => indent + line)];
  });
}

/** A link that cannot be clicked shows where it goes. */
function inlinesPlain(inlines: readonly Inline[]): string {
  return linkRuns(inlines)
    .map(({ link, inlines: parts }) => {
      const plain = printable(inlineText(parts));
      if (link === undefined || isAddress(plain, link)) return plain;
      return plain.replace(/\s*$/, (end) => ` (${link})${end}`);
    })
    .join('');
}

/** "info@klaverveen.example" says all that its `mailto:` does. */
function isAddress(text: string, link: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .replace(/^(?:mailto:|https?:\/\/)/i, '')
      .replace(/\/$/, '');
  return bare(text) === bare(link);
}
