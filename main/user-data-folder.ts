import { mkdirSync } from 'node:fs';
import { isFileError } from './storage/files.ts';

/**
 * Makes the folder in which the app keeps its own files; what comes back is why that cannot be. At
 * once, for without it Electron takes this run for the second one and ends it without a word.
 */
export function folderTrouble(folder: string): Error | undefined {
  try {
    mkdirSync(folder, { recursive: true });
    return undefined;
  } catch (error) {
    if (!isFileError(error)) throw error;
    return error;
  }
}
