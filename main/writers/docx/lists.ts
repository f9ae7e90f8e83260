import { LevelFormat, Paragraph, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { List } from '../../../shared/export/document.ts';
import { inlineText } from '../../../shared/meeting/blocks.ts';
import { isRightToLeft } from '../direction.ts';
import { listStep, type Look } from '../look.ts';
import { blockIndent, centimetres } from './measures.ts';
import { direction, runs } from './runs.ts';
import { styleIds } from './style-ids.ts';
import type { Writing } from './writing.ts';

/** WordprocessingML knows nine levels. */
const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
const marks = ['•', '–', '▪'] as const;

const levelText = {
  bullets: (level: number) => marks[level % 3] ?? '•',
  numbers: (level: number) => `%${String(level + 1)}.`,
} as const;
type Kind = keyof typeof levelText;

export function numberingFor({ bodyFont }: Look): INumberingOptions {
  const step = centimetres(listStep(bodyFont));
  return {
    config: (['bullets', 'numbers'] as const).flatMap((kind) => [
      { reference: kind, levels: depths.map((level) => plainLevel(kind, level, step)) },
      {
        reference: laneReference(kind),
        levels: depths.map((level) => laneLevel(kind, level, step)),
      },
    ]),
  };
}

function laneReference(kind: Kind): string {
  return `lane-${kind}`;
}

function plainLevel(kind: Kind, level: number, step: number): ILevelsOptions {
  return levelWith(kind, level, (level + 1) * step, step);
}

/**
 * In a lane every line begins at the same place, whatever its level: Word would break the coloured
 * bar where the indent differs.
 */
function laneLevel(kind: Kind, level: number, step: number): ILevelsOptions {
  return levelWith(kind, level, (level + 1) * step, (level + 1) * step);
}

function levelWith(kind: Kind, level: number, standsIn: number, hanging: number): ILevelsOptions {
  const left = blockIndent + standsIn;
  const format = kind === 'bullets' ? LevelFormat.BULLET : formats[level % 3];
  return {
    level,
    ...(format && { format }),
    text: levelText[kind](level),
    style: { paragraph: { indent: { left, hanging } } },
  };
}

export function listParagraphs(list: List, writing: Writing): readonly Paragraph[] {
  return lines(list, 0, styleIds.list, (kind) => kind, writing);
}

export function laneListParagraphs(list: List, writing: Writing): readonly Paragraph[] {
  return lines(list, 0, styleIds.laneList, laneReference, writing);
}

function lines(
  list: List,
  depth: number,
  style: string,
  referenceOf: (kind: Kind) => string,
  writing: Writing,
): readonly Paragraph[] {
  const instance = list.ordered ? writing.nextList() : 0;
  const reference = referenceOf(list.ordered ? 'numbers' : 'bullets');
  const level = Math.min(depth, depths.length - 1);
  return list.lines.flatMap((line) => [
    new Paragraph({
      style,
      numbering: { reference, level, instance },
      ...direction(inlineText(line.inlines)),
      children: runs(line.inlines, isRightToLeft(inlineText(line.inlines))),
    }),
    ...line.lists.flatMap((nested) => lines(nested, depth + 1, style, referenceOf, writing)),
  ]);
}
