import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docFromBlocks } from '../../../renderer/editor/blocks-doc.ts';
import { placeAt, positionOf } from '../../../renderer/editor/text-place.ts';
import { text } from '../../support/builders.ts';

/** The text with “|” where a place in `before` is found again in `after`. */
function found(before: readonly string[], after: readonly string[]): string {
  const doc = docFromBlocks(text(...before.map((line) => line.replace('|', ''))));
  const line = before.findIndex((one) => one.includes('|'));
  const above = before.slice(0, line).reduce((sum, one) => sum + one.length + 2, 1);
  const place = placeAt(doc, above + (before[line]?.indexOf('|') ?? 0));
  const next = docFromBlocks(text(...after));
  const $found = next.resolve(positionOf(next, place));
  return after
    .map((one, index) =>
      index === $found.index(0)
        ? `${one.slice(0, $found.parentOffset)}|${one.slice($found.parentOffset)}`
        : one,
    )
    .join('\n');
}

const lines = fc.array(fc.string({ maxLength: 60 }), { minLength: 1, maxLength: 6 });

describe('a place in a text', () => {
  it('is the same place in the same text', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (written, seed) => {
        const doc = docFromBlocks(text(...written));
        const position = doc.resolve(seed % (doc.content.size + 1));
        const cursor =
          position.depth === 0 ? position.pos + (position.nodeAfter ? 1 : -1) : position.pos;
        expect(positionOf(doc, placeAt(doc, cursor))).toBe(cursor);
      }),
    );
  });

  it('is always in a line, whatever became of the text', () => {
    fc.assert(
      fc.property(lines, lines, fc.nat(), (before, after, seed) => {
        const doc = docFromBlocks(text(...before));
        const place = placeAt(doc, 1 + (seed % Math.max(1, (before[0]?.length ?? 0) + 1)));
        const next = docFromBlocks(text(...after));
        expect(next.resolve(positionOf(next, place)).depth).toBe(1);
      }),
    );
  });

  it('goes along with its words', () => {
    const before = ['De wethouder licht toe.', 'Een lid |vraagt naar de planning.'];
    const after = ['Vooraf.', 'De wethouder licht het toe.', 'Een lid vraagt naar de planning.'];
    expect(found(before, after)).toBe(
      'Vooraf.\nDe wethouder licht het toe.\nEen lid |vraagt naar de planning.',
    );
  });

  it('is behind the words that were before it when what followed is gone', () => {
    expect(found(['Akkoord met |het voorstel.'], ['Vooraf.', 'Akkoord met alles.'])).toBe(
      'Vooraf.\nAkkoord met |alles.',
    );
  });

  it('stays at the end for who was writing there', () => {
    expect(found(['Eerste.', 'Twee|'], ['Eerste.', 'Tweede.', 'Derde.'])).toBe(
      'Eerste.\nTweede.\nDerde.|',
    );
  });

  it('is in the empty line where it was, not in another one', () => {
    expect(found(['', 'Eerste.', '|', 'Tweede.'], ['', 'Nieuw.', 'Eerste.', '', 'Tweede.'])).toBe(
      '\nNieuw.\nEerste.\n|\nTweede.',
    );
  });

  it('is within the text that is left when nothing of it is known any more', () => {
    expect(found(['Een lange regel over van |alles.'], ['kort'])).toBe('kort|');
  });
});
