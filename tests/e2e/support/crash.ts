import { chromium, type Page } from '@playwright/test';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Key } from '../../../build/crash/loss.mjs';
import type { Plan, Victim } from '../../../build/crash/plan.mjs';
import { realFiles } from '../../../main/storage/files.ts';
import { besideFolder, journalFolder, MEETING_FILE } from '../../../main/storage/layout.ts';
import { readMeetingFile } from '../../../main/storage/meeting-file.ts';
import { meetingOn } from './meeting.ts';
import type { Notulist } from './notulist.ts';

/** Milliseconds between two keys: about twice as fast as a person who types along. */
const PACE = 33;

interface Typed {
  readonly keys: readonly Key[];
  readonly killedAt: number;
}

interface Typist {
  readonly nextChar: () => string;
  /** Hears the text of the editor when the status bar calls all of it saved. */
  readonly onSaved: (text: string) => void;
}

/** Types as planned, kills as planned, and tells which keys were struck before that. */
export async function typeAndKill(
  notulist: Notulist,
  plan: Plan,
  { nextChar, onSaved }: Typist,
): Promise<Typed> {
  const { window } = notulist;
  const pids = await pidsOf(notulist, plan.victim);
  await listenToStatusBar(window, onSaved);
  const keys: Key[] = [];
  const type = async () => {
    const char = nextChar();
    keys.push({ char, at: Date.now() });
    await window.keyboard.type(char);
  };
  for (let count = 0; count < plan.keys; count++) {
    await sleep(PACE);
    await type();
  }
  await rest(window, plan.pauseMs, onSaved);
  if (plan.typeOnMs === null) return { keys, killedAt: kill(pids) };

  const killing = sleep(plan.typeOnMs).then(() => kill(pids));
  let alive = true;
  const dead = killing.then(() => {
    alive = false;
  });
  while (alive) {
    await Promise.race([dead, type()]);
    await Promise.race([dead, sleep(PACE)]);
  }
  const killedAt = await killing;
  return { keys: keys.filter(({ at }) => at <= killedAt), killedAt };
}

/** How long before the end of a pause the status bar is read: reading takes a moment. */
const READING = 500;

/** In a pause the status bar has time to say that something waits; if it says saved, all is. */
async function rest(window: Page, pauseMs: number, onSaved: Typist['onSaved']): Promise<void> {
  const end = Date.now() + pauseMs;
  await sleep(pauseMs - READING);
  if (pauseMs > READING) {
    const { saved, discussion } = meetingOn(window);
    if (await saved.isVisible()) onSaved((await discussion.textContent()) ?? '');
  }
  await sleep(end - Date.now());
}

/** Only processes of the app that this test started. */
function pidsOf({ app }: Notulist, victim: Victim): Promise<readonly number[]> {
  switch (victim) {
    case 'main':
      return app.evaluate(() => [process.pid]);
    case 'renderer':
      return app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
      );
    case 'tree':
      return app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  }
}

/** The instant of the kill, in milliseconds since 1970. */
function kill(pids: readonly number[]): number {
  const at = Date.now();
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  return at;
}

/**
 * The window that the app loads again by itself. Playwright gives a page up once its process is gone, so it
 * comes in by a new connection: Chromium leaves its port in the user data folder.
 */
export async function reloadedWindow({ folder }: Notulist): Promise<Page> {
  const told = await readFile(join(folder, 'user-data', 'DevToolsActivePort'), 'utf8');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${told.split('\n')[0] ?? ''}`);
  const window = browser.contexts()[0]?.pages()[0];
  if (!window) throw new Error('The window did not come back');
  return window;
}

declare global {
  interface Window {
    /** Carries the text of the editor to the test. */
    acknowledge(text: string): Promise<void>;
  }
}

/** Hears what the status bar says: whenever it names another time, all text on screen is on the disk. */
async function listenToStatusBar(page: Page, onSaved: Typist['onSaved']): Promise<void> {
  await page.exposeFunction('acknowledge', onSaved);
  await page.evaluate(() => {
    let last: string | null | undefined;
    new MutationObserver(() => {
      const said = document.querySelector('[data-testid="saved"]')?.textContent;
      if (!said || said === last) return;
      last = said;
      const text = document.querySelector('main [role="textbox"].blocks')?.textContent;
      if (text) void window.acknowledge(text);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** The files of ours that cannot be read. What Chromium keeps beside them is not ours. */
export async function unreadableFiles({ folder, library }: Notulist): Promise<readonly string[]> {
  const inLibrary = (await readdir(library, { recursive: true })).map((name) =>
    join(library, name),
  );
  const userData = join(folder, 'user-data');
  const settings = (await readdir(userData)).map((name) => join(userData, name));
  const libraries = besideFolder({ userData });
  const beside = (await readdir(libraries, { recursive: true })).map((name) =>
    join(libraries, name),
  );
  const files = [...inLibrary, ...settings, ...beside].filter((path) => path.endsWith('.json'));
  const readable = await Promise.all(files.map(isReadable));
  return files.filter((_, index) => !readable[index]);
}

async function isReadable(path: string): Promise<boolean> {
  if (basename(path) === MEETING_FILE) return (await readMeetingFile(realFiles, path)).ok;
  try {
    JSON.parse(await readFile(path, 'utf8'));
    return true;
  } catch {
    return false;
  }
}

/** How many journals the app kept beside the new one because their end could not be used. */
export async function journalsSetAside({ folder, library }: Notulist): Promise<number> {
  const layout = { library, userData: join(folder, 'user-data') };
  const names = await realFiles.list(journalFolder(layout));
  return names.filter((name) => name.includes('.damaged-')).length;
}
