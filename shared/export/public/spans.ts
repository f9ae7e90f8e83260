import type { Inline } from '../../meeting/schema.ts';

/** A stretch of a text and what comes in its place; positions as in a string, the end excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
}

/** The text with every span replaced; they come in order and do not overlap. */
export function replaceSpans(text: string, spans: readonly Span[]): string {
  let at = 0;
  const parts = spans.flatMap(({ start, end, becomes }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, becomes];
  });
  return [...parts, text.slice(at)].join('');
}

/** The same in a line: what comes in the place looks like the first piece of what stood there. */
export function replaceInline(
  inlines: readonly Inline[],
  spans: readonly Span[],
): readonly Inline[] {
  let offset = 0;
  return inlines.flatMap((inline) => {
    const start = offset;
    const end = (offset += inline.text.length);
    const own = spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({
        start: Math.max(span.start, start) - start,
        end: Math.min(span.end, end) - start,
        becomes: span.start >= start ? span.becomes : '',
      }));
    const text = replaceSpans(inline.text, own);
    return text === '' ? [] : [{ ...inline, text }];
  });
}
