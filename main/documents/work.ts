import type { ImportDraft, Outcome } from '../../shared/api.ts';
import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import type { MinutesOptions } from '../../shared/export/minutes.ts';
import type { PagesPreview } from '../../shared/export/preview.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import type { Result } from '../../shared/result.ts';
import type { TemplateFinding } from '../../shared/templates/finding.ts';
import type { CheckError } from '../check/package-parts.ts';
import type { Found } from '../../shared/search/search-index.ts';
import type { ImportSource } from '../import-draft.ts';
import type { FoundRecords } from '../overview/library-records.ts';
import type { House } from '../writers/look.ts';
import type { SearchQuery } from '../search/library-search.ts';
import type { Layout } from '../storage/layout.ts';
import type { WriteOptions } from '../writers/write-minutes.ts';

/** The work on documents of our own that takes long enough to be felt, wherever it is done. */
export interface DocumentWork {
  /** With a `signal` it is broken off, and rejects, when that is aborted. */
  readonly write: (
    meeting: Meeting,
    options: WriteOptions,
    signal?: AbortSignal,
  ) => Promise<Outcome<Uint8Array>>;
  /** The pages of a document, to be shown. */
  readonly preview: (
    meeting: Meeting,
    options: MinutesOptions,
    house: House,
  ) => Promise<PagesPreview>;
  readonly check: (
    bytes: Uint8Array,
  ) => Promise<Result<readonly AccessibilityFinding[], CheckError>>;
}

/** The same on what comes from elsewhere, and may be anything. */
export interface ImportWork {
  readonly draft: (source: ImportSource) => Promise<Outcome<ImportDraft>>;
  /** The same as of a document of our own. */
  readonly check: DocumentWork['check'];
  /** What is the matter with a Word template; fails when it cannot be one. */
  readonly template: (source: TemplateSource) => Promise<Outcome<readonly TemplateFinding[]>>;
}

export interface TemplateSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What takes reading all meetings of a library; what was read of them is kept for the next time. */
export interface LibraryWork {
  /** Looks for words. `folder`: the one that has a folder for each meeting. */
  readonly find: (folder: string, query: SearchQuery) => Promise<Found>;
  readonly records: (layout: Layout) => Promise<FoundRecords>;
}
