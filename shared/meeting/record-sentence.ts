import { inlineText } from './blocks.ts';
import type { Inline } from './schema.ts';

/**
 * A record may be one sentence of its line, as in minutes that were imported. Then only that sentence is
 * the record's: the words around it are the discussion, which no record takes along.
 */
interface Place {
  readonly start: number;
  readonly end: number;
  /** Its full stop is the line's: the record is written without. */
  readonly isClosed: boolean;
}

const sentenceEnd = /[.!?…]['"’”)]?$/u;

/** The line with these words in the sentence of the record; `null` when no sentence is surely its. */
export function withSentence(
  inlines: readonly Inline[],
  was: string,
  typed: string,
): readonly Inline[] | null {
  const line = inlineText(inlines);
  const place = placeOf(line, was.trim());
  if (!place) return null;
  const { start, end, isClosed } = place;
  const words = typed.trim();
  const behind = line.slice(end);
  const isInside = isClosed || behind.trim() !== '';
  const text = words !== '' && isInside && !sentenceEnd.test(words) ? `${words}.` : words;
  const gap =
    text !== '' && start > 0 && line.slice(0, start).trimEnd().length === start ? ' ' : '';
  const own = start === end ? inlines : part(inlines, start, end);
  const confidential = own.some((inline) => inline.confidential);
  const rest = text === '' ? end + behind.length - behind.trimStart().length : end;
  return [
    ...part(inlines, 0, start),
    ...(text === '' ? [] : [{ text: gap + text, ...(confidential && { confidential }) }]),
    ...part(inlines, rest, line.length),
  ];
}

/** What the sentence of the record became in the line as typed; `null` when it is as it was, or gone. */
export function sentenceAfter(line: string, was: string, typed: string): string | null {
  const place = placeOf(line, was.trim());
  if (!place || (was.trim() !== '' && placeOf(typed, was.trim()))) return null;
  const before = line.slice(0, place.start);
  const behind = line.slice(place.end);
  const isAround = typed.length >= before.length + behind.length;
  if (!isAround || !typed.startsWith(before) || !typed.endsWith(behind)) return null;
  const sentence = typed.slice(before.length, typed.length - behind.length).trim();
  return sentence === '' ? null : sentence;
}

/** Whether a text is more than one sentence. */
export function hasSentences(text: string): boolean {
  return /[.!?…]['"’”)]?\s+\S/u.test(text);
}

/** Where these words are a sentence of the line; twice is nowhere, and without words it is the end. */
function placeOf(line: string, words: string): Place | null {
  if (words === '') {
    const end = line.length;
    return sentenceEnd.test(line.trimEnd()) ? { start: end, end, isClosed: false } : null;
  }
  const places: Place[] = [];
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    const place = sentenceAt(line, at, words);
    if (place) places.push(place);
  }
  const [only, ...others] = places;
  return only && others.length === 0 ? only : null;
}

function sentenceAt(line: string, start: number, words: string): Place | null {
  const before = line.slice(0, start);
  const isFirst = before.trim() === '';
  if (!isFirst && (before.trimEnd() === before || !sentenceEnd.test(before.trimEnd()))) return null;
  const end = start + words.length;
  const behind = line.slice(end);
  if (behind.trim() === '') return { start, end, isClosed: false };
  if (sentenceEnd.test(words)) return /^\s/.test(behind) ? { start, end, isClosed: false } : null;
  return /^[.!?…](?:\s|$)/u.test(behind) ? { start, end: end + 1, isClosed: true } : null;
}

function part(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  let at = 0;
  return inlines.flatMap((inline) => {
    const text = inline.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += inline.text.length;
    return text === '' ? [] : [{ ...inline, text }];
  });
}
