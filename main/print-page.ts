import type { Outcome } from '../shared/api.ts';
import type { PageTemplates } from './writers/page-templates.ts';

/**
 * Turns a web page in UTF-8, complete in itself, into a PDF. Its style says how large the paper is.
 * In the app it is broken off, and fails, when `signal` is aborted.
 */
export type PrintPage = (
  page: Uint8Array,
  running: PageTemplates,
  signal?: AbortSignal,
) => Promise<Outcome<Uint8Array>>;
