import type { Finding } from '../api.ts';
import type { HintedLine, LineHints, Region } from './hinted-line.ts';
import { joinRows } from './table-rows.ts';
import { tidy } from './tidy.ts';

/** A line of the source that says something; blank lines and rules only leave `afterBlank` behind. */
export interface SourceLine {
  /** Where it starts in the source, counted from 1. */
  readonly number: number;
  /** An item of a list has its marker in front: "3. ", or "- " for a bullet. */
  readonly text: string;
  readonly afterBlank: boolean;
  readonly hints?: LineHints | undefined;
}

export interface Source {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

/** Far below the longest text that a block may hold. */
const LONGEST_LINE = 500_000;
/** A mail programme breaks lines near 72 characters; shorter lines end where the writer ended them. */
const SHORTEST_WRAPPED = 50;

/** No line ends by itself with one of these words. */
const waitsForMore = /\s(?:om|op|van|tot|de|het|een|en|of|in|met|at|on|the|and|to|from|with)$/;

const strayNote = /(\p{L}{1,60})\[\d{1,3}\](\p{Ll}{1,60})/gu;

const outside: Readonly<Record<Region, Finding['reason']>> = {
  navigation: 'importing.findings.pageText',
  pageHeader: 'importing.findings.pageHeader',
  pageFooter: 'importing.findings.pageFooter',
  hidden: 'importing.findings.hiddenText',
  deleted: 'importing.findings.deletedText',
};

export function readLines(source: readonly HintedLine[]): Source {
  const findings: Finding[] = [];
  const joined: JoinedLine[] = [];
  let afterBlank = true;
  for (const [index, { text: raw, hints }] of source.entries()) {
    const clean = tidy(raw);
    const number = index + 1;
    if (!/[\p{L}\p{N}]/u.test(clean)) {
      afterBlank = true;
    } else if (hints?.region) {
      const reason = outside[hints.region];
      findings.push({ kind: 'leftOut', line: number, reason, text: clean });
    } else {
      const text = withMarker(withoutStrayNotes(clean, number, findings), hints);
      addLine(joined, { number, text, afterBlank, hints });
      afterBlank = false;
    }
  }
  return { lines: joinRows(joined.flatMap(asLines)), findings };
}

function withMarker(text: string, hints: LineHints | undefined): string {
  return hints?.list ? `${hints.list.marker ?? '-'} ${text}` : text;
}

/** A line with those that go on from it; kept apart until the end, since joining copies. */
interface JoinedLine {
  readonly first: SourceLine;
  readonly parts: string[];
  length: number;
}

/** A web page made from a PDF puts the mark of a note where a word was broken off. */
function withoutStrayNotes(text: string, line: number, findings: Finding[]): string {
  if (!text.includes('[')) return text;
  return text.replace(strayNote, (found, before: string, after: string) => {
    const word = before + after;
    const reason = 'importing.findings.footnoteMark';
    findings.push({ kind: 'repair', line, reason, values: { word }, text: found });
    return word;
  });
}

function addLine(lines: JoinedLine[], line: SourceLine): void {
  const previous = lines.at(-1);
  if (previous && continues(previous, line)) {
    previous.parts.push(line.text);
    previous.length += line.text.length;
  } else lines.push({ first: line, parts: [line.text], length: line.text.length });
}

/** Whether the line is the rest of the one before, broken off by a mail programme. */
function continues({ first, parts, length }: JoinedLine, line: SourceLine): boolean {
  const { text, afterBlank } = line;
  const before = parts.at(-1) ?? '';
  if (first.hints || line.hints) return false;
  if (afterBlank || before.length < SHORTEST_WRAPPED || length > LONGEST_LINE) return false;
  if (before.endsWith(',')) return true;
  if (/^\p{Ll}{2}/u.test(text)) return !/[.:;!?]$/.test(before);
  return waitsForMore.test(before) && !/^(?:[^\p{L}\p{N}]|\d{1,3}[a-z]?[.):]\s)/u.test(text);
}

function asLines({ first, parts }: JoinedLine): readonly SourceLine[] {
  return piecesOf(parts.join(' ')).map((text) => ({ ...first, text }));
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
