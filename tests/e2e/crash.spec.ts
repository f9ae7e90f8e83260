import type { Page } from '@playwright/test';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { lossOf, type Key } from '../../build/crash/loss.mjs';
import { plansFor, type Plan } from '../../build/crash/plan.mjs';
import { summaryOf, type Run, type Series } from '../../build/crash/report.mjs';
import { realFiles } from '../../main/storage/files.ts';
import { meetingFile } from '../../main/storage/layout.ts';
import { readMeetingFile } from '../../main/storage/meeting-file.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { aMeeting, anItem } from '../support/builders.ts';
import { journalsSetAside, reloadedWindow, typeAndKill, unreadableFiles } from './support/crash.ts';
import { putMeeting } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, type Notulist } from './support/notulist.ts';

/** `npm run test:crash` asks for more of them, and judges how old the lost keys were: a test never goes by speed. */
const runs = Number(process.env['NOTULIST_CRASH_RUNS'] ?? 10);
const seed = Number(process.env['NOTULIST_CRASH_SEED'] ?? 1);
const report = resolve(import.meta.dirname, '../../out/test/crash.json');

const titles = ['Opening', 'Mededelingen', 'Rondvraag'] as const;
const meeting = aMeeting({ status: 'live', items: titles.map((title) => anItem(title)) });

// A page whose process was killed leaves no trace to keep.
test.use({ trace: 'off' });

test('a killed app keeps every key it called saved, and every file readable', async ({
  notulist,
}) => {
  test.setTimeout(30_000 + runs * 30_000);
  const series = await crashAgainAndAgain(notulist);
  expect(summaryOf(series)).toMatchObject({
    runs,
    unreadableFiles: 0,
    acknowledgedLost: 0,
    foreign: 0,
  });
});

async function crashAgainAndAgain(notulist: Notulist): Promise<Series> {
  const nextChar = characters(numberedWords());
  const typed = new Map<string, readonly Key[]>(titles.map((title) => [title, []]));
  const done: Run[] = [];
  let unreadable: readonly string[] = [];
  let failedStarts = 0;
  const start = () =>
    startAgain(notulist, () => {
      failedStarts += 1;
    });
  const seen = async (): Promise<Series> => {
    const setAside = await journalsSetAside(notulist);
    return { seed, runs: done, unreadable, setAside, failedStarts };
  };
  await putMeeting(notulist, meeting);
  await start();
  for (const [index, plan] of plansFor(runs, seed).entries()) {
    const title = titles[index % titles.length] ?? titles[0];
    const crashed = await crash(notulist, plan, title, typed.get(title) ?? [], nextChar);
    unreadable = await unreadableFiles(notulist);
    if (unreadable.length > 0) break;
    const { keys, killedAt, acknowledged } = crashed;
    const found = await textAfter(notulist, plan, title, start);
    const loss = lossOf({ keys, found, killedAt, acknowledged });
    done.push({ ...plan, ...loss });
    // Long series may break off: what was seen until then still counts.
    await writeReport(await seen());
    // What was lost is not missed a second time.
    typed.set(
      title,
      [...found].map((char, at) => keys[at] ?? { char, at: killedAt }),
    );
  }
  if (unreadable.length === 0) {
    await notulist.quit();
    expect(await textsInFile(notulist)).toEqual([...typed.values()].map(textOf));
  }
  const series = await seen();
  await writeReport(series);
  return series;
}

async function writeReport(series: Series): Promise<void> {
  await mkdir(dirname(report), { recursive: true });
  await writeFile(report, JSON.stringify(series));
}

/**
 * Starts the app, and once more when it ended by itself before its window came: after many kills in a row
 * Chromium sometimes does. How often is told with the figures.
 */
async function startAgain(notulist: Notulist, onFailure: () => void): Promise<Page> {
  try {
    return await notulist.start();
  } catch {
    onFailure();
    await notulist.stop();
    return notulist.start();
  }
}

/** Types in an item until the kill; gives all that was typed there and how much of it was called saved. */
async function crash(
  notulist: Notulist,
  plan: Plan,
  title: string,
  before: readonly Key[],
  nextChar: () => string,
) {
  const { app, window } = notulist;
  const discussion = await openItem(window, title);
  await discussion.press('Control+End');
  let acknowledged = before.length;
  const onSaved = ({ length }: string) => {
    acknowledged = Math.max(acknowledged, length);
  };
  const ended = plan.victim === 'renderer' ? window.waitForEvent('crash') : closing(app);
  const { keys, killedAt } = await typeAndKill(notulist, plan, { nextChar, onSaved });
  await ended;
  return { keys: [...before, ...keys], killedAt, acknowledged };
}

async function closing(app: Notulist['app']): Promise<void> {
  await app.waitForEvent('close');
}

/** What a person finds in the item after the crash. Leaves the app started anew. */
async function textAfter(
  notulist: Notulist,
  { victim }: Plan,
  title: string,
  start: () => Promise<Page>,
): Promise<string> {
  const hasReloaded = victim === 'renderer';
  const window = hasReloaded ? await reloadedWindow(notulist) : await start();
  const found = (await (await openItem(window, title)).textContent()) ?? '';
  if (hasReloaded) {
    await notulist.quit();
    await start();
  }
  return found;
}

/** From wherever the window is: a crash may lead back to the library or to the meeting. */
async function openItem(window: Page, title: string) {
  const { agenda, item, discussion } = meetingOn(window);
  const row = window.locator(`[data-meeting="${meeting.id}"] [data-open]`);
  // The window may just be on its way back to the meeting by itself.
  await expect(async () => {
    if (!(await agenda.isVisible())) await row.click({ timeout: 1_000 });
    await expect(agenda).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
  await item(title).click();
  return discussion;
}

async function textsInFile(notulist: Notulist): Promise<readonly string[]> {
  const read = await readMeetingFile(realFiles, pathIn(notulist));
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.meeting.items.map(({ discussion }) => blocksText(discussion));
}

function pathIn({ library, folder }: Notulist): string {
  return meetingFile({ library, userData: folder }, 'meetings', meeting.id);
}

function textOf(keys: readonly Key[]): string {
  return keys.map(({ char }) => char).join('');
}

function* numberedWords(): Generator<string, never> {
  for (let count = 1; ; count++) yield* `woord${String(count)} `;
}

/** One after the other, for as long as there is typing to do. */
function characters(source: Generator<string, never>): () => string {
  return () => source.next().value;
}
