import { isUsualTitle } from './agenda-words.ts';
import { isApart } from './closed-items.ts';
import { partNamed, type MeetingPart } from './closed-words.ts';
import type { ItemGroup } from './entries.ts';
import type { Outline } from './outline.ts';
import { romanValue } from './roman.ts';
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

/** "B. HAMERSTUKKEN", "II. Bespreekstukken", "Deel B: Hamerstukken": a number would make it an item. */
const enumeration =
  /^(?:(?:deel|onderdeel|blok|part)\s)?(?:[a-h]|[ivx]{1,5})(?:\s?[.):–-]\s*|\s+)(?=\p{L})/iu;

/** What "Hamerstukken" or "Ter kennisname" says of the items below it. */
export function groupOf(title: string): ItemGroup | null {
  return groupNamed(title)?.group ?? null;
}

/** Whether a line says only what kind of items stand below it. */
export function namesGroup(text: string): boolean {
  return groupNamed(text) !== undefined;
}

interface NamedGroup {
  readonly group: ItemGroup | null;
  readonly part: MeetingPart | null;
}

function groupNamed(text: string): NamedGroup | undefined {
  const name = text.replace(/\s?:$/, '');
  const bare = name.replace(enumeration, '');
  const found = groups.find(([, form]) => form.test(name) || form.test(bare));
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

export function groupLines(lines: readonly SourceLine[], outline: Outline): GroupLines {
  const found = new Set<number>();
  const groups = new Map<number, ItemGroup>();
  const lettered = letteredGroups(lines, outline);
  let group: ItemGroup | null = null;
  for (const [index, line] of lines.entries()) {
    const item = titleAt(index, outline);
    const other = lettered.has(index) ? { group: null, part: null } : undefined;
    const named = item || line.row ? undefined : (groupNamed(line.text) ?? other);
    if (named && isAbove(named, line, index, outline)) {
      group = named.group;
      found.add(index);
    } else if (item?.isTop && isUsualTitle(item.title)) group = null;
    if (item?.isTop && group) groups.set(index, group);
  }
  return { lines: found, groups };
}

/**
 * "C. RUIMTE EN WONEN" among the headings of groups, or after A and B that each have items below them,
 * says nothing of how its items are dealt with; it ends the group above it.
 */
function letteredGroups(lines: readonly SourceLine[], outline: Outline): ReadonlySet<number> {
  const lettered = lines.flatMap(({ text, row }, index) => {
    const match = row || titleAt(index, outline) ? null : lettering.exec(text);
    const number = match?.groups?.['part'] ?? match?.groups?.['letter'];
    return number === undefined ? [] : [{ index, number }];
  });
  const found = lettered.filter(({ index }) => titleAt(index + 1, outline)?.isTop);
  const isOfGroups = found.some(({ index }) => namesGroup(lines[index]?.text ?? ''));
  const isSeries = found.length === lettered.length && countUp(found.map(({ number }) => number));
  return new Set(isOfGroups || isSeries ? found.map(({ index }) => index) : []);
}

/** "A. Ruimte", "DEEL 2: Informeel". */
const lettering =
  /^(?:(?:[Dd]eel|DEEL|[Bb]lok|BLOK|[Pp]art|PART)\s(?<part>[A-H]|[IVX]{1,5}|\d)(?:\s?[.):–-]\s*\p{L}.{0,80}|$)|(?<letter>[A-H]|[IVX]{1,5})[.)]\s?\p{Lu}.{0,80}$)/u;

/** A, B, C, or I, II, III, or 1, 2, 3. */
function countUp(numbers: readonly string[]): boolean {
  return (
    numbers.length > 1 &&
    (numbers.every((number, at) => romanValue(number) === at + 1 || number === String(at + 1)) ||
      numbers.every((number, at) => number === String.fromCharCode('A'.charCodeAt(0) + at)))
  );
}

interface TitleAt {
  readonly title: string;
  readonly isTop: boolean;
  readonly isNumbered: boolean;
}

function titleAt(index: number, { numbering, plain }: Outline): TitleAt | undefined {
  const numbered = numbering.numbered.get(index);
  if (numbered) return { title: numbered.text, isTop: numbered.isTop, isNumbered: true };
  const heading = plain.get(index);
  if (!heading) return undefined;
  const { title, depth, number } = heading;
  return { title, isTop: depth === 0, isNumbered: number !== null };
}

/** A part of the meeting may begin between two parts of an item. */
function isAbove({ part }: NamedGroup, line: SourceLine, index: number, outline: Outline): boolean {
  const next = titleAt(index + 1, outline);
  // Without numbers the look of the titles is all there is: the heading must be one of its format.
  const isNumbered = outline.numbering.numbered.size > 0 || next?.isNumbered === true;
  if (!isNumbered && line.hints?.heading === undefined) return false;
  const fits = part ? next !== undefined : next?.isTop === true;
  return fits && (isApart(line) || part?.isLone !== true);
}
