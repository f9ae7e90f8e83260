import type { Outcome } from '../shared/api.ts';
import type { PageTemplates } from './writers/page-templates.ts';

/** Turns a web page in UTF-8, complete in itself, into a PDF. Its style says how large the paper is. */
export type PrintPage = (page: Uint8Array, running: PageTemplates) => Promise<Outcome<Uint8Array>>;
