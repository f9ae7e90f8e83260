import type { Node } from 'prosemirror-model';
import { z } from 'zod';

/** So many characters on either side tell a place in a text from every other, in practice. */
const CONTEXT = 40;

export const textPlaceSchema = z.strictObject({
  /** Characters from the start, a line break counting as one. */
  offset: z.int().min(0),
  before: z.string().max(CONTEXT),
  after: z.string().max(CONTEXT),
});
/** A place in a text that can be found again when the text was changed around it. */
export type TextPlace = Readonly<z.infer<typeof textPlaceSchema>>;

/** `position` is one of the document, as ProseMirror counts. */
export function placeAt(doc: Node, position: number): TextPlace {
  const { size } = doc.content;
  const textOf = (from: number, to: number) =>
    doc.textBetween(Math.max(0, from), Math.min(to, size), '\n');
  return {
    offset: position - doc.resolve(position).index(0) - 1,
    before: textOf(position - CONTEXT, position).slice(-CONTEXT),
    after: textOf(position, position + CONTEXT).slice(0, CONTEXT),
  };
}

/** The position in the document of a place that was kept, wherever its words have gone. */
export function positionOf(doc: Node, place: TextPlace): number {
  const text = doc.textBetween(0, doc.content.size, '\n');
  const offset = offsetIn(text, place);
  const line = text.slice(0, offset).split('\n').length - 1;
  return offset + line + 1;
}

/** The end stays the end; else where both sides are as they were, else one of them, the nearest first. */
function offsetIn(text: string, { offset, before, after }: TextPlace): number {
  if (after === '') return text.length;
  return (
    nearest(text, before + after, offset - before.length, before.length) ??
    nearest(text, before, offset - before.length, before.length) ??
    nearest(text, after, offset, 0) ??
    Math.min(offset, text.length)
  );
}

/** Of all places where `words` stand the one nearest to `start`, plus `further`. */
function nearest(text: string, words: string, start: number, further: number): number | null {
  if (words === '') return null;
  const before = text.lastIndexOf(words, start);
  const after = text.indexOf(words, start);
  if (before < 0 && after < 0) return null;
  const isBefore = after < 0 || (before >= 0 && start - before <= after - start);
  return (isBefore ? before : after) + further;
}
