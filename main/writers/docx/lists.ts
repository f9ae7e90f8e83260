import { LevelFormat, Paragraph, type ILevelsOptions, type INumberingOptions } from 'docx';
import type { List } from '../../../shared/export/document.ts';
import { indent } from './measures.ts';
import { runs } from './runs.ts';
import { styleIds } from './style-ids.ts';

const BULLETS = 'bullets';
const NUMBERS = 'numbers';
/** WordprocessingML knows nine levels. */
const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
const marks = ['•', '–', '▪'] as const;

export const numbering: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: depths.map((level) => at(level, LevelFormat.BULLET, marks[level % 3] ?? '•')),
    },
    {
      reference: NUMBERS,
      levels: depths.map((level) =>
        at(level, formats[level % 3] ?? LevelFormat.DECIMAL, `%${String(level + 1)}.`),
      ),
    },
  ],
};

function at(level: number, format: ILevelsOptions['format'], text: string): ILevelsOptions {
  const left = indent.block + (level + 1) * indent.step;
  return {
    level,
    ...(format && { format }),
    text,
    style: { paragraph: { indent: { left, hanging: indent.step } } },
  };
}

/** Gives every list a number of its own, so that each one counts from 1. */
export interface ListCounter {
  next(): number;
}
export function listCounter(): ListCounter {
  let count = 0;
  return { next: () => (count += 1) };
}

export function listParagraphs(
  list: List,
  counter: ListCounter,
  style: string = styleIds.list,
  depth = 0,
): readonly Paragraph[] {
  const instance = list.ordered ? counter.next() : 0;
  const reference = list.ordered ? NUMBERS : BULLETS;
  const level = Math.min(depth, depths.length - 1);
  return list.lines.flatMap((line) => [
    new Paragraph({
      style,
      numbering: { reference, level, instance },
      children: runs(line.inlines),
    }),
    ...line.lists.flatMap((nested) => listParagraphs(nested, counter, style, depth + 1)),
  ]);
}
