import { splitByLabels } from './labels.ts';
import { readLettered, readNumbered, readRoman, type NumberedLine } from './numbered-lines.ts';
import type { SourceLine } from './source-lines.ts';

type Numbered = readonly [index: number, line: NumberedLine];
type Reader = (line: SourceLine) => NumberedLine | undefined;

/** One list below a letter may be any list; where the numbers begin again below another, they are items. */
const LEAST_LISTS = 2;
const LONGEST_TITLE = 100;

/**
 * "A. Algemeen 1. Opening 2. Verslag B. Ruimte 1. Bouwplan": the letters, or roman numerals, with what
 * counts from 1 below each as its parts, A.1 and A.2. Empty where the numbers do not begin again.
 */
export function seriesWithParts(lines: readonly SourceLine[]): readonly Numbered[] {
  for (const reader of [readRoman, readLettered]) {
    const found = partsBelow(lines, reader);
    if (found.length > 0) return found;
  }
  return [];
}

function partsBelow(lines: readonly SourceLine[], reader: Reader): readonly Numbered[] {
  const series = numberedBy(lines, reader);
  if (series.length < LEAST_LISTS || series.some(([, { top }], at) => top !== at + 1)) return [];
  const numbers = numberedBy(lines, readNumbered).filter(([, { isTop, bare }]) => isTop && !bare);
  const [start = 0] = series[0] ?? [];
  if (numbers.some(([index, { named }]) => index < start || named)) return [];
  const lists = series.map((member, at) => {
    const [end = lines.length] = series[at + 1] ?? [];
    return partsOf(
      member,
      numbers.filter(([index]) => index > member[0] && index < end),
    );
  });
  if (lists.filter(({ length }) => length > 0).length < LEAST_LISTS) return [];
  return series.flatMap((member, at) => [member, ...(lists[at] ?? [])]);
}

function numberedBy(lines: readonly SourceLine[], reader: Reader): readonly Numbered[] {
  return lines.flatMap((line, index) => {
    const found = line.row ? undefined : reader(line);
    return found ? [[index, found] as const] : [];
  });
}

/** What counts from 1 on, right below the title; other lists may stand between. */
function partsOf([index, whole]: Numbered, numbers: readonly Numbered[]): readonly Numbered[] {
  const parts: Numbered[] = [];
  for (const [at, line] of numbers) {
    if (line.top !== parts.length + 1) continue;
    if (!isTitle(line.text) || (parts.length === 0 && at !== index + 1)) return [];
    const number = `${whole.number}.${String(line.top)}`;
    parts.push([at, { ...line, number, top: whole.top, until: whole.top, isTop: false }]);
  }
  return isLabel(whole.text) ? [] : parts;
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && !/^\p{Ll}|[.;,]$/u.test(text);
}

/** Below "Acties" stand actions. */
function isLabel(text: string): boolean {
  return splitByLabels(text).some(({ label }) => label !== null);
}
