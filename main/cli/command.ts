import type { Language, TextKey, Translate } from '../../shared/i18n/translator.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import type { Result } from '../../shared/result.ts';
import type { ImportWork } from '../documents/work.ts';
import type { PrintPage } from '../print-page.ts';
import type { Files } from '../storage/files.ts';

/** 0 done, 1 findings, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

/** Bad input as a text: one line that names the file and the cause. */
export interface Trouble {
  readonly key: TextKey;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Answer<T> = Result<T, Trouble>;

/** All that a command touches of the world around it. */
export interface Surroundings {
  readonly files: Files;
  readonly imports: ImportWork;
  readonly newId: () => Id;
  /** Makes a PDF; refuses where the app with its browser is not at hand. */
  readonly print: PrintPage;
  /** Language that the user's system is set to, such as `nl_NL.UTF-8`. */
  readonly locale: string;
  readonly readStdin: () => Promise<Uint8Array>;
  readonly out: (text: string) => void;
  /** One line for stderr. */
  readonly note: (line: string) => void;
}

/** What a command works with once its words are understood. */
export interface Session extends Surroundings {
  readonly t: Translate;
  readonly language: Language;
  /** As the user typed it; `-` is stdin. */
  readonly file: string;
}
