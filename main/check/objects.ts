import { quote, type AccessibilityFinding } from './finding.ts';
import { child, descendants, hasAny, readableText, type Element } from './xml.ts';

/** Tables without a header row: a screen reader cannot say which column a cell is in. */
export function tableFindings(body: Element): readonly AccessibilityFinding[] {
  return [...descendants(body, 'w:tbl')].flatMap((table, index) => {
    const row = child(table, 'w:tr');
    const header = child(child(row, 'w:trPr'), 'w:tblHeader')?.attributes['w:val'] ?? 'true';
    const hasHeader = row && hasAny(row, 'w:tblHeader') && !['0', 'false', 'off'].includes(header);
    if (hasHeader) return [];
    const text = quote(row ? readableText(row) : '');
    return [{ key: 'checking.tableHeader', values: { number: index + 1, text } } as const];
  });
}

/** Pictures without a text instead, unless they are marked as decoration. */
export function imageFindings(body: Element): readonly AccessibilityFinding[] {
  const drawn = [...descendants(body, 'wp:docPr')].filter(
    (picture) => isBlank(picture.attributes['descr']) && !isDecorative(picture),
  );
  const old = [...descendants(body, 'w:pict')].filter(
    (picture) =>
      hasAny(picture, 'imagedata') &&
      ![...descendants(picture, 'shape')].some((shape) => !isBlank(shape.attributes['alt'])),
  );
  return [...drawn, ...old].map((picture) => ({
    key: 'checking.imageText',
    values: { name: picture.attributes['name'] ?? '' },
  }));
}

function isDecorative(picture: Element): boolean {
  return [...descendants(picture, 'adec:decorative')].some(({ attributes }) =>
    ['1', 'true'].includes(attributes['val'] ?? ''),
  );
}

/** Read out of context, as a list of links is, these say nothing of where they go. */
const vague = new Set([
  'hier',
  'klik hier',
  'klik',
  'link',
  'deze link',
  'lees meer',
  'lees verder',
  'meer',
  'meer informatie',
  'here',
  'click here',
  'click',
  'this link',
  'read more',
  'more',
  'more information',
]);

export function linkFindings(body: Element): readonly AccessibilityFinding[] {
  return [...descendants(body, 'w:hyperlink')].flatMap((link) => {
    const text = readableText(link).trim();
    const words = text
      .toLowerCase()
      .replace(/[.:!…>»]+$/, '')
      .trim();
    if (words !== '' && !vague.has(words)) return [];
    // A link inside the document to a bookmark may hold nothing but a page number field.
    if (words === '' && hasAny(link, 'w:drawing', 'w:fldChar', 'w:fldSimple')) return [];
    return [{ key: 'checking.linkText', values: { text: quote(text) } } as const];
  });
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
