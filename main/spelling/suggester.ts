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
  /** Held on to: the page of a view that nobody holds goes when memory is tidied up. */
  readonly view: WebContentsView;
  readonly contents: WebContents;
  readonly isLoaded: Promise<void>;
  /** Never comes; fails when the page is gone. */
  readonly isGone: Promise<never>;
}

/**
 * Asks the dictionaries in a page of its own, that nobody sees: they take up to a second for a long word,
 * in which the window could paint no key. It comes with the first word that is asked for, and stays.
 */
export function suggesterIn(out: string, spelling: () => Settings['spelling'], log: Log): Suggest {
  let page: LookUpPage | null = null;
  const open = (): LookUpPage => {
    const opened = openPage(out);
    opened.isGone.catch(() => {
      forget(opened);
    });
    return opened;
  };
  // Another word may have a new page by then.
  const forget = (old: LookUpPage) => {
    if (page === old) page = null;
    if (!old.contents.isDestroyed()) old.contents.close();
  };
  return async (word) => {
    const written = word.replaceAll('’', "'");
    const asked = (page ??= open());
    try {
      const found = await foundIn(asked, written);
      return ok((spelling() === 'both' ? nearestFirst(written, found) : found).slice(0, MOST));
    } catch (error) {
      log('Looking up a word', error);
      forget(asked);
      return fail<AppError>({ key: 'errors.unexpected' });
    }
  };
}

async function foundIn(
  { contents, isLoaded, isGone }: LookUpPage,
  word: string,
): Promise<readonly string[]> {
  await Promise.race([isLoaded, isGone]);
  const asked = contents.executeJavaScript(`${SUGGEST}(${JSON.stringify(word)})`);
  // Preload gives these; nothing else runs in that page.
  return (await Promise.race([asked, isGone])) as readonly string[];
}

function openPage(out: string): LookUpPage {
  const view = new WebContentsView({
    webPreferences: { ...pagePreferences(out), spellcheck: true },
  });
  const contents = view.webContents;
  const isGone = new Promise<never>((_, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => {
      reject(new Error(`The page of the dictionaries is gone: ${reason}`));
    });
    contents.once('destroyed', () => {
      reject(new Error('The page of the dictionaries is gone'));
    });
  });
  return { view, contents, isLoaded: contents.loadURL(SUGGESTIONS_PAGE), isGone };
}
