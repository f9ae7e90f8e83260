import type { IParagraphStyleOptions } from 'docx';
import { translator, type Language } from '../../../shared/i18n/translator.ts';
import type { Palette } from '../../../shared/house/palette.ts';
import { blockIndent, points } from './measures.ts';
import { styleIds } from './style-ids.ts';

/** The styles with a coloured bar and ground: inbreng, decision, action and the concept notice. */
export function blockStyles(
  language: Language,
  palette: Palette,
): readonly IParagraphStyleOptions[] {
  const t = translator(language);
  const lane = coloured(palette.lane, palette.laneGround, 0, 5);
  return [
    {
      id: styleIds.notice,
      name: t('minutes.styles.notice'),
      basedOn: 'Normal',
      run: { bold: true, color: palette.action },
      paragraph: coloured(palette.action, palette.actionGround, 0, 10),
    },
    {
      id: styleIds.decision,
      name: t('minutes.styles.decision'),
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: coloured(palette.decision, palette.decisionGround, 4, 8),
    },
    {
      id: styleIds.action,
      name: t('minutes.styles.action'),
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      paragraph: coloured(palette.action, palette.actionGround, 4, 8),
    },
    {
      id: styleIds.lane,
      name: t('minutes.styles.lane'),
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: lane,
    },
    {
      id: styleIds.laneLabel,
      name: t('minutes.styles.laneLabel'),
      basedOn: styleIds.lane,
      next: styleIds.lane,
      quickFormat: true,
      run: { bold: true, color: palette.lane },
      paragraph: { keepNext: true, spacing: { before: points(8), after: 0 } },
    },
    {
      id: styleIds.laneHeading,
      name: t('minutes.styles.laneHeading'),
      basedOn: styleIds.laneLabel,
      next: styleIds.lane,
      quickFormat: true,
    },
    {
      id: styleIds.laneList,
      name: t('minutes.styles.laneList'),
      basedOn: styleIds.lane,
      quickFormat: true,
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: styleIds.laneLead,
      name: t('minutes.styles.laneLead'),
      basedOn: styleIds.lane,
      next: styleIds.laneList,
      paragraph: { keepNext: true, spacing: { after: 0 } },
    },
  ];
}

/**
 * Borders in the colour of the ground give the text some air, and keep the ground whole between
 * paragraphs, where Word would leave white.
 */
function coloured(bar: string, ground: string, before: number, after: number) {
  const air = { style: 'single', size: 4, space: 2, color: ground } as const;
  return {
    // The same at both sides, since Word changes them over in what is read from right to left.
    indent: { left: blockIndent, right: blockIndent },
    border: {
      left: { style: 'single', size: 18, space: 6, color: bar },
      top: air,
      bottom: air,
      right: { ...air, space: 8 },
    },
    shading: { type: 'clear', color: 'auto', fill: ground },
    spacing: { before: points(before), after: points(after) },
  } as const;
}
