import { isUsualTitle } from './agenda-words.ts';
import { readNumbered } from './numbered-lines.ts';
import type { SourceLine } from './source-lines.ts';

/** Fewer numbers may be of a sentence. */
const LEAST = 3;
const LONGEST_LINE = 5_000;
const LONGEST_TITLE = 150;
const number = /(?<=^|[\s:;])(\d{1,2})[.)]\s(?=\p{Lu})/gu;

/** "Agenda: 1. Opening 2. Verslag 3. Rondvraag", where nothing else is numbered, as a line for each item. */
export function splitOneLineAgenda(lines: readonly SourceLine[]): readonly SourceLine[] {
  const pieces = lines.map(piecesOf);
  const at = pieces.findIndex((found) => found.length > 0);
  if (at < 0 || lines.some((line, index) => index !== at && readNumbered(line)?.isTop))
    return lines;
  return [...lines.slice(0, at), ...(pieces[at] ?? []), ...lines.slice(at + 1)];
}

/** What stands above the first number, and the items; empty when the line has no agenda. */
function piecesOf(line: SourceLine): readonly SourceLine[] {
  const { text, row } = line;
  if (row || text.length > LONGEST_LINE) return [];
  const starts = countedFrom(text);
  const titles = starts.map((start, at) => withoutEnd(text.slice(start, starts[at + 1])));
  const isAgenda =
    starts.length >= LEAST &&
    titles.every((title) => title.length <= LONGEST_TITLE) &&
    titles.some((title) => isUsualTitle(title.replace(/^\d{1,2}[.)]\s/, '')));
  if (!isAgenda) return [];
  const above = text.slice(0, starts[0]).trim();
  return [
    ...(above === '' ? [] : [{ ...line, text: above }]),
    ...titles.map((title, at) => {
      return { ...line, text: title, afterBlank: at === 0 && above === '' && line.afterBlank };
    }),
  ];
}

/** Where the numbers stand that count on from 1. */
function countedFrom(text: string): readonly number[] {
  const starts: number[] = [];
  for (const { 1: digits, index } of text.matchAll(number)) {
    if (Number(digits) === starts.length + 1) starts.push(index);
  }
  return starts;
}

function withoutEnd(title: string): string {
  return title.trim().replace(/[;,]$/, '');
}
