import type { TextKey } from '../../shared/i18n/translator.ts';

/** Something in a document that stands in the way of a reader who cannot see it. */
export interface AccessibilityFinding {
  readonly key: Extract<TextKey, `checking.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}

const MAX_QUOTE = 50;

/** Enough of a text to find the place by. */
export function quote(text: string): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= MAX_QUOTE ? line.join('') : `${line.slice(0, MAX_QUOTE).join('').trim()}…`;
}
