import type { Finding } from '../api.ts';

/** A line of the source that says something; blank lines and rules only leave `afterBlank` behind. */
export interface SourceLine {
  /** Where it starts in the source, counted from 1. */
  readonly number: number;
  readonly text: string;
  readonly afterBlank: boolean;
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

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const unusualSpace = /[\p{Zs}\p{Cc}]/gu;
const strayNote = /(\p{L}{1,60})\[\d{1,3}\](\p{Ll}{1,60})/gu;

export function readLines(text: string): Source {
  const findings: Finding[] = [];
  const joined: JoinedLine[] = [];
  let afterBlank = true;
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const clean = tidy(raw);
    if (!/[\p{L}\p{N}]/u.test(clean)) {
      afterBlank = true;
      continue;
    }
    const number = index + 1;
    addLine(joined, { number, text: withoutStrayNotes(clean, number, findings), afterBlank });
    afterBlank = false;
  }
  return { lines: joined.flatMap(asLines), findings };
}

/** A line with those that go on from it; kept apart until the end, since joining copies. */
interface JoinedLine {
  readonly first: SourceLine;
  readonly parts: string[];
  length: number;
}

function tidy(raw: string): string {
  return raw
    .replace(invisible, '')
    .replace(unusualSpace, (space) => (space === '\t' ? space : ' '))
    .replace(/ {2,}/g, ' ')
    .replace(/(?: ?\t)+ ?/g, '\t')
    .trim();
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
function continues({ parts, length }: JoinedLine, { text, afterBlank }: SourceLine): boolean {
  const before = parts.at(-1) ?? '';
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
