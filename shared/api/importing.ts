import { z } from 'zod';
import type { TextKey } from '../i18n/translator.ts';
import type { HintedLine } from '../import/hinted-line.ts';
import type { TraceEntry } from '../import/trace.ts';
import type { Meeting } from '../meeting/schema.ts';
import { answers, nothing, type Outcome } from './call.ts';

/** Something the reader of an import should know: what was guessed, repaired or left out. */
export interface Finding {
  readonly kind: 'guess' | 'repair' | 'leftOut';
  /** The line of the source, counted from 1. */
  readonly line: number;
  readonly reason: Extract<TextKey, `importing.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The source text it is about. */
  readonly text: string;
}

export interface ImportDraft {
  /** `null` for pasted text. */
  readonly fileName: string | null;
  readonly meeting: Meeting;
  readonly findings: readonly Finding[];
  /** Where each piece of the source went. */
  readonly trace: readonly TraceEntry[];
  /** The lines that were read, so that the user can say what they are; none of a meeting file. */
  readonly lines: readonly HintedLine[];
}

export const importCalls = {
  /** `null` when the user cancels the dialog. */
  'import.pick': answers<Outcome<ImportDraft | null>>()(nothing),
  'import.text': answers<Outcome<ImportDraft>>()(z.tuple([z.string()])),
  /** The same paste as the clipboard has it for a page: with its lists, headings and tables. */
  'import.html': answers<Outcome<ImportDraft>>()(z.tuple([z.string()])),
  /** A file dropped on the window: its bytes, so that no path ever comes from the renderer. */
  'import.file': answers<Outcome<ImportDraft>>()(
    z.tuple([z.string().max(500), z.instanceof(Uint8Array)]),
  ),
  /** The text of a file that the user picks; `null` when he cancels, here and below. */
  'abbreviations.pick': answers<Outcome<string | null>>()(nothing),
  /** Gives the name of the file that was written. */
  'abbreviations.save': answers<Outcome<string | null>>()(z.tuple([z.string().max(1_000_000)])),
} as const;
