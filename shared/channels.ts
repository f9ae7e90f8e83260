/**
 * The names under which calls and events travel. They stand apart from the contract in `api.ts`,
 * so that preload, which only passes things on, does not carry the schemas along.
 */
export const CALL_CHANNEL = 'notulist:call';
export const EVENT_CHANNEL = 'notulist:event';

/** The one call that names paths, so the page itself may not make it. */
export const DROPPED_FILES = 'attachments.drop';

/** The page in which main has words looked up, and the function that preload gives it, and it alone. */
export const SUGGESTIONS_PAGE = 'about:blank';
export const SUGGEST = 'suggestionsFor';

/** Every event that main sends; `Events` in `api.ts` gives their payloads. */
export const eventNames = [
  'command',
  'flush',
  'saveCopies',
  'checkpoint',
  'resting',
  'presentation',
  'slide',
  'backup',
  'exporting',
  'replaceWord',
  'learnWord',
  'dictionaryReady',
  'meetingMerged',
  'meetingElsewhere',
] as const;
