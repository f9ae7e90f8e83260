import type { ImportDraft } from '../../shared/api.ts';
import type { LineChoice } from '../../shared/import/choices.ts';
import type { TextDraft } from '../../shared/import/draft.ts';

/** What the window asks of the thread that reads a source again. */
export type DraftQuestion =
  /** Comes first, and once: the source is large. */
  | { readonly kind: 'source'; readonly source: Pick<ImportDraft, 'lines' | 'fileName'> }
  | { readonly kind: 'read'; readonly choices: readonly (readonly [number, LineChoice])[] };

/** The source as it reads with the choices that were asked for. */
export type DraftAnswer = TextDraft;
