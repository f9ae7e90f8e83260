import { isFileError } from './files.ts';

/**
 * Does something with each, one after the other, and throws what the system refused first only when all had
 * their turn: one file that is in use keeps no other from its place.
 */
export async function everyOne<T>(
  all: Iterable<T>,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  let refused: Error | undefined;
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      if (!isFileError(error)) throw error;
      refused ??= error;
    }
  }
  if (refused) throw refused;
}
