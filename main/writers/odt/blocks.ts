import type { DocumentBlock, Heading, Lane, Paragraph } from '../../../shared/export/document.ts';
import { assertNever } from '../../../shared/result.ts';
import { keepWithNext } from '../keep-with-next.ts';
import { isRightToLeft } from '../direction.ts';
import { leadText, paragraphText } from '../printable.ts';
import { contents } from './contents.ts';
import { list } from './lists.ts';
import { bookmarked, linkTo, runs, span } from './runs.ts';
import { signatures } from './signatures.ts';
import { headingStyles, labelStyle, roleStyle, styleIds } from './style-ids.ts';
import { table } from './table.ts';
import type { Writing } from './writing.ts';
import { element, textXml, type Xml } from './xml.ts';

/** `next` is what follows it in the document. */
export function blockXml(
  block: DocumentBlock,
  next: DocumentBlock | undefined,
  writing: Writing,
): Xml {
  switch (block.type) {
    case 'heading':
      return heading(block, next, writing);
    case 'paragraph':
      return paragraph(block, next, writing);
    case 'list':
      return list(block, false, writing);
    case 'lane':
      return lane(block, writing);
    case 'table':
      return table(block, writing);
    case 'signatures':
      return signatures(block);
    case 'contents':
      return contents(block);
    default:
      return assertNever(block);
  }
}

/** The title is no part of the outline: it is the name of the whole. */
function heading(block: Heading, next: DocumentBlock | undefined, writing: Writing): Xml {
  const { level, text, anchor } = block;
  const keep = keepWithNext(block, next);
  const style = writing.varied(headingStyles[level], { keep, rightToLeft: isRightToLeft(text) });
  const content = bookmarked(textXml(text), anchor);
  return level === 'title'
    ? element('text:p', { 'text:style-name': style }, content)
    : element('text:h', { 'text:style-name': style, 'text:outline-level': level }, content);
}

function paragraph(
  block: Paragraph,
  next: DocumentBlock | undefined,
  writing: Writing,
  style: string = roleStyle(block.role),
): Xml {
  const keep = keepWithNext(block, next);
  const rightToLeft = isRightToLeft(paragraphText(block));
  return element(
    'text:p',
    { 'text:style-name': writing.varied(style, { keep, rightToLeft }) },
    bookmarked(label(block), block.anchor) + runs(block.inlines),
  );
}

/** The values of the title block stand under each other, all others follow their label. */
function label({ role, label: text, labelTo }: Paragraph): Xml {
  if (text === null) return '';
  const style = labelStyle(role);
  const named = span(style, textXml(role === 'fact' ? text : leadText(role, text)));
  return linkTo(labelTo, style, named) + textXml(role === 'fact' ? '\t' : ' ');
}

function lane({ label: text, blocks }: Lane, writing: Writing): Xml {
  const style = writing.varied(styleIds.laneLabel, { rightToLeft: isRightToLeft(text) });
  return [
    element('text:p', { 'text:style-name': style }, textXml(text)),
    ...blocks.map((block, index) =>
      block.type === 'list'
        ? list(block, true, writing)
        : paragraph(block, blocks[index + 1], writing, laneStyle(block)),
    ),
  ].join('');
}

function laneStyle({ role }: Paragraph): string {
  return role === 'label' ? styleIds.laneLabel : styleIds.lane;
}
