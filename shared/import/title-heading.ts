import { findDate } from '../capture/dates.ts';
import { isUsualTitle } from './agenda-words.ts';
import { isBody } from './bodies.ts';
import { readField, readTitleParts } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { isOnlyDate, readWhen } from './when.ts';

/** A heading of the format that may be an item. */
export interface FormatHeading {
  /** Of its line. */
  readonly index: number;
  readonly level: number;
  readonly text: string;
}

/**
 * How many of the first headings are the title of the document and no items. Who makes headings of the
 * items often makes one of the title too, at the same level.
 */
export function countTitles(
  headings: readonly FormatHeading[],
  lines: readonly SourceLine[],
): number {
  const inTitleStyle = headings.findIndex(({ index }) => !hasTitleStyle(lines[index]));
  if (inTitleStyle > 0) return inTitleStyle;
  const [first, ...others] = headings;
  if (!first) return 0;
  const isAbove = others.every(({ level }) => level > first.level);
  return isAbove || isTitle(first, others[0], lines) ? 1 : 0;
}

function hasTitleStyle(line: SourceLine | undefined): boolean {
  return /^(?:title|titel)$/i.test(line?.hints?.style ?? '');
}

function isTitle(
  first: FormatHeading,
  second: FormatHeading | undefined,
  lines: readonly SourceLine[],
): boolean {
  const { index, text } = first;
  const isDocument = namesDocument(text);
  if (isUsualTitle(text)) {
    if (!isDocument) return false;
  } else if (isDocument) return true;
  if (lines.slice(0, index).some((line) => factIn(line) !== undefined)) return false;
  const below = lines.slice(index + 1, second?.index);
  if (tellsOfMeeting(below)) return true;
  if (index > 0) return false;
  if (second && /^(?:opening|welkom|welcome)\b/i.test(second.text)) return true;
  const isAlone = !second || !namesDocument(second.text);
  return isDocument && (findDate(text) !== undefined || (isAlone && isBody(text)));
}

/** "Verslag werkgroep Jeugd", and not the item "Verslag vorige vergadering". */
function namesDocument(text: string): boolean {
  return readTitleParts(text).title !== text && !ofEarlier.test(text);
}

const ofEarlier =
  /\b(?:vorige|vorig|laatste|vast ?(?:te )?stell\w*|vaststelling|goedkeur\w*|bespreken|bespreking|previous|last|approv\w*)\b/i;

/** The facts of a meeting below its title: a day alone, or fields of several kinds. */
function tellsOfMeeting(lines: readonly SourceLine[]): boolean {
  const [next, ...others] = lines.map(factIn);
  if (next === undefined || next === DAY) return next === DAY;
  return others.some((fact) => fact !== undefined && fact !== next);
}

const DAY = 'day';

function factIn({ text }: SourceLine): string | undefined {
  return isOnlyDate(readWhen(text)) ? DAY : readField(text)?.name;
}
