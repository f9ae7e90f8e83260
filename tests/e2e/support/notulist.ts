import {
  _electron,
  test as base,
  type ElectronApplication,
  type Locator,
  type Page,
} from '@playwright/test';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { sandboxArgs } from '../../../build/setup/sandbox.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** The real app in a world of its own: its own library, settings and journal, gone afterwards. */
export class Notulist {
  readonly folder: string;
  readonly library: string;
  #app: ElectronApplication | undefined;
  #window: Page | undefined;

  constructor(folder: string, library = join(folder, 'library')) {
    this.folder = folder;
    this.library = library;
  }

  async start(): Promise<Page> {
    const app = await _electron.launch({
      // Playwright would force the light theme on the page; the app follows its own setting.
      colorScheme: null,
      args: [root, ...sandboxArgs()],
      env: {
        ...definedEnvironment(),
        NOTULIST_LIBRARY: this.library,
        NOTULIST_USER_DATA: join(this.folder, 'user-data'),
      },
    });
    askAgainWhenLost(app);
    this.#app = app;
    this.#window = await app.firstWindow();
    await this.#window.getByRole('main').waitFor();
    return this.#window;
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('Start the app first');
    return this.#app;
  }

  get window(): Page {
    if (!this.#window) throw new Error('Start the app first');
    return this.#window;
  }

  /** Quits as a user does: by closing the window. */
  async quit(): Promise<void> {
    const closed = this.app.waitForEvent('close');
    await this.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.close();
    });
    await closed;
    this.#app = undefined;
  }

  async restart(): Promise<Page> {
    await this.quit();
    return this.start();
  }

  /** Whatever is filled in or not on the disk stays behind; an app that crashed has nothing to answer. */
  async stop(): Promise<void> {
    await this.#app
      ?.evaluate(({ dialog }) => {
        dialog.showMessageBox = (...args: unknown[]) => {
          const { buttons } = args.at(-1) as { readonly buttons: readonly string[] };
          return Promise.resolve({ response: buttons.length - 1, checkboxChecked: false });
        };
      })
      .catch(() => undefined);
    await this.#app?.close();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.app.evaluate(
      ({ BrowserWindow }, size) => {
        BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
      },
      { width, height },
    );
    await this.window.waitForFunction((wanted) => window.innerWidth === wanted, width);
  }

  /** The next “open” dialog answers with this file or these; `null` is the user who cancels. */
  async answerOpenDialog(picked: string | readonly string[] | null): Promise<void> {
    const paths = picked === null ? [] : [picked].flat();
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
    }, paths);
  }

  /** Every question of a native dialog is answered with this button. */
  async answerQuestion(button: string): Promise<void> {
    await this.app.evaluate(({ dialog }, name) => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      dialog.showMessageBox = (...args: unknown[]) => {
        const { buttons, message } = args.at(-1) as Electron.MessageBoxOptions;
        asked.push(message);
        return Promise.resolve({ response: buttons?.indexOf(name) ?? 0, checkboxChecked: false });
      };
    }, button);
  }

  /** What was asked since then. */
  questions(): Promise<readonly string[]> {
    return this.app.evaluate(() => Reflect.get(globalThis, 'asked') as readonly string[]);
  }

  /** The next “save” dialog answers with this file. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    }, path);
  }
}

/**
 * On a busy machine Playwright now and then loses the answer of the main process, whatever was asked
 * ("Resulting promise was garbage collected"). The question is put again then, once.
 */
function askAgainWhenLost(app: ElectronApplication): void {
  const ask = app.evaluate.bind(app) as (...question: unknown[]) => Promise<unknown>;
  const patiently = (...question: unknown[]) =>
    ask(...question).catch((error: unknown) => {
      if (!String(error).includes('promise was garbage collected')) throw error;
      return ask(...question);
    });
  app.evaluate = patiently as typeof app.evaluate; // its overloads cannot be said of one function
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

export const test = base.extend<{ notulist: Notulist }>({
  // Playwright wants the first argument destructured, needed or not.
  notulist: async ({ playwright: _playwright }, use) => {
    // By its real name, which the app tells: on a Mac the temporary folder is behind a link.
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'notulist-e2e-')));
    const notulist = new Notulist(folder);
    await use(notulist);
    await notulist.stop();
    // Windows lets a file go only a moment after the process that had it open.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

/** Types as a person does: real key events, one after the other. */
export async function typeInto(place: Locator, text: string): Promise<void> {
  await place.click();
  await place.pressSequentially(text);
}

export { expect } from '@playwright/test';
