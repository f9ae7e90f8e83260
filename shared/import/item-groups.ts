import { isUsualTitle } from './agenda-words.ts';
import { isApart } from './closed-items.ts';
import { partNamed, type MeetingPart } from './closed-words.ts';
import type { ItemGroup } from './entries.ts';
import type { NumberedLine } from './numbered-lines.ts';
import type { Outline } from './outline.ts';
import type { SourceLine } from './source-lines.ts';

const groups: readonly (readonly [ItemGroup | null, RegExp])[] = [
  ['hammered', /^(?:(?:[ab]-)?hamerstukken|a-stukken|consent (?:agenda|items))$/i],
  [
    'forInformation',
    /^(?:(?:stukken )?ter (?:kennisname|kennisgeving|informatie)|informatieve stukken|(?:items )?for (?:information|noting))$/i,
  ],
  [
    null,
    /^(?:bespreekstukken|b-stukken|(?:stukken )?ter (?:bespreking|besluitvorming|advisering)|(?:items )?for (?:discussion|decision|approval))$/i,
  ],
];

/** What "Hamerstukken" or "Ter kennisname" says of the items below it. */
export function groupOf(title: string): ItemGroup | null {
  return groupNamed(title)?.group ?? null;
}

interface NamedGroup {
  readonly group: ItemGroup | null;
  readonly part: MeetingPart | null;
}

function groupNamed(text: string): NamedGroup | undefined {
  const name = text.replace(/\s?:$/, '');
  const found = groups.find(([, form]) => form.test(name));
  if (found) return { group: found[0], part: null };
  const part = partNamed(text);
  return part ? { group: null, part } : undefined;
}

/** Headings without a number between items that count on, by the index of their line. */
export interface GroupLines {
  readonly lines: ReadonlySet<number>;
  /** By the index of the line of the item. */
  readonly groups: ReadonlyMap<number, ItemGroup>;
}

export function groupLines(lines: readonly SourceLine[], { numbering }: Outline): GroupLines {
  const found = new Set<number>();
  const groups = new Map<number, ItemGroup>();
  let group: ItemGroup | null = null;
  for (const [index, line] of lines.entries()) {
    const item = numbering.numbered.get(index);
    const named = item || line.row ? undefined : groupNamed(line.text);
    if (named && isAbove(named, line, numbering.numbered.get(index + 1))) {
      group = named.group;
      found.add(index);
    } else if (item?.isTop && isUsualTitle(item.text)) group = null;
    if (item?.isTop && group) groups.set(index, group);
  }
  return { lines: found, groups };
}

/** A part of the meeting may begin between two parts of an item. */
function isAbove({ part }: NamedGroup, line: SourceLine, next: NumberedLine | undefined): boolean {
  const fits = part ? next !== undefined : next?.isTop === true;
  return fits && (isApart(line) || part?.isLone !== true);
}
