import type { Settings } from './api.ts';

/** Values that the window needs for its first paint, apart from the schemas in `api.ts`. */

export const defaultSettings: Settings = {
  language: 'nl',
  theme: 'system',
  textScale: 100,
  showTimes: true,
  presentRecords: false,
  presentTimes: false,
  completeNames: false,
  spelling: 'nl',
};

/** Largest file or text that is accepted for import, in bytes. */
export const MAX_IMPORT_BYTES = 50 * 1024 * 1024;

/**
 * Longest text of an import, in characters. Pictures in a file do not count; a year of weekly minutes
 * is a third of it, and more would keep one waiting.
 */
export const MAX_IMPORT_TEXT = 6 * 1024 * 1024;

/** Longest meeting file, in characters: what we wrote ourselves has more marks than words. */
export const MAX_MEETING_FILE = 10 * 1024 * 1024;

/** Most lines of an import: each costs time and memory, however short it is. */
export const MAX_IMPORT_LINES = 100_000;
