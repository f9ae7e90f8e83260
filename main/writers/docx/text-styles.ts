import { LineRuleType, type IParagraphStyleOptions } from 'docx';
import { translator, type Language } from '../../../shared/i18n/translator.ts';
import { cellSize, factValuesAt, listStep, type Look } from '../look.ts';
import { centimetres, points } from './measures.ts';
import { styleIds } from './style-ids.ts';

/** The styles of plain paragraphs: no coloured bar, no ground. */
export function textStyles(
  language: Language,
  { palette, headingFont, bodyFont }: Look,
): readonly IParagraphStyleOptions[] {
  const t = translator(language);
  const factTab = centimetres(factValuesAt(bodyFont));
  const step = centimetres(listStep(bodyFont));
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
      next: 'Normal',
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
      next: 'Normal',
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
      // LibreOffice lets a colour of the whole document overrule that of a link in a table.
      run: { size: cellSize(bodyFont) * 2, color: palette.ink },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: styleIds.headerCell,
      name: t('minutes.styles.headerCell'),
      basedOn: styleIds.cell,
      run: { bold: true, color: palette.accent },
      paragraph: { keepNext: true },
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
      paragraph: { indent: { left: depth * step }, spacing: { after: points(2) } },
    })),
  ];
}
