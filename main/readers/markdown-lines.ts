import { linesOfText, type HintedLine } from '../../shared/import/hinted-line.ts';
import { fail, ok } from '../../shared/result.ts';
import { readHtml } from './html/html-lines.ts';
import { markdownPage } from './markdown-page.ts';
import type { Reading } from './reading.ts';

/** The library goes down a level for each of these, and back by recursion. */
const DEEPEST_MARKS = 100;
const DEEPEST_INDENT = 200;
/** The library compares the marks of a paragraph each with each. */
const MOST_MARKS = 2_000;
/** Lines and cells: the library makes something of each, also of an empty one. */
const MOST_PIECES = 300_000;
/** In characters; on the way back through a longer one the expressions of the library overflow. */
const LONGEST_PARAGRAPH = 1_000_000;
const frontMatter = /^---\r?\n((?:[^\n]*\n){0,50}?)---\r?\n/;

/** Reads Markdown as the page that it stands for. */
export function readMarkdown(text: string): Reading {
  if ((text.match(/[\n|]/g)?.length ?? 0) > MOST_PIECES) return fail('errors.importTooMuch');
  if (isTooDeep(text)) return fail('errors.importTooDeep');
  if (isNothingButMarks(text)) return ok(linesOfText(text));
  const [front = '', fields = ''] = frontMatter.exec(text) ?? [];
  const page = readHtml(markdownPage(text.slice(front.length)));
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
    if (line.search(/[^ \t]/) > DEEPEST_INDENT) return true;
    if (line.length > DEEPEST_MARKS && line.replace(/[\s\d]/g, '').length > DEEPEST_MARKS)
      return true;
  }
  return false;
}

/**
 * Thousands of stars, brackets or ticks in one paragraph are no emphasis of anything, and a paragraph
 * as long as a report was never written as Markdown.
 */
function isNothingButMarks(text: string): boolean {
  const blocks = text.split(/\n(?=[ \t]*(?:\n|[-*+|]|\d{1,9}[.)]))/);
  return blocks.some(
    (block) =>
      block.length > LONGEST_PARAGRAPH || (block.match(/[*_`[\]<~]/g)?.length ?? 0) > MOST_MARKS,
  );
}
