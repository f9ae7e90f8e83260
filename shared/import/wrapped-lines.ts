import type { Finding } from '../api.ts';
import { joinHyphenated } from './hyphenated.ts';
import type { Source, SourceLine } from './source-lines.ts';

/** Far below the longest text that a block may hold. */
const LONGEST_LINE = 500_000;
/** A mail programme breaks lines near 72 characters; shorter lines end where the writer ended them. */
const SHORTEST_WRAPPED = 50;
/** Of a line that ends in the middle of a word, which another line must have to be broken off too. */
const FULL = 0.75;
const NARROWEST = 30;

/** No line ends by itself with one of these words. */
const waitsForMore =
  /\s(?:om|op|[vV]an|tot|[dD]e|[dD]er|[dD]en|[tT]en|[tT]er|[eE]l|het|een|en|of|in|met|at|on|the|and|to|from|with)$/;

/** The next of a list of people, each with what he is between brackets. */
const opensPerson = /^(?:dhr|mw|mevr|drs|ir|ing|dr|mr|prof|de heer|mevrouw)\.?\s\p{Lu}/u;

const numbered = /^\d{1,3}[a-z]?[.):]?\s/i;

/** A line with those that go on from it; kept apart until the end, since joining copies. */
interface JoinedLine {
  readonly first: SourceLine;
  readonly parts: string[];
  length: number;
}

/** Makes lines whole that a mail programme broke off, and cuts lines that no block can hold. */
export function joinWrapped(lines: readonly SourceLine[]): Source {
  const joined: JoinedLine[] = [];
  const findings: Finding[] = [];
  const least = shortestWrapped(lines);
  for (const line of lines) {
    const previous = joined.at(-1);
    const mended = previous && mend(previous, line);
    if (previous && mended) {
      if (mended.finding) findings.push(mended.finding);
      previous.parts.splice(-1, 1, mended.text);
    } else if (previous && continues(previous, line, least)) previous.parts.push(line.text);
    else {
      joined.push({ first: line, parts: [line.text], length: line.text.length });
      continue;
    }
    previous.length += line.text.length;
  }
  const whole = joined.flatMap(({ first, parts }) =>
    piecesOf(parts.join(' ')).map((text) => ({ ...first, text })),
  );
  return { lines: whole, findings };
}

interface MendedLine {
  readonly text: string;
  readonly finding: Finding | null;
}

/** A word that was broken off at the end of the line before. */
function mend({ first, parts, length }: JoinedLine, line: SourceLine): MendedLine | undefined {
  const isOther = line.afterBlank || first.hints !== undefined || line.hints !== undefined;
  const before = parts.at(-1) ?? '';
  const mended = isOther || length > LONGEST_LINE ? undefined : joinHyphenated(before, line.text);
  if (!mended) return undefined;
  const { text, word } = mended;
  if (word === null) return { text, finding: null };
  const pieces = `${/\S+$/.exec(before)?.[0] ?? ''} ${/^\S+/.exec(line.text)?.[0] ?? ''}`;
  const reason = 'importing.findings.hyphenJoined';
  const finding = {
    kind: 'repair',
    line: first.number,
    reason,
    values: { word },
    text: pieces,
  } as const;
  return { text, finding };
}

/** In a narrow column lines are broken off sooner: words that are cut at their end tell how soon. */
function shortestWrapped(lines: readonly SourceLine[]): number {
  const cut = lines.filter(
    ({ text, hints }, at) =>
      !hints && /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(lines[at + 1]?.text ?? ''),
  );
  const widths = cut.map(({ text }) => text.length).filter((width) => width > NARROWEST);
  return widths.length < 2
    ? SHORTEST_WRAPPED
    : Math.min(SHORTEST_WRAPPED, ...widths.map((width) => width * FULL));
}

function continues({ first, parts, length }: JoinedLine, line: SourceLine, least: number): boolean {
  const { text, afterBlank } = line;
  const before = parts.at(-1) ?? '';
  // A row of a table goes on from nothing.
  if (first.hints || line.hints || /[\t|]/.test(text)) return false;
  if (afterBlank || length > LONGEST_LINE) return false;
  // A title is broken off where it pleases.
  const isTitle = parts.length === 1 && numbered.test(before);
  if (isTitle && waitsForMore.test(before) && /^\p{Ll}{2}/u.test(text)) return true;
  if (isIndented(first, line)) return /^\p{Ll}/u.test(text) && !/[.:;!?]$/.test(before);
  if (before.length < least || (before.endsWith(')') && opensPerson.test(text))) return false;
  if (before.endsWith(',')) return !/^\d{1,3}[a-z]?[.)]\s/.test(text);
  if (/^(?:\p{Ll}{2}|\(\p{L})/u.test(text)) return !/[.:;!?]$/.test(before);
  return waitsForMore.test(before) && !/^(?:[^\p{L}\p{N}]|\d{1,3}[a-z]?[.):]\s)/u.test(text);
}

/** Below the text of a bullet, or in a paragraph that stands in as a whole, lines are broken off sooner. */
function isIndented(first: SourceLine, { indent = 0, text }: SourceLine): boolean {
  const own = first.indent ?? 0;
  if (/^[-•*–]\s/.test(first.text)) return indent > own && /^\p{Ll}{2}/u.test(text);
  return indent > 0 && indent === own && first.text.length > NARROWEST && /^\p{Ll}/u.test(text);
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_LINE) {
    const space = text.lastIndexOf(' ', start + LONGEST_LINE);
    const end = space > start ? space : start + LONGEST_LINE;
    pieces.push(text.slice(start, end));
    start = text[end] === ' ' ? end + 1 : end;
  }
  return [...pieces, text.slice(start)];
}
