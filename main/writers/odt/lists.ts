import type { List, ListLine } from '../../../shared/export/document.ts';
import { inlineText } from '../../../shared/meeting/blocks.ts';
import { isRightToLeft } from '../direction.ts';
import { listStep, type Look } from '../look.ts';
import { besideBar } from './measures.ts';
import { runs } from './runs.ts';
import { listStyle, styleIds } from './style-ids.ts';
import type { Writing } from './writing.ts';
import { element, type Xml } from './xml.ts';

/** OpenDocument programs know ten levels. */
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const formats = ['1', 'a', 'i'] as const;
const marks = ['•', '–', '▪'] as const;

export function list({ ordered, lines }: List, inLane: boolean, writing: Writing): Xml {
  const style = inLane ? styleIds.laneList : styleIds.list;
  const lineStyle = (inlines: ListLine['inlines']) =>
    writing.varied(style, { rightToLeft: isRightToLeft(inlineText(inlines)) });
  const items = lines.map(({ inlines, lists }) =>
    element(
      'text:list-item',
      {},
      element('text:p', { 'text:style-name': lineStyle(inlines) }, runs(inlines)),
      ...lists.map((nested) => list(nested, inLane, writing)),
    ),
  );
  return element('text:list', { 'text:style-name': listStyle(ordered, inLane) }, ...items);
}

export function listStyles({ bodyFont }: Look): readonly Xml[] {
  const step = listStep(bodyFont);
  return [false, true].flatMap((ordered) =>
    [false, true].map((inLane) =>
      element(
        'text:list-style',
        { 'style:name': listStyle(ordered, inLane) },
        ...levels.map((level) => levelStyle(ordered, position(inLane, level, step), level)),
      ),
    ),
  );
}

function levelStyle(ordered: boolean, place: Xml, level: number): Xml {
  const third = (level - 1) % 3;
  const numbered = { 'text:level': level };
  return ordered
    ? element(
        'text:list-level-style-number',
        { ...numbered, 'style:num-format': formats[third], 'style:num-suffix': '.' },
        place,
      )
    : element(
        'text:list-level-style-bullet',
        { ...numbered, 'text:bullet-char': marks[third] },
        place,
      );
}

const cm = (value: number) => `${value.toFixed(2)}cm`;

/**
 * In a lane every line begins at the same place: its ground would break where the indent differs. There
 * LibreOffice measures a tab from the bar, and the lines below it from the text.
 */
function position(inLane: boolean, level: number, step: number): Xml {
  const left = level * step;
  const hanging = inLane ? left : step;
  return element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': cm(inLane ? left + besideBar : left),
      'fo:text-indent': cm(-hanging),
      'fo:margin-left': cm(left),
    }),
  );
}
