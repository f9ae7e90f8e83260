import { isClosingTitle } from './agenda-words.ts';
import { isApart } from './closed-items.ts';
import { namesGroup } from './item-groups.ts';
import type { NumberingStyle } from './numbering-style.ts';
import { mayBeItem, plainHeading, type PlainHeadings } from './plain-headings.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * Items that got no number where the others have one: headings of the same level, and "Rondvraag" or
 * "Sluiting" alone on a line below them all.
 */
export function unnumberedTitles(
  lines: readonly SourceLine[],
  numbering: NumberingStyle,
): PlainHeadings {
  const tops = itemsOf(numbering);
  const [first = lines.length] = tops;
  const last = tops.at(-1) ?? lines.length;
  const level = headingLevel(lines, tops);
  const taken = new Set(tops.map((index) => titleAt(index, numbering)));
  const found = lines.flatMap((line, index) => {
    const { text, hints } = line;
    if (index < first || numbering.numbered.has(index) || namesGroup(text) || !mayBeItem(line))
      return [];
    const isHeading = level !== undefined && hints?.heading === level;
    const closes = index > last && isApart(line) && isClosingTitle(text);
    const isItem = isHeading || (closes && !taken.has(text.toLowerCase()));
    return isItem ? [[index, plainHeading(text, 0)] as const] : [];
  });
  return new Map(found);
}

function itemsOf({ kind, items, numbered }: NumberingStyle): readonly number[] {
  const tops = [...numbered].filter(([, { isTop }]) => isTop).map(([index]) => index);
  return kind === 'flat' ? tops : tops.filter((index) => items.has(index));
}

function titleAt(index: number, { numbered }: NumberingStyle): string | undefined {
  return numbered.get(index)?.text.toLowerCase();
}

/** The level of the headings that are the items; `undefined` when these look otherwise. */
function headingLevel(lines: readonly SourceLine[], tops: readonly number[]): number | undefined {
  const levels = new Set(tops.map((index) => lines[index]?.hints?.heading));
  const [level] = levels;
  return tops.length > 1 && levels.size === 1 ? level : undefined;
}
