import { marked } from 'marked';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import { fail, ok } from '../../shared/result.ts';
import { readHtml } from './html/html-lines.ts';
import type { Reading } from './reading.ts';

/** The library goes down a level for each of these, and back by recursion. */
const DEEPEST_MARKS = 100;
const frontMatter = /^---\r?\n((?:[^\n]*\n){0,50}?)---\r?\n/;

/** Reads Markdown (GitHub's, with tables) as the page that it stands for. */
export function readMarkdown(text: string): Reading {
  if (isTooDeep(text)) return fail('errors.importTooDeep');
  const [front = '', fields = ''] = frontMatter.exec(text) ?? [];
  const page = readHtml(marked.parse(text.slice(front.length), { async: false, gfm: true }));
  return page.ok ? ok([...frontLines(fields), ...page.value]) : page;
}

/** What stands above the text for the program that publishes it. */
function frontLines(fields: string): readonly HintedLine[] {
  const lines = fields.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  return [...lines.map(frontLine), { text: '', hints: {} }];
}

function frontLine(line: string): HintedLine {
  const title = /^title:\s*(.*)$/.exec(line)?.[1];
  if (title === undefined) return { text: line, hints: {} };
  return { text: title.replace(/^(["'])(.*)\1$/, '$2'), hints: { heading: 1 } };
}

/** Quotes in quotes, or a list in a list, hundreds of times. */
function isTooDeep(text: string): boolean {
  const marks = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/gm;
  for (const [line] of text.matchAll(marks)) {
    if (line.length > DEEPEST_MARKS && line.replace(/[\s\d]/g, '').length > DEEPEST_MARKS)
      return true;
  }
  return false;
}
