import { inlineText } from '../meeting/blocks.ts';
import type { Inline } from '../meeting/schema.ts';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const unusualSpace = /(?![ \t])[\p{Zs}\p{Cc}]/gu;
/** Most lines have nothing to mend, and looking once is cheaper than mending. */
const mayBeUntidy = /[^ -~\u00A1-\u00AC\u00AE-\u167F\u2010-\u2027]|  /;

/** One kind of space, and never two in a row; tabs stay, since they part columns and may leave one empty. */
export function tidy(raw: string): string {
  return oneSpace(raw).trim();
}

/** The same of text with bold, italic and links: together `tidy` of all their texts. */
export function tidyInlines(inlines: readonly Inline[]): readonly Inline[] {
  const kept: Inline[] = [];
  let afterSpace = true;
  for (const inline of inlines) {
    const text = oneSpace(inline.text);
    const own = afterSpace ? text.trimStart() : text;
    if (own === '') continue;
    kept.push({ ...inline, text: own });
    afterSpace = /\s$/.test(own);
  }
  const last = kept.pop();
  const text = last?.text.trimEnd() ?? '';
  return last && text !== '' ? [...kept, { ...last, text }] : kept;
}

/** Bold, italic and links of a part of a line; plain text when the line was mended meanwhile. */
export function inlinesOf(text: string, line: readonly Inline[] = []): readonly Inline[] {
  let at = inlineText(line).lastIndexOf(text);
  if (at < 0) return [{ text }];
  const parts: Inline[] = [];
  let left = text.length;
  for (const inline of line) {
    const part = inline.text.slice(Math.max(at, 0), Math.max(at, 0) + left);
    at -= inline.text.length;
    if (at >= 0 || part === '') continue;
    parts.push({ ...inline, text: part });
    left -= part.length;
  }
  return parts;
}

function oneSpace(raw: string): string {
  if (!mayBeUntidy.test(raw)) return raw;
  return raw
    .replace(invisible, '')
    .replace(unusualSpace, ' ')
    .replace(/[ \t]{2,}/g, (spaces) => spaces.replaceAll(' ', '') || ' ');
}
