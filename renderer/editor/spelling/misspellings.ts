import type { Node } from 'prosemirror-model';
import { wordsIn } from '../../../shared/spelling/words-in.ts';
import { isWrong } from '../../spelling/checker.ts';

/** A wrong word in the document of an editor. */
export interface Misspelling {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The wrong words of the line that begins at `position` in the document. */
function inLine(line: Node, position: number): readonly Misspelling[] {
  return wordsIn(line.textContent)
    .filter(({ word }) => isWrong(word))
    .map(({ word, from, to }) => ({ word, from: position + 1 + from, to: position + 1 + to }));
}

/** The wrong word at a place in the document, also right behind it. */
export function misspellingAt(doc: Node, position: number): Misspelling | null {
  const place = doc.resolve(position);
  if (place.depth === 0) return null;
  const wrong = inLine(place.parent, place.before());
  return wrong.find(({ from, to }) => from <= position && position <= to) ?? null;
}

/** The first wrong word behind a place, or else from the beginning on. */
export function nextMisspelling(doc: Node, after: number): Misspelling | null {
  const all: Misspelling[] = [];
  doc.forEach((line, position) => {
    all.push(...inLine(line, position));
  });
  return all.find(({ from }) => from >= after) ?? all[0] ?? null;
}
