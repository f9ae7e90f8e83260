import { everyElement, firstOf, valueOf, type Markup } from '../ooxml/markup.ts';
import { styleIds } from '../writers/docx/style-ids.ts';
import {
  isBullet,
  kindOfList,
  levelForStyle,
  markOf,
  numbersOf,
  type ListSheets,
} from './list-marks.ts';
import { alsoNamed, namesOf } from './style-names.ts';

/** How a line of a list of ours is made one of the template. */
export interface ListLine {
  readonly style: string;
  /**
   * Where its mark comes from: bullets go by their style alone, a numbered list counts by itself, and
   * below the levels that the template has ours goes on.
   */
  readonly mark: 'style' | 'ours' | CountedLine;
}
export interface CountedLine {
  readonly kind: string;
  readonly mark: Markup;
  readonly level: string;
  /** Where the style puts it; what counts by itself would forget that. */
  readonly indent: Markup | undefined;
}

/** For each list of ours, by number, the lines of each level that it has. */
export type ListLines = ReadonlyMap<string, ReadonlyMap<string, ListLine>>;

/** The lines of these paragraphs for which the template has a style with a mark of that kind. */
export function listLines(
  content: Iterable<Markup>,
  ours: ListSheets,
  theirs: ListSheets,
): ListLines {
  const found = new Map<string, Map<string, ListLine>>();
  const known = new Map<string, ListLine | undefined>();
  for (const { list, level } of placesIn(content)) {
    const levels = found.get(list) ?? new Map<string, ListLine>();
    if (levels.has(level)) continue;
    const name = isBullet(markOf(ours, list, level)) ? 'list bullet' : 'list number';
    const key = `${name} ${level}`;
    if (!known.has(key)) known.set(key, lineFor(theirs, name, Number(level) + 1));
    const line = known.get(key);
    if (line) found.set(list, levels.set(level, line));
  }
  return found;
}

/** Not of what was handed in: there the colour must go on, which no list of a template knows of. */
function* placesIn(content: Iterable<Markup>) {
  for (const root of content) {
    for (const one of everyElement(root)) {
      if (one.name !== 'w:pPr' || valueOf(one, 'w:pStyle') !== styleIds.list) continue;
      const numbers = firstOf(one, 'w:numPr');
      const list = valueOf(numbers, 'w:numId');
      if (list !== undefined) yield { list, level: valueOf(numbers, 'w:ilvl') ?? '0' };
    }
  }
}

function lineFor(theirs: ListSheets, name: ListName, depth: number): ListLine | undefined {
  return lineIn(theirs, name, depth) ?? lineBelow(theirs, name, depth);
}

/** Our own mark, in the style of the deepest level above that the template has. */
function lineBelow(sheets: ListSheets, name: ListName, depth: number): ListLine | undefined {
  for (let above = depth - 1; above > 0; above -= 1) {
    const line = lineIn(sheets, name, above);
    if (line) return { style: line.style, mark: 'ours' };
  }
  return undefined;
}

type ListName = 'list bullet' | 'list number';

/** `depth` counts from 1, as the names of the styles do. */
function lineIn(sheets: ListSheets, name: ListName, depth: number): ListLine | undefined {
  const wanted = alsoNamed(depth === 1 ? name : `${name} ${String(depth)}`);
  const style = [...sheets.styles.values()].find(
    (one) =>
      one.attributes['w:type'] === 'paragraph' &&
      namesOf(one).some((each) => wanted.includes(each)),
  );
  if (!style) return undefined;
  const id = style.attributes['w:styleId'] ?? '';
  const numbers = said(style, sheets, numbersOf);
  const list = valueOf(numbers, 'w:numId') ?? '';
  const kind = kindOfList(sheets, list);
  const level = valueOf(numbers, 'w:ilvl') ?? levelForStyle(kind, id) ?? '0';
  const mark = markOf(sheets, list, level);
  if (!kind || !mark || isBullet(mark) !== (name === 'list bullet')) return undefined;
  if (isBullet(mark)) return { style: id, mark: 'style' };
  const indent = said(style, sheets, (one) => firstOf(firstOf(one, 'w:pPr'), 'w:ind'));
  const looks = kind.attributes['w:abstractNumId'] ?? '';
  return { style: id, mark: { kind: looks, mark, level, indent } };
}

/** What a style says, or else the one that it is based on. */
function said(
  style: Markup,
  sheets: ListSheets,
  ask: (style: Markup) => Markup | undefined,
  hops = 0,
): Markup | undefined {
  const answer = ask(style);
  const base = sheets.styles.get(valueOf(style, 'w:basedOn') ?? '');
  if (answer || !base || hops > 20) return answer;
  return said(base, sheets, ask, hops + 1);
}
