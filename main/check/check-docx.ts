import type { AccessibilityFinding, DocumentPlace } from '../../shared/checking/accessibility.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isColour } from '../../shared/colour.ts';
import { contrastFindings } from './contrast.ts';
import { emptyLineFindings } from './empty-lines.ts';
import { headingLevels } from './heading-levels.ts';
import { headingFindings } from './headings.ts';
import { imageFindings } from './images.ts';
import { linkFindings } from './links.ts';
import { readParts, type CheckError, type PageEdge } from './package-parts.ts';
import { readBody } from './passages.ts';
import { StyleSheet } from './style-sheet.ts';
import { tableFindings } from './tables.ts';
import { themeOf } from './theme.ts';
import { child, descendants, type Element } from '../ooxml/xml.ts';

/**
 * What in a Word document stands in the way of accessibility, as far as a program can tell: after
 * WCAG 2.2 (1.1.1, 1.3.1, 1.4.3, 1.4.5, 2.4.2, 2.4.4, 2.4.6, 3.1.1), which EN 301 549 chapter 10 holds
 * for documents.
 */
export async function checkDocx(
  bytes: Uint8Array,
): Promise<Result<readonly AccessibilityFinding[], CheckError>> {
  const parts = await readParts(bytes);
  if (!parts.ok) return parts;
  const { document, styles, theme, core, edges } = parts.value;
  const body = child(document, 'w:body');
  if (!body) return fail('damaged');
  const levels = headingLevels(styles);
  const { passages, tables } = readBody(body, levels);
  const background = child(document, 'w:background')?.attributes['w:color'];
  const page = isColour(background) ? background : 'ffffff';
  const colours = { sheet: new StyleSheet(styles), theme: themeOf(theme), page };
  return ok([
    ...titleFindings(core),
    ...languageFindings(styles),
    ...headingFindings(passages),
    ...emptyLineFindings(passages),
    ...tableFindings(tables),
    ...imageFindings(passages),
    ...linkFindings(passages),
    ...contrastFindings(passages, colours),
    ...onceEach(
      edges.flatMap(({ kind, content }) => {
        const found = readBody(content, levels).passages.map((one) => ({
          ...one,
          place: at(kind),
        }));
        return [
          ...imageFindings(found),
          ...linkFindings(found),
          ...contrastFindings(found, colours),
        ];
      }),
    ),
  ]);
}

function at(kind: PageEdge['kind']): DocumentPlace {
  return { kind, heading: null, number: 0, text: '' };
}

/** The first page, and those at the left, often have the same at their edge as all others. */
function onceEach(findings: readonly AccessibilityFinding[]): readonly AccessibilityFinding[] {
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

function titleFindings(core: Element | undefined): readonly AccessibilityFinding[] {
  const title = child(core, 'dc:title')?.text.trim() ?? '';
  return title === '' ? [{ kind: 'noTitle', place: null }] : [];
}

/** The language of the whole document: of its defaults, or of the style that all others build on. */
function languageFindings(styles: Element | undefined): readonly AccessibilityFinding[] {
  if (!styles) return [{ kind: 'noLanguage', place: null }];
  const defaults = child(child(styles, 'w:docDefaults'), 'w:rPrDefault');
  const normal = [...descendants(styles, 'w:style')].find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  );
  const isTold = [defaults, normal].some((place) => {
    const language = child(child(place, 'w:rPr'), 'w:lang')?.attributes['w:val'] ?? '';
    return language.trim() !== '';
  });
  return isTold ? [] : [{ kind: 'noLanguage', place: null }];
}
