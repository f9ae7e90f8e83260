import type { AppError, Outcome } from '../shared/api.ts';
import { fail } from '../shared/result.ts';

/** Pasted text has no name to speak of, so it has one message for all that cannot be read. */
export function refuseImport(
  name: string | null,
  key: AppError['key'],
  values: Readonly<Record<string, string | number>> = {},
): Outcome<never> {
  if (name === null) return fail({ key: 'errors.pasteUnreadable' });
  return fail({ key, values: { file: name, ...values } });
}
