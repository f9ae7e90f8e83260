import {
  elements,
  everyElement,
  firstOf,
  isElement,
  textIn,
  valueOf,
  type Markup,
  type MarkupNode,
} from '../ooxml/markup.ts';
import { alsoNamed, namesOf } from './style-names.ts';

/** How deep a paragraph is as a heading, from 1; `undefined` for what is none. */
export type HeadingLevel = (paragraph: MarkupNode) => number | undefined;

/** By the styles of a template: what they say of themselves, or else what they are called. */
export function headingLevel(styles: Markup): HeadingLevel {
  const levels = new Map(
    elements(styles).flatMap((style) => {
      const level = levelOf(style);
      return level === undefined ? [] : [[style.attributes['w:styleId'], level] as const];
    }),
  );
  return (node) =>
    isElement(node) && node.name === 'w:p'
      ? levels.get(valueOf(firstOf(node, 'w:pPr'), 'w:pStyle'))
      : undefined;
}

function levelOf(style: Markup): number | undefined {
  const outline = Number(valueOf(firstOf(style, 'w:pPr'), 'w:outlineLvl') ?? NaN);
  // 9 is body text. Source: ISO/IEC 29500-1, 17.3.1.20
  if (outline >= 0) return outline < 9 ? outline + 1 : undefined;
  const names = namesOf(style);
  return [1, 2, 3].find((level) =>
    alsoNamed(`heading ${String(level)}`).some((name) => names.includes(name)),
  );
}

/** A piece of a template and what stands in its place. */
export interface FilledPiece {
  readonly from: MarkupNode;
  readonly to: readonly MarkupNode[];
}

/** What stands there, without the headings that only announce what is not known. */
export function withoutBareHeadings(
  pieces: readonly FilledPiece[],
  level: HeadingLevel,
): readonly MarkupNode[] {
  const levels = pieces.map(({ from }) => level(from));
  const bare = new Set<FilledPiece>();
  // From the end, so that a heading knows which of those below it are bare.
  for (const [index, piece] of [...pieces.entries()].reverse()) {
    const own = levels[index];
    if (own === undefined) continue;
    let end = index + 1;
    while (end < pieces.length && (levels[end] ?? Infinity) > own) end += 1;
    const section = pieces.slice(index + 1, end);
    if (section.some(isGone) && !section.some((one) => !bare.has(one) && one.to.some(shows)))
      bare.add(piece);
  }
  return pieces.flatMap((piece) => (bare.has(piece) ? [] : piece.to));
}

/** What a template leaves empty by itself stays announced. */
function isGone({ from, to }: FilledPiece): boolean {
  return isElement(from) && to.length === 0;
}

const visible = new Set('w:drawing w:pict w:object w:tbl w:fldChar'.split(' '));

function shows(node: MarkupNode): boolean {
  if (!isElement(node)) return node.trim() !== '';
  return [...everyElement(node)].some(
    (one) => visible.has(one.name) || (one.name === 'w:t' && textIn(one).trim() !== ''),
  );
}
