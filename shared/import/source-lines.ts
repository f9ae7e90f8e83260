import type { Finding } from '../api.ts';
import { joinFileSizes } from './attachment-lines.ts';
import { joinHeadings } from './broken-headings.ts';
import { withoutChatStamps } from './chat-stamps.ts';
import type { HintedLine, LineHints, Region } from './hinted-line.ts';
import { joinLoneNumbers } from './lone-numbers.ts';
import { splitOneLineAgenda } from './one-line-agenda.ts';
import { withoutPageMarks } from './page-marks.ts';
import { joinRows } from './table-rows.ts';
import { withTextMarks } from './text-marks.ts';
import type { TableRow } from './table-columns.ts';
import { tidy } from './tidy.ts';
import { joinWrapped } from './wrapped-lines.ts';

/** A line of the source that says something; blank lines and rules only leave `afterBlank` behind. */
export interface SourceLine {
  /** Where it starts in the source, counted from 1. */
  readonly number: number;
  /** An item of a list has its marker in front: "3. ", or "- " for a bullet. */
  readonly text: string;
  readonly afterBlank: boolean;
  readonly hints?: LineHints | undefined;
  /** How far plain text is indented; formats tell how deep a list is by themselves. */
  readonly indent?: number;
  /** The line is a row of a table whose columns were recognised. */
  readonly row?: TableRow | undefined;
}

export interface Source {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
}

const strayNote = /(\p{L}{1,60})\[\d{1,3}\](\p{Ll}{1,60})/gu;

const outside: Readonly<Record<Region, Finding['reason']>> = {
  navigation: 'importing.findings.pageText',
  pageHeader: 'importing.findings.pageHeader',
  pageFooter: 'importing.findings.pageFooter',
  contents: 'importing.findings.contents',
  comment: 'importing.findings.comment',
  hidden: 'importing.findings.hiddenText',
  deleted: 'importing.findings.deletedText',
  struckOut: 'importing.findings.struckOutText',
};

/** The lines of a document, each whole, without what belongs to its pages or to its web site. */
export function readLines(source: readonly HintedLine[]): Source {
  const { lines, breaks, findings } = textLines(withTextMarks(source));
  const repairs: Finding[] = [];
  const marked = lines.map((line) => {
    const plain = withPlainMarker(withCloseColon(line.text));
    const text = withoutStrayNotes(plain, line.number, repairs);
    return withMarker({ ...line, text });
  });
  const chat = withoutChatStamps(marked);
  const pages = withoutPageMarks(chat.lines, breaks);
  const headed = joinLoneNumbers(joinHeadings(pages.lines));
  const whole = joinWrapped(joinFileSizes(headed));
  return {
    lines: joinRows(splitOneLineAgenda(whole.lines)),
    findings: [...findings, ...repairs, ...chat.findings, ...pages.findings, ...whole.findings],
  };
}

interface TextLines extends Source {
  /** Indexes of the lines that open a page. */
  readonly breaks: ReadonlySet<number>;
}

/** The lines that are text of the document, without the markers of lists. */
export function textLines(source: readonly HintedLine[]): TextLines {
  const findings: Finding[] = [];
  const lines: SourceLine[] = [];
  const breaks = new Set<number>();
  let afterBlank = true;
  /** How many lines were kept before the last one that was not. */
  let keptBefore = -1;
  for (const [index, { text: raw, hints }] of source.entries()) {
    const text = tidy(raw);
    const number = index + 1;
    if (raw.includes('\f')) breaks.add(lines.length);
    if (!/[\p{L}\p{N}]/u.test(text)) {
      afterBlank = true;
    } else if (hints?.region) {
      const last = keptBefore === lines.length ? findings.at(-1) : undefined;
      const next = leftOut(hints.region, number, text);
      const both = last && together(hints.region, last, next);
      if (both) findings[findings.length - 1] = both;
      else findings.push(next);
      keptBefore = lines.length;
    } else {
      const indent = hints ? 0 : indentOf(raw);
      lines.push({ number, text, afterBlank, hints, ...(indent > 0 && { indent }) });
      afterBlank = false;
    }
  }
  return { lines, breaks, findings };
}

function indentOf(raw: string): number {
  const space = /^\s*/.exec(raw)?.[0] ?? '';
  return space.replaceAll('\t', ' '.repeat(TAB)).length;
}

/** In spaces. */
const TAB = 4;

/** These stand there in small pieces, such as the cells of a header; the others are read by line. */
const inPieces: readonly Region[] = ['navigation', 'pageHeader', 'pageFooter'];
/** In characters, so that a finding stays readable. */
const LONGEST_PIECE = 200;

function leftOut(region: Region, line: number, text: string): Finding {
  return { kind: 'leftOut', line, reason: outside[region], text };
}

/** One finding of two neighbours with the same reason; `undefined` when each needs its own. */
function together(region: Region, last: Finding, next: Finding): Finding | undefined {
  const text = `${last.text} · ${next.text}`;
  const isOne =
    inPieces.includes(region) && last.reason === next.reason && text.length <= LONGEST_PIECE;
  return isOne ? { ...last, text } : undefined;
}

/** "1️⃣ Opening", as a message on a telephone has it. */
const keycap = /^(\d)\uFE0F?\u20E3\s*(?=\S)/u;
const otherBullet = /^[○◦▪▫■□●‣⁃∙·➢➤►▶]\uFE0F?\s+(?=\S)/u;

/** "Datum        : 3 maart": a colon that stands below those of the other lines. */
const farColon = /^(\p{L}[\p{L} /().-]{0,38}?)(?:\t+ ?| )(?::\t+| ?:\s)\s*(?=\S)/u;

function withCloseColon(text: string): string {
  return text.replace(farColon, '$1: ');
}

function withPlainMarker(text: string): string {
  return text.replace(keycap, '$1. ').replace(otherBullet, '• ');
}

/** Some pages make a list of bullets and type the numbers: these count. */
function withMarker(line: SourceLine): SourceLine {
  const { list, ...hints } = line.hints ?? {};
  if (!list) return line;
  const isTyped = list.marker === null && /^\d{1,3}[a-z]?[.)]\s/i.test(line.text);
  return isTyped ? { ...line, hints } : { ...line, text: `${list.marker ?? '-'} ${line.text}` };
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
