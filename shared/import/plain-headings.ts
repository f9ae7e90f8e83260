import { announcesAgenda, isUsualTitle } from './agenda-words.ts';
import { isDocumentWord, readField, readTitleParts } from './head-lines.ts';
import { namesGroup } from './item-groups.ts';
import { splitByLabels } from './labels.ts';
import type { SourceLine } from './source-lines.ts';
import { countTitles } from './title-heading.ts';
import { isOnlyDate, readWhen } from './when.ts';
import type { Section } from './entries.ts';
import type { Column } from './table-columns.ts';

/** A line that opens an item by its look or its clock time. */
export interface PlainHeading {
  /** 0 for an item, 1 for a part of it. */
  readonly depth: number;
  /** Beside a clock time only. */
  readonly number: string | null;
  readonly title: string;
  /** What stands before the title: "- ", "10.00 uur". */
  readonly mark: string;
  /** From the clock times beside the titles. */
  readonly minutes: number | null;
  /** What a row of a table has beside the title. */
  readonly pieces: readonly RowPiece[];
}

export interface RowPiece {
  readonly column: Column;
  readonly text: string;
  /** How the row has it, with what it tells in other cells. */
  readonly source: string;
  /** What the column makes of the text; `null` when it does not say. */
  readonly section: Section | null;
}

export type PlainHeadings = ReadonlyMap<number, PlainHeading>;

const LONGEST_TITLE = 100;
const DEEPEST = 2;

/**
 * How a document without numbers and headings marks its items: by bold lines, by capitals, by
 * bullets under "Agenda", or by short lines of their own. Empty when nothing speaks for items.
 */
export function plainHeadings(lines: readonly SourceLine[]): PlainHeadings {
  const ways = [byBoldLine, byCapitals, byBullet, byOutline, byShortLine, byBareList];
  for (const way of ways) {
    const found = way(lines);
    if (found.size > 1) return found;
  }
  return new Map();
}

/** A line that may be a title: no label, no field of the head, no name of the document. */
export function mayBeItem({ text, hints, row }: SourceLine): boolean {
  if (text.length > 200 || hints?.cell || row || isDocumentWord(text)) return false;
  const [first] = splitByLabels(text);
  return first?.label === null && !isFieldName(text) && /\p{L}/u.test(text);
}

/** "Aanwezigen" or "Locatie" alone; "Sluiting" and "Verslag" are names of items as well. */
function isFieldName(text: string): boolean {
  const field = readField(text);
  if (field?.value !== '') return false;
  return !['start', 'end', 'secretary', 'subject', 'mail'].includes(field.name);
}

/** By the headings of the format; the first level that comes more than once has the items. */
export function byHeading(lines: readonly SourceLine[]): PlainHeadings {
  const headings = lines.flatMap((line, index) => {
    const level = line.hints?.heading;
    return level !== undefined && mayBeItem(line) ? [{ index, level, text: line.text }] : [];
  });
  const titles = headings.filter(({ text }) => !namesGroup(text));
  const own = titles.slice(countTitles(titles, lines));
  const ofAll = new Set(titles.slice(0, titles.length - own.length));
  const rest = headings.filter((heading) => !ofAll.has(heading));
  const level =
    ([1, 2, 3, 4, 5, 6] as const).find(
      (each) => own.filter((heading) => heading.level === each).length > 1,
    ) ?? commonLevel(rest);
  if (level === undefined) return new Map();
  const start = rest.findIndex((heading) => heading.level === level);
  const all = new Set(headings.map(({ index }) => index));
  return new Map(
    rest.slice(start).flatMap((heading) => {
      const isGroup = heading.level < level && all.has(heading.index + 1);
      if (isGroup && namesGroup(heading.text)) return [];
      const depth = Math.max(0, heading.level - level);
      return depth > DEEPEST ? [] : [[heading.index, plainHeading(heading.text, depth)] as const];
    }),
  );
}

/** Where only the names of parts are headings, these are the items. */
function commonLevel(headings: readonly { readonly level: number }[]): number | undefined {
  return [1, 2, 3, 4, 5, 6].find(
    (each) => headings.filter(({ level }) => level === each).length > 1,
  );
}

function byBoldLine(lines: readonly SourceLine[]): PlainHeadings {
  return titlesAmong(lines, ({ hints, text }) => hints?.bold === true && !endsSentence(text));
}

function byCapitals(lines: readonly SourceLine[]): PlainHeadings {
  return titlesAmong(lines, ({ text }) => /^\P{Ll}{4,}$/u.test(text) && /\p{Lu}{4}/u.test(text));
}

/** A report whose titles stand alone: short, above their text. */
function byShortLine(lines: readonly SourceLine[]): PlainHeadings {
  const list = linesUnderAgenda(lines, ({ text }) => !/^[-•*–☐☑]\s/.test(text));
  if (list.size > 1) return list;
  return titlesAmong(
    lines,
    ({ text, afterBlank }, next) => {
      const short = text.length <= 60 && /^\p{Lu}/u.test(text) && !/[.:;,?!]$/.test(text);
      const above = next !== undefined && !next.afterBlank && next.text.length > text.length;
      return short && afterBlank && (above || isUsualTitle(text));
    },
    1,
  );
}

function byBullet(lines: readonly SourceLine[]): PlainHeadings {
  const list = linesUnderAgenda(lines, ({ text }) => isBullet(text));
  if (list.size > 1) return list;
  const first = lines.find(({ text }) => isBullet(text));
  const bullets = lines.filter((line) => isBullet(line.text) && !isNested(line, first));
  const usual = bullets.filter(({ text }) => isUsualTitle(withoutBullet(text).title));
  const isAgenda = usual.length > 1 && bullets.every(({ text }) => text.length <= LONGEST_TITLE);
  const own = new Set(bullets);
  return isAgenda ? titlesAmong(lines, (line) => own.has(line)) : new Map();
}

function isBullet(text: string): boolean {
  return /^[-•*–☐☑]\s/.test(text);
}

/** A bullet below another one is text of it. */
function isNested(line: SourceLine, first: SourceLine | undefined): boolean {
  return (line.hints?.list?.level ?? 0) > 0 || (line.indent ?? 0) > (first?.indent ?? 0);
}

/** The same, or the rest of a bullet that was broken off. */
function isBelowBullet(line: SourceLine, first: SourceLine | undefined): boolean {
  return first !== undefined && isBullet(first.text) && isNested(line, first);
}

/** Notes in a list of topics, each with what was said below it, under a heading such as "Notities". */
function byOutline(lines: readonly SourceLine[]): PlainHeadings {
  const level = (index: number) => lines[index]?.hints?.list?.level;
  const start = lines.findIndex((_, index) => level(index) === 0 && level(index + 1) === 1);
  const above = lines[start - 1];
  const isHeaded = above && (isDocumentWord(above.text) || above.hints?.heading !== undefined);
  const end = lines.findIndex((_, index) => index > start && level(index) === undefined);
  const topics = lines.slice(0, end < 0 ? lines.length : end).flatMap((line, index) => {
    if (index < start || level(index) !== 0 || line.text.length > LONGEST_TITLE) return [];
    const { mark, title } = withoutBullet(line.text);
    return mayBeItem(line) ? [[index, plainHeading(title, 0, mark)] as const] : [];
  });
  const parents = topics.filter(([index]) => level(index + 1) === 1);
  return new Map(start >= 0 && isHeaded && parents.length > 1 ? topics : []);
}

/** The lines of the list that stands below the one word "Agenda", or below what announces it. */
function linesUnderAgenda(
  lines: readonly SourceLine[],
  fits: (line: SourceLine) => boolean,
): PlainHeadings {
  for (const [index, { text }] of lines.entries()) {
    if (!announcesAgenda(text)) continue;
    const list = linesFrom(index + 1, lines, fits);
    if (list.size > 1) return list;
  }
  return new Map();
}

/** Lines directly below each other, or each apart from the next: then some must be usual on an agenda. */
function linesFrom(
  start: number,
  lines: readonly SourceLine[],
  fits: (line: SourceLine) => boolean,
): PlainHeadings {
  const found = new Map<number, PlainHeading>();
  const areApart = lines[start]?.afterBlank && lines[start + 1]?.afterBlank;
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (line && isBelowBullet(line, lines[start])) continue;
    const ends = !line || !fits(line) || !mayBeItem(line) || line.text.length > LONGEST_TITLE;
    if (ends || endsSentence(line.text)) break;
    if (index > start && line.afterBlank !== areApart) break;
    // The title of the document stands below its word for itself.
    if (isOnlyDate(readWhen(line.text))) return new Map();
    const { mark, title } = withoutBullet(line.text);
    found.set(index, plainHeading(title, 0, mark));
  }
  const usual = [...found.values()].filter(({ title }) => isUsualTitle(title));
  return areApart && usual.length === 0 ? new Map() : found;
}

/** An agenda of nothing but its titles: from the first usual one on, all that stands there is short. */
function byBareList(lines: readonly SourceLine[]): PlainHeadings {
  const first = lines.findIndex((line) => opensAgenda(line) && isBareTitle(line));
  const list = first < 0 ? [] : lines.slice(first);
  const usual = list.filter(({ text }) => isUsualTitle(text));
  if (list.length < LEAST_BARE || usual.length < 2 || !list.every(isBareTitle)) return new Map();
  return new Map(list.map(({ text }, at) => [first + at, plainHeading(text, 0)]));
}

/** "Agenda taskforce" is the title of it all. */
function opensAgenda({ text }: SourceLine): boolean {
  return isUsualTitle(text) && !/^agenda\b/i.test(text);
}

/** Fewer lines may be anything. */
const LEAST_BARE = 3;

function isBareTitle(line: SourceLine): boolean {
  const { text } = line;
  if (readField(text)?.value) return false;
  return (
    text.length <= LONGEST_TITLE && /^\p{Lu}/u.test(text) && !endsSentence(text) && mayBeItem(line)
  );
}

/** Titles that were found by their looks; only usual ones among them prove it is an agenda. */
function titlesAmong(
  lines: readonly SourceLine[],
  fits: (line: SourceLine, next: SourceLine | undefined) => boolean,
  /** How many usual titles prove it; one does where there are three titles above their own text. */
  least = 2,
): PlainHeadings {
  const found = new Map<number, PlainHeading>();
  for (const [index, line] of lines.entries()) {
    if (namesDocument(lines, index) && !hasUsual(found)) continue;
    if (line.text.length > LONGEST_TITLE || !fits(line, lines[index + 1]) || !mayBeItem(line))
      continue;
    const { mark, title } = withoutBullet(line.text);
    found.set(index, plainHeading(title, 0, mark));
  }
  const usual = [...found].filter(([, { title }]) => isUsualTitle(title));
  const [first] = usual;
  if (!first || usual.length < (found.size > 2 ? least : 2)) return new Map();
  // What stands above the first usual title is the head.
  return new Map([...found].filter(([index]) => index >= first[0]));
}

/** "NOTULEN BESTUUR 9 SEPTEMBER 2024" heads the document, the body may stand above it; "Verslag" is an item. */
function namesDocument(lines: readonly SourceLine[], index: number): boolean {
  const { text } = lines[index] as SourceLine;
  if (readTitleParts(text).title === text) return false;
  const below = lines[index + 1]?.text ?? '';
  return (
    index === 0 || readWhen(text).date !== null || isOnlyDate(readWhen(below)) || isField(below)
  );
}

function isField(text: string): boolean {
  const field = readField(text);
  return field !== undefined && field.value !== '';
}

function hasUsual(found: PlainHeadings): boolean {
  return [...found.values()].some(({ title }) => isUsualTitle(title));
}

function withoutBullet(text: string): { readonly mark: string; readonly title: string } {
  const mark = /^[-•*–☐☑]\s+/.exec(text)?.[0] ?? '';
  return { mark, title: text.slice(mark.length) };
}

function endsSentence(text: string): boolean {
  return /[.;,!]$/.test(text);
}

export function plainHeading(title: string, depth: number, mark = ''): PlainHeading {
  return { depth, number: null, title, mark, minutes: null, pieces: [] };
}
