import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import type { Passage } from './passages.ts';
import { quote } from './quote.ts';
import { descendants, hasAny, readableText, type Element } from '../ooxml/xml.ts';

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

export function linkFindings(passages: readonly Passage[]): readonly AccessibilityFinding[] {
  return passages.flatMap(({ paragraph, place }) =>
    [...descendants(paragraph, 'w:hyperlink')].flatMap((link): readonly AccessibilityFinding[] => {
      const kind = problemOf(link);
      if (kind === null) return [];
      return [{ kind, place, values: { text: quote(readableText(link)) } }];
    }),
  );
}

function problemOf(link: Element): 'linkText' | 'linkAddress' | null {
  const text = readableText(link).trim();
  const words = text
    .toLowerCase()
    .replace(/[.:!…>»]+$/, '')
    .trim();
  // A link inside the document to a bookmark may hold nothing but a page number field.
  if (words === '')
    return hasAny(link, 'w:drawing', 'w:fldChar', 'w:fldSimple') ? null : 'linkText';
  if (vague.has(words)) return 'linkText';
  return /^(?:https?:\/\/|www\.)\S+$/.test(words) ? 'linkAddress' : null;
}
