export interface WordAt {
  readonly word: string;
  /** Where it stands in the text, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** Addresses of pages, mail and files, and codes that begin with a digit: their letters are no words. */
const noWords = /\S*(?:@|:\/\/|www\.)\S*|\p{N}[\p{L}\p{N}]*/giu;

/** The words of a text that can be checked. One letter alone is none: “’s avonds”, “punt a”. */
export function wordsIn(text: string): readonly WordAt[] {
  const blanked = text.replace(noWords, (address) => ' '.repeat(address.length));
  return [...blanked.matchAll(word)]
    .map(({ 0: found, index }) => ({ word: found, from: index, to: index + found.length }))
    .filter((one) => one.word.length > 1);
}
