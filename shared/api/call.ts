import { z } from 'zod';
import type { TextKey } from '../i18n/translator.ts';
import type { Result } from '../result.ts';

/** What went wrong as a text key, so that it is told in the language of the reader. */
export interface AppError {
  readonly key: Extract<TextKey, `errors.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Outcome<T> = Result<T, AppError>;

/** What may be asked of main: the schema of the arguments, and the type of the answer. */
export interface Call<A extends z.ZodType, R> {
  readonly args: A;
  /** Only for the compiler: the answer's type. */
  readonly answer?: R;
}
export const answers =
  <R>() =>
  <const A extends z.ZodType>(args: A): Call<A, R> => ({ args });

export const nothing = z.tuple([]);
