import { LineRuleType, type IParagraphStyleOptions } from 'docx';
import { translator, type Language } from '../../../shared/i18n/translator.ts';
import type { Look } from '../look.ts';
import { centimetres, indent, points } from './measures.ts';
import { styleIds } from './style-ids.ts';

/** Where the values of the title block stand. */
const factTab = centimetres(4.9);

/** The styles of plain paragraphs: no coloured bar, no ground. */
export function textStyles(
  language: Language,
  { palette, headingFont }: Look,
): readonly IParagraphStyleOptions[] {
  const t = translator(language);
  // `between` keeps the lines of two who sign apart.
  const signatureLine = { style: 'single', size: 4, space: 18, color: palette.ink } as const;
  const base = { basedOn: 'Normal', quickFormat: true };
  return [
    {
      ...base,
      id: styleIds.kind,
      name: t('minutes.styles.kind'),
      next: 'Title',
      run: { font: headingFont, size: 24, bold: true, color: palette.accent },
      paragraph: { keepNext: true, spacing: { after: 0 } },
    },
    {
      id: styleIds.logo,
      name: t('minutes.styles.logo'),
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: { after: points(14) } },
    },
    {
      ...base,
      id: styleIds.fact,
      name: t('minutes.styles.fact'),
      paragraph: {
        keepLines: true,
        contextualSpacing: true,
        leftTabStop: factTab,
        indent: { left: factTab, hanging: factTab },
        spacing: { after: points(14) },
      },
    },
    {
      ...base,
      id: styleIds.meta,
      name: t('minutes.styles.meta'),
      run: { size: 20, color: palette.soft },
      paragraph: { keepNext: true, contextualSpacing: true, spacing: { after: points(6) } },
    },
    {
      ...base,
      id: styleIds.label,
      name: t('minutes.styles.label'),
      next: 'Normal',
      run: { size: 21, bold: true, color: palette.accent },
      paragraph: { keepNext: true, spacing: { before: points(9), after: points(2) } },
    },
    {
      ...base,
      id: styleIds.note,
      name: t('minutes.styles.note'),
      run: { italics: true, color: palette.soft },
    },
    {
      id: styleIds.literal,
      name: t('minutes.styles.literal'),
      basedOn: 'Normal',
      next: 'Normal',
    },
    {
      ...base,
      id: styleIds.cell,
      name: t('minutes.styles.cell'),
      run: { size: 20 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: styleIds.headerCell,
      name: t('minutes.styles.headerCell'),
      basedOn: styleIds.cell,
      paragraph: { keepNext: true },
    },
    {
      ...base,
      id: styleIds.signature,
      name: t('minutes.styles.signature'),
      paragraph: {
        keepLines: true,
        spacing: { before: points(30), after: 0 },
        border: { bottom: signatureLine, between: signatureLine },
      },
    },
    {
      ...base,
      id: styleIds.contentsTitle,
      name: 'TOC Heading',
      next: 'Normal',
      run: { font: headingFont, size: 30, bold: true, color: palette.accent },
      paragraph: { keepNext: true, spacing: { before: points(14), after: points(5) } },
    },
    ...styleIds.contents.map((id, depth) => ({
      id,
      name: `toc ${String(depth + 1)}`,
      basedOn: 'Normal',
      paragraph: { indent: { left: depth * indent.step }, spacing: { after: points(2) } },
    })),
  ];
}
