import { Bookmark, InternalHyperlink, type ParagraphChild } from 'docx';
import type { Anchor } from '../../../shared/export/document.ts';
import type { Writing } from './writing.ts';

/** The same text as a place where links arrive. */
export function bookmarked(
  children: readonly ParagraphChild[],
  anchor: Anchor | null,
  writing: Writing,
): readonly ParagraphChild[] {
  return anchor === null ? children : [new Bookmark({ id: writing.bookmark(anchor), children })];
}

export function linkTo(
  to: Anchor,
  children: readonly ParagraphChild[],
  writing: Writing,
): ParagraphChild {
  return new InternalHyperlink({ anchor: writing.bookmark(to), children });
}
