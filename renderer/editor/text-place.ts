import type { Node } from 'prosemirror-model';
import { CONTEXT, findPlace, type TextPlace } from '../../shared/search/text-place.ts';

/** `position` is one of the document, as ProseMirror counts. Only the text around it is read. */
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
  const offset = findPlace(text, place);
  const line = text.slice(0, offset).split('\n').length - 1;
  return offset + line + 1;
}
