import { z } from 'zod';

/** So many characters on either side tell a place in a text from every other, in practice. */
export const CONTEXT = 40;

export const textPlaceSchema = z.strictObject({
  /** Characters from the start, a line break counting as one. */
  offset: z.int().min(0),
  before: z.string().max(CONTEXT),
  after: z.string().max(CONTEXT),
});
/** A place in a text that can be found again when the text was changed around it. */
export type TextPlace = Readonly<z.infer<typeof textPlaceSchema>>;

export function placeIn(text: string, offset: number): TextPlace {
  return {
    offset,
    before: text.slice(Math.max(0, offset - CONTEXT), offset),
    after: text.slice(offset, offset + CONTEXT),
  };
}

/** The end stays the end; else where both sides are as they were, else one of them, the nearest first. */
export function findPlace(text: string, { offset, before, after }: TextPlace): number {
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
