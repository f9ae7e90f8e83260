import { join } from 'node:path';
import type { Layout } from './storage/layout.ts';

/** What the machine offers when nothing else is asked for. */
export interface UserFolders {
  readonly documents: string;
  readonly userData: string;
}

/**
 * Where this run keeps its data. `NOTULIST_LIBRARY` and `NOTULIST_USER_DATA` point it elsewhere: to
 * a stick that is carried along, or to a folder of a test. Otherwise the library is where the user
 * chose it to be.
 */
export function layoutFor(
  environment: Readonly<Record<string, string | undefined>>,
  folders: UserFolders,
  chosen: (userData: string) => string | undefined,
): Layout {
  const userData = environment['NOTULIST_USER_DATA'] ?? folders.userData;
  return {
    library:
      environment['NOTULIST_LIBRARY'] ?? chosen(userData) ?? join(folders.documents, 'Notulist'),
    userData,
  };
}
