import { quote, type AccessibilityFinding } from './finding.ts';
import { outlineLevel, type HeadingLevels } from './heading-levels.ts';
import { child, hasAny, readableText, type Element } from './xml.ts';

/** A document with less text than this can do without headings. */
const SHORT_DOCUMENT = 12;

/** Headings that are only bold, or that skip a level. */
export function headingFindings(
  paragraphs: readonly Element[],
  levels: HeadingLevels,
): readonly AccessibilityFinding[] {
  const texts = paragraphs.filter((paragraph) => readableText(paragraph).trim() !== '');
  const headings = texts.flatMap((paragraph) => {
    const level = levelOf(paragraph, levels);
    return level === undefined || level === 0 ? [] : [{ level, text: readableText(paragraph) }];
  });
  if (headings.length === 0) {
    return texts.length < SHORT_DOCUMENT ? [] : [{ key: 'checking.noHeadings' }];
  }
  return headings.flatMap(({ level, text }, index): readonly AccessibilityFinding[] => {
    const above = headings[index - 1]?.level ?? 0;
    if (level <= above + 1) return [];
    const values = { text: quote(text), level, above };
    return [{ key: above === 0 ? 'checking.headingStart' : 'checking.headingSkip', values }];
  });
}

function levelOf(paragraph: Element, levels: HeadingLevels): number | undefined {
  const style = child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
  return outlineLevel(paragraph) ?? (style === undefined ? undefined : levels.get(style));
}

/** Blank lines where spacing belongs: a screen reader says "blank" for each. */
export function emptyParagraphFindings(
  paragraphs: readonly Element[],
): readonly AccessibilityFinding[] {
  const findings: AccessibilityFinding[] = [];
  let count = 0;
  let before = '';
  const report = () => {
    const key = before === '' ? 'checking.emptyLinesAtStart' : 'checking.emptyLines';
    if (count > 0) findings.push({ key, values: { count, text: before } });
    count = 0;
  };
  for (const paragraph of paragraphs) {
    if (isSpacing(paragraph)) {
      count += 1;
      continue;
    }
    report();
    before = quote(readableText(paragraph));
  }
  report();
  return findings;
}

/** A paragraph without text may still carry a picture, a page break or the end of a section. */
const content = [
  'w:drawing',
  'w:pict',
  'w:object',
  'w:sectPr',
  'w:br',
  'w:sym',
  'w:fldChar',
  'w:fldSimple',
  'w:footnoteReference',
];

function isSpacing(paragraph: Element): boolean {
  return readableText(paragraph).trim() === '' && !hasAny(paragraph, ...content);
}
