import type { Session } from 'electron';
import type { Settings } from '../../shared/api.ts';
import type { Log } from '../log.ts';
import { attempt } from '../storage/file-trouble.ts';
import { realFiles } from '../storage/files.ts';
import { languagesFor, placeDictionaries } from './dictionaries.ts';

/**
 * Where Chromium would fetch a dictionary that it misses: this machine itself, at a port that no browser
 * connects to.
 */
const NOWHERE = 'http://127.0.0.1:9/';

/** Before the first window: until its dictionaries are in place Chromium has no language to look for. */
export function holdChecker(session: Session): void {
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  setLanguages(session, 'off');
}

interface CheckerParts {
  /** The folder with the dictionaries that come with the app. */
  readonly from: string;
  readonly userData: string;
  readonly spelling: () => Settings['spelling'];
  readonly onReady: () => void;
  readonly log: Log;
}

/** Puts the dictionaries in place and begins; without them there is no checking, and the rest goes on. */
export async function startChecker(
  session: Session,
  { from, userData, spelling, onReady, log }: CheckerParts,
): Promise<void> {
  const placed = await attempt('unwritable', userData, () =>
    placeDictionaries(realFiles, from, userData),
  );
  if (!placed.ok) {
    log('The dictionaries could not be put in place', placed.error);
    return;
  }
  session.on('spellcheck-dictionary-initialized', onReady);
  setLanguages(session, spelling());
}

/** On macOS the checker is the system's, which knows itself which language a text is in. */
export function setLanguages(session: Session, spelling: Settings['spelling']): void {
  if (process.platform !== 'darwin') session.setSpellCheckerLanguages(languagesFor(spelling));
}
