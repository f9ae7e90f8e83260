import { LineRuleType, type IStylesOptions } from 'docx';
import { locales } from '../../../shared/i18n/locales.ts';
import type { Language } from '../../../shared/i18n/translator.ts';
import type { Look } from '../look.ts';
import { blockStyles } from './block-styles.ts';
import { centimetres, points } from './measures.ts';
import { signatureStyle } from './signature-style.ts';
import { styleIds } from './style-ids.ts';
import { tableStyle } from './table-style.ts';
import { textStyles } from './text-styles.ts';

/** Every look in the document is a named style, so that a house style can replace it in one place. */
export function stylesFor(language: Language, look: Look): IStylesOptions {
  const { palette, bodyFont: font } = look;
  const value = locales[language];
  return {
    default: {
      document: {
        run: {
          font,
          size: 22,
          color: palette.ink,
          language: { value, eastAsia: value, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: points(6), line: 269, lineRule: LineRuleType.AUTO } },
      },
      title: heading(look, 26, palette.ink, 0, 8),
      heading1: heading(look, 15, palette.accent, 20, 5),
      heading2: heading(look, 12.5, palette.ink, 14, 4),
      heading3: heading(look, 11, palette.soft, 11, 3),
      hyperlink: { run: { color: palette.accent, underline: { type: 'single' } } },
      listParagraph: {
        paragraph: { contextualSpacing: true, spacing: { after: points(6) } },
      },
    },
    paragraphStyles: [
      ...textStyles(language, look),
      ...blockStyles(language, palette),
      // Where a header takes more than the margin has, it pushes the text down, and parts from it so.
      pageLine(styleIds.header, 'header', look, { after: points(8) }),
      pageLine(styleIds.footer, 'footer', look, { before: points(8), after: 0 }),
    ],
    characterStyles: [
      contentsLink,
      name(styleIds.factName, palette.soft),
      name(styleIds.metaName, palette.soft),
      name(styleIds.decisionName, palette.decision),
      name(styleIds.actionName, palette.action),
      signingLine,
    ],
  };
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A style sheet with those styles that the docx library cannot make. */
export function moreStyles(language: Language, { palette }: Look): string {
  return `<w:styles xmlns:w="${namespace}">${tableStyle(palette)}${signatureStyle(language)}</w:styles>`;
}

function heading(look: Look, size: number, color: string, before: number, after: number) {
  return {
    next: 'Normal',
    quickFormat: true,
    run: { font: look.headingFont, size: size * 2, bold: true, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: {
        before: points(before),
        after: points(after),
        line: 252,
        lineRule: LineRuleType.AUTO,
      },
    },
  };
}

/** What stands before a text, such as "Besluit 7:". */
function name(id: string, color: string) {
  return { id, name: id, basedOn: 'DefaultParagraphFont', run: { bold: true, color } };
}

/** Of a tab, to sign on. */
const signingLine = {
  id: styleIds.signingLine,
  name: styleIds.signingLine,
  basedOn: 'DefaultParagraphFont',
  run: { underline: { type: 'single' } },
} as const;

/** Asked for by the table of contents of the docx library, which does not define it. */
const contentsLink = { id: 'IndexLink', name: 'Index Link', basedOn: 'DefaultParagraphFont' };

/** The line at the head or the foot of every page. */
function pageLine(
  id: string,
  name: string,
  { palette, page }: Look,
  space: { readonly before?: number; readonly after: number },
) {
  return {
    id,
    name,
    basedOn: 'Normal',
    run: { size: 18, color: palette.soft },
    paragraph: {
      rightTabStop: centimetres(page.textWidth),
      contextualSpacing: true,
      spacing: { ...space, line: 240, lineRule: LineRuleType.AUTO },
    },
  };
}
