import { HeadingLevel, Paragraph, Tab, TextRun, type FileChild } from 'docx';
import type {
  DocumentBlock,
  Heading,
  Lane,
  Paragraph as ParagraphBlock,
} from '../../../shared/export/document.ts';
import { assertNever } from '../../../shared/result.ts';
import { laneListParagraphs, listParagraphs, type ListCounter } from './lists.ts';
import { runs, textRuns } from './runs.ts';
import { labelStyles, roleStyles, styleIds } from './style-ids.ts';
import { table } from './table.ts';

export function blockElements(block: DocumentBlock, counter: ListCounter): readonly FileChild[] {
  switch (block.type) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block)];
    case 'list':
      return listParagraphs(block, counter);
    case 'lane':
      return lane(block, counter);
    case 'table':
      return [table(block)];
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

function heading({ level, text }: Heading): Paragraph {
  return new Paragraph({ heading: headingLevels[level], children: textRuns(text) });
}

function paragraph(
  block: ParagraphBlock,
  style: string | null = roleStyles[block.role],
): Paragraph {
  return new Paragraph({
    ...(style !== null && { style }),
    children: [...label(block), ...runs(block.inlines)],
  });
}

/** The values of the title block stand under each other, all others follow their label. */
function label({ role, label: text }: ParagraphBlock): readonly TextRun[] {
  if (text === null) return [];
  const style = labelStyles[role];
  const named = textRuns(role === 'meta' ? `${text}:` : text, style === null ? {} : { style });
  return [...named, new TextRun({ children: [role === 'fact' ? new Tab() : ' '] })];
}

function lane({ label: text, blocks }: Lane, counter: ListCounter): readonly Paragraph[] {
  return [
    new Paragraph({ style: styleIds.laneLabel, children: textRuns(text) }),
    ...blocks.flatMap((block, index) =>
      block.type === 'list'
        ? laneListParagraphs(block, counter)
        : [paragraph(block, laneStyle(block, blocks[index + 1]))],
    ),
  ];
}

function laneStyle({ role }: ParagraphBlock, next: Lane['blocks'][number] | undefined): string {
  if (role === 'label') return styleIds.laneLabel;
  return next?.type === 'list' ? styleIds.laneLead : styleIds.lane;
}
