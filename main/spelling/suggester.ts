import { WebContentsView, type WebContents } from 'electron';
import type { AppError, Outcome, Settings } from '../../shared/api.ts';
import { SUGGEST, SUGGESTIONS_PAGE } from '../../shared/channels.ts';
import { fail, ok } from '../../shared/result.ts';
import { nearestFirst } from '../../shared/spelling/nearest-first.ts';
import type { Log } from '../log.ts';
import { pagePreferences } from '../window.ts';

/** What may be meant by a word, the likeliest first. */
export type Suggest = (word: string) => Promise<Outcome<readonly string[]>>;

/** As many as one sees at a glance. */
const MOST = 6;

interface LookUpPage {
  readonly contents: WebContents;
  readonly isGone: Promise<never>;
}

/**
 * Asks the dictionaries in a page of its own, that nobody sees: they take up to a second for a long word,
 * in which the window could paint no key. It comes with the first word that is asked for, and stays.
 */
export function suggesterIn(out: string, spelling: () => Settings['spelling'], log: Log): Suggest {
  let page: Promise<LookUpPage> | null = null;
  const forget = () => {
    page = null;
  };
  return async (word) => {
    try {
      page ??= openPage(out, forget);
      const { contents, isGone } = await page;
      const written = word.replaceAll('’', "'");
      const asked = contents.executeJavaScript(`${SUGGEST}(${JSON.stringify(written)})`);
      // Preload gives these; nothing else runs in that page.
      const found = (await Promise.race([asked, isGone])) as readonly string[];
      return ok((spelling() === 'both' ? nearestFirst(written, found) : found).slice(0, MOST));
    } catch (error) {
      log('Looking up a word', error);
      forget();
      return fail<AppError>({ key: 'errors.unexpected' });
    }
  };
}

async function openPage(out: string, onGone: () => void): Promise<LookUpPage> {
  const { webContents: contents } = new WebContentsView({
    webPreferences: { ...pagePreferences(out), spellcheck: true },
  });
  const isGone = new Promise<never>((_, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`The page of the dictionaries is gone: ${reason}`));
    });
  });
  isGone.catch(onGone);
  await contents.loadURL(SUGGESTIONS_PAGE);
  return { contents, isGone };
}
