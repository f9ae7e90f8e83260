import type { DraftRecord } from './draft-records.ts';

type Told = Omit<DraftRecord, 'item'>;
type Record = Pick<DraftRecord, 'kind' | 'number' | 'text' | 'owners'>;

/** Fewer words may be those of any record. */
const LEAST_WORDS = 2;
const SHORTEST_WORD = 4;

/**
 * Whether a line of the text and a row of the list at the end record the same: in the same words, or
 * where the row has no word that the line lacks and nobody else does it.
 */
export function sameAs(listed: Record): (told: Told) => boolean {
  const words = wordsOf(listed.text);
  const telling = words.filter((word) => word.length >= SHORTEST_WORD);
  return (told) => {
    if (told.block === null || told.kind !== listed.kind) return false;
    const isNumbered = told.number !== null && listed.number !== null;
    if (isNumbered && told.number !== listed.number) return false;
    const said = wordsOf(told.text);
    const known = new Set(said);
    const isInside = telling.length >= LEAST_WORDS && words.every((word) => known.has(word));
    const isWhole = said.length === words.length && words.every((word, at) => word === said[at]);
    return isWhole ? isNumbered || sameOwners(told, listed) : isInside && sameOwners(told, listed);
  };
}

/** A list names in full whom the text names by first name. */
function sameOwners(told: Record, listed: Record): boolean {
  if (told.owners.length === 0 || listed.owners.length === 0) return true;
  const known = new Set(told.owners.flatMap(wordsOf));
  return listed.owners.every((owner) => wordsOf(owner).some((word) => known.has(word)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
