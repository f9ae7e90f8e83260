import type { AppError } from '../../shared/api.ts';
import type { HintedLine } from '../../shared/import/hinted-line.ts';
import type { Result } from '../../shared/result.ts';

/** What a reader makes of a file: its lines, or why there are none. */
export type Reading = Result<readonly HintedLine[], ReadTrouble>;

/** The message for it; the name of the file is filled in by whoever knows it. */
export type ReadTrouble = Extract<
  AppError['key'],
  `errors.import${'Binary' | 'Broken' | 'NotWord' | 'TooDeep' | 'TooMuch'}`
>;

/** Deeper than any document that people make; a browser stops here too (Blink: 512). */
export const DEEPEST_NESTING = 512;
