import { HeadingLevel, Paragraph, Tab, TextRun, type FileChild, type ParagraphChild } from 'docx';
import { opensLikeRecord } from '../../../shared/capture/marker.ts';
import type {
  DocumentBlock,
  Heading,
  Lane,
  Paragraph as ParagraphBlock,
} from '../../../shared/export/document.ts';
import { tidy } from '../../../shared/import/tidy.ts';
import { inlineText } from '../../../shared/meeting/blocks.ts';
import { assertNever } from '../../../shared/result.ts';
import { isRightToLeft } from '../direction.ts';
import { keepWithNext } from '../keep-with-next.ts';
import { paragraphText, printable } from '../printable.ts';
import { contents } from './contents.ts';
import { laneListParagraphs, listParagraphs } from './lists.ts';
import { bookmarked, linkTo } from './places.ts';
import { direction, runs, textRuns } from './runs.ts';
import { signatures } from './signatures.ts';
import { labelStyle, roleStyle, styleIds } from './style-ids.ts';
import { table } from './table.ts';
import type { Writing } from './writing.ts';

/** `next` is what follows it in the document. */
export function blockElements(
  block: DocumentBlock,
  next: DocumentBlock | undefined,
  writing: Writing,
): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block, next, writing)];
    case 'paragraph':
      return [paragraph(block, next, writing)];
    case 'list':
      return listParagraphs(block, writing);
    case 'lane':
      return lane(block, writing);
    case 'table':
      return [table(block, writing)];
    case 'signatures':
      return [signatures(block)];
    case 'contents':
      return contents(block, writing);
    default:
      return assertNever(block);
  }
}

const headingLevels = {
  title: HeadingLevel.TITLE,
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function heading(block: Heading, next: DocumentBlock | undefined, writing: Writing): Paragraph {
  const { level, text, anchor } = block;
  return new Paragraph({
    heading: headingLevels[level],
    ...kept(keepWithNext(block, next)),
    ...direction(text),
    children: bookmarked(textRuns(text), anchor, writing),
  });
}

function kept(keepNext: boolean | undefined): { readonly keepNext?: boolean } {
  return keepNext === undefined ? {} : { keepNext };
}

function paragraph(
  block: ParagraphBlock,
  next: DocumentBlock | undefined,
  writing: Writing,
  style = textStyle(block),
): Paragraph {
  const { inlines, anchor } = block;
  const text = paragraphText(block);
  return new Paragraph({
    ...(style !== null && { style }),
    ...kept(keepWithNext(block, next)),
    ...direction(text),
    children: [
      ...bookmarked(label(block, writing), anchor ?? null, writing),
      ...runs(inlines, isRightToLeft(text)),
    ],
  });
}

/** What somebody types below it in Word is told apart from what only looks so in the text itself. */
function textStyle({ role, inlines }: ParagraphBlock): string | null {
  const lines = printable(inlineText(inlines)).split('\n');
  const looksLikeRecord = role === 'body' && lines.some((line) => opensLikeRecord(tidy(line)));
  return looksLikeRecord ? styleIds.literal : roleStyle(role);
}

/** The values of the title block stand under each other, all others follow their label. */
function label(
  { role, label: text, labelTo }: ParagraphBlock,
  writing: Writing,
): readonly ParagraphChild[] {
  if (text === null) return [];
  const style = labelStyle(role);
  const named = textRuns(role === 'meta' ? `${text}:` : text, style === null ? {} : { style });
  const linked = labelTo === undefined ? named : [linkTo(labelTo, named, writing)];
  return [...linked, new TextRun({ children: [role === 'fact' ? new Tab() : ' '] })];
}

function lane({ label: text, blocks }: Lane, writing: Writing): readonly Paragraph[] {
  return [
    new Paragraph({ style: styleIds.laneLabel, ...direction(text), children: textRuns(text) }),
    ...blocks.flatMap((block, index) =>
      block.type === 'list'
        ? laneListParagraphs(block, writing)
        : [paragraph(block, undefined, writing, laneStyle(block, blocks[index + 1]))],
    ),
  ];
}

function laneStyle({ role }: ParagraphBlock, next: Lane['blocks'][number] | undefined): string {
  if (role === 'label') return styleIds.laneHeading;
  return next?.type === 'list' ? styleIds.laneLead : styleIds.lane;
}
