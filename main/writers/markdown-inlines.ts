import type { Inline } from '../../shared/meeting/schema.ts';
import { linkRuns } from './link-runs.ts';
import { printable } from './printable.ts';

/** A line of text with its marks. */
export function inlinesMarkdown(inlines: readonly Inline[]): string {
  const shown = inlines.filter(({ text }) => text !== '');
  const marked = shown.map((inline, index) =>
    inlineMarkdown(inline, shown[index - 1], shown[index + 1]),
  );
  let at = 0;
  return linkRuns(shown)
    .map(({ link, inlines: parts }) => {
      const text = marked.slice(at, (at += parts.length)).join('');
      return link === undefined ? text : linkMarkdown(text, link);
    })
    .join('');
}

function linkMarkdown(text: string, link: string): string {
  const { before, core, after } = parted(text);
  if (core === '') return text;
  return `${before}[${core}](<${link.replace(/[<>]/g, encodeURIComponent)}>)${after}`;
}

/** Marks must touch the text they mark, so spaces at its ends stay outside. */
function inlineMarkdown(
  inline: Inline,
  previous: Inline | undefined,
  next: Inline | undefined,
): string {
  const { text, bold, italic, link } = inline;
  const { before, core, after } = parted(text);
  if (core === '') return oneLine(text);
  const left = before === '' && previous ? edge(previous, -1, link) : ' ';
  const right = after === '' && next ? edge(next, 0, link) : ' ';
  const isPlain = canStandBetween(left, core, right);
  let marked = escaped(core).replaceAll('\n', '\\\n');
  if (italic) marked = isPlain ? `*${marked}*` : `<em>${marked}</em>`;
  if (bold) marked = isPlain ? `**${marked}**` : `<strong>${marked}</strong>`;
  return oneLine(before) + marked + oneLine(after);
}

function parted(text: string) {
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return { before, core, after };
}

/** What stands for a sign of Markdown itself: after one no other may begin. */
const SIGN = '*';

/** The sign beside a stretch that leads to `link`: the bracket around it, where what is beside it does not. */
function edge({ text, bold, italic, link: other }: Inline, at: 0 | -1, link?: string): string {
  if (other !== link) return '.';
  const char = (at === 0 ? [...text][0] : [...text].at(-1)) ?? ' ';
  if (/\s/.test(char)) return ' ';
  return bold || italic ? SIGN : char;
}

const sign = /^[\p{P}\p{S}]$/u;
const space = /^\s$/;

/**
 * Whether stars between these characters are read as marks; where they are not, tags are. Stars before
 * a dot that touches a letter, or beside other stars, would be stars.
 * Source: spec.commonmark.org/0.31.2/#left-flanking-delimiter-run
 */
function canStandBetween(left: string, core: string, right: string): boolean {
  const chars = [...core];
  const [first = '', last = ''] = [chars[0], chars.at(-1)];
  const opens = left !== SIGN && (!sign.test(first) || space.test(left) || sign.test(left));
  const closes = !sign.test(last) || space.test(right) || sign.test(right);
  return opens && closes;
}

export function escaped(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>~]|&(?=#?\w+;)/g, '\\$&');
}

export function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ');
}
