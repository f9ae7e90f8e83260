import { fail, ok, type Result } from '../../shared/result.ts';
import type { AccessibilityFinding } from './finding.ts';
import { headingLevels } from './heading-levels.ts';
import { imageFindings, linkFindings, tableFindings } from './objects.ts';
import { readParts, type CheckError } from './package-parts.ts';
import { emptyParagraphFindings, headingFindings } from './paragraphs.ts';
import { child, descendants, parseXml, type Element } from './xml.ts';

/**
 * What in a Word document stands in the way of accessibility, as far as a program can tell: after
 * WCAG 2.2 (1.1.1, 1.3.1, 2.4.2, 2.4.4, 3.1.1), which EN 301 549 chapter 10 holds for documents.
 */
export async function checkDocx(
  bytes: Uint8Array,
): Promise<Result<readonly AccessibilityFinding[], CheckError>> {
  const parts = await readParts(bytes);
  if (!parts.ok) return parts;
  const document = parseXml(parts.value.document);
  const styles = optional(parts.value.styles);
  const core = optional(parts.value.core);
  const body = child(document, 'w:body');
  if (!body || styles === 'broken' || core === 'broken') return fail('damaged');
  const paragraphs = body.children.flatMap(textParagraphs);
  return ok([
    ...titleFindings(core),
    ...languageFindings(styles),
    ...headingFindings(paragraphs, headingLevels(styles)),
    ...emptyParagraphFindings(paragraphs),
    ...tableFindings(body),
    ...imageFindings(body),
    ...linkFindings(body),
  ]);
}

function optional(source: string | undefined): Element | undefined | 'broken' {
  return source === undefined ? undefined : (parseXml(source) ?? 'broken');
}

/** The paragraphs of the running text; an empty cell of a table is no blank line. */
function textParagraphs(element: Element): readonly Element[] {
  if (element.name === 'w:p') return [element];
  if (element.name !== 'w:sdt' && element.name !== 'w:sdtContent') return [];
  return element.children.flatMap(textParagraphs);
}

function titleFindings(core: Element | undefined): readonly AccessibilityFinding[] {
  const title = child(core, 'dc:title')?.text.trim() ?? '';
  return title === '' ? [{ key: 'checking.noTitle' }] : [];
}

/** The language of the whole document: of its defaults, or of the style that all others build on. */
function languageFindings(styles: Element | undefined): readonly AccessibilityFinding[] {
  if (!styles) return [{ key: 'checking.noLanguage' }];
  const defaults = child(child(styles, 'w:docDefaults'), 'w:rPrDefault');
  const normal = [...descendants(styles, 'w:style')].find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  );
  const isTold = [defaults, normal].some((place) => {
    const language = child(child(place, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? '';
    return language.trim() !== '';
  });
  return isTold ? [] : [{ key: 'checking.noLanguage' }];
}
