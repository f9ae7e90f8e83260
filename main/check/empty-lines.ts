import type { AccessibilityFinding, DocumentPlace } from '../../shared/checking/accessibility.ts';
import type { Passage } from './passages.ts';
import { hasAny } from '../ooxml/xml.ts';

/** Blank lines where spacing belongs: a screen reader says "blank" for each. Told once for a place. */
export function emptyLineFindings(passages: readonly Passage[]): readonly AccessibilityFinding[] {
  const found: { readonly place: DocumentPlace; count: number }[] = [];
  let wasSpacing = false;
  for (const passage of passages) {
    // An empty cell of a table is no blank line, and nor is an empty heading, which is told apart.
    if (passage.inside !== null) {
      wasSpacing = false;
      continue;
    }
    const last = found.at(-1);
    const isBlank = isSpacing(passage);
    if (isBlank && wasSpacing && last) last.count += 1;
    else if (isBlank) found.push({ place: passage.place, count: 1 });
    wasSpacing = isBlank;
  }
  return found.map(({ place, count }) => ({ kind: 'emptyLines', place, values: { count } }));
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

function isSpacing({ text, level, paragraph }: Passage): boolean {
  return text === '' && level === undefined && !hasAny(paragraph, ...content);
}
