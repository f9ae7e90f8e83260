import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { journalFolder } from '../../main/storage/layout.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test, typeInto, type Notulist } from './support/notulist.ts';
import { openSample, SAMPLE_ITEM } from './support/sample.ts';

/** The journal cannot be written as long as a file stands where its folder should be. */
async function breakJournal({ folder, library }: Notulist) {
  const path = journalFolder({ library, userData: join(folder, 'user-data') });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, '');
  return { mend: () => rm(path) };
}

/** All that stands in the library and its versions. */
async function libraryText({ library }: Notulist): Promise<string> {
  const meetings = join(library, 'meetings');
  const names = await readdir(meetings);
  const files = names.map((name) => readFile(join(meetings, name, 'meeting.json'), 'utf8'));
  return (await Promise.all(files)).join('\n');
}

async function closeWindow({ app }: Notulist): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
}

test('a library that is pulled out and put back gets all that was typed meanwhile', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'Ervoor.');
  await expect.poll(() => libraryText(notulist)).toContain('Ervoor.');
  const out = `${notulist.library}-out`;
  await rename(notulist.library, out);

  await window.keyboard.type(' Tijdens.');
  const trouble = window.getByRole('alert');
  await expect(trouble).toContainText('Wat u typt staat veilig op deze computer');
  await expect(trouble).toContainText(`De map ${notulist.library} is weg.`);
  await expectNoViolations(window, 'a library that is gone');
  await window.keyboard.type(' Verder.');
  await expect(screen.discussion).toHaveText('Ervoor. Tijdens. Verder.');

  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByText('De bibliotheek kan niet worden gelezen')).toBeVisible();
  await expectNoViolations(window, 'the library without its library');
  await window.getByRole('button', { name: 'Open de vergadering' }).click();
  await screen.item(SAMPLE_ITEM).click();
  await expect(screen.discussion).toHaveText('Ervoor. Tijdens. Verder.');

  await rename(out, notulist.library);
  await expect(trouble).toBeHidden({ timeout: 20_000 });
  await expect(window.getByTestId('saved')).toBeVisible();
  expect(await libraryText(notulist)).toContain('Ervoor. Tijdens. Verder.');
});

test('text that no disk takes stays in the window, can be copied elsewhere, and is saved when it can', async ({
  notulist,
}) => {
  const journal = await breakJournal(notulist);
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'Alleen in het venster.');
  const trouble = window.getByRole('alert');
  await expect(trouble).toContainText(/^Niet opgeslagen sinds \d/);
  await expectNoViolations(window, 'a disk that refuses');

  const copy = join(notulist.folder, 'kopie.json');
  await notulist.answerSaveDialog(copy);
  await window.getByRole('button', { name: /Bewaar een kopie elders/ }).click();
  await expect(window.getByText('Kopie bewaard als kopie.json')).toBeVisible();
  expect(await readFile(copy, 'utf8')).toContain('Alleen in het venster.');

  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByText(/is niet opgeslagen sinds/)).toBeVisible();
  await expectNoViolations(window, 'the library with a meeting that is not saved');
  await window.getByRole('button', { name: 'Open de vergadering' }).click();
  await screen.item(SAMPLE_ITEM).click();
  await expect(screen.discussion).toHaveText('Alleen in het venster.');

  await journal.mend();
  await expect(window.getByTestId('saved')).toBeVisible();
  await notulist.restart();
  expect(await libraryText(notulist)).toContain('Alleen in het venster.');
});

test('who quits while the disk refuses is asked, may stay, and may leave with a copy', async ({
  notulist,
}) => {
  await breakJournal(notulist);
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'Mag niet weg.');
  await expect(window.getByRole('alert')).toContainText('Niet opgeslagen');

  await notulist.answerQuestion('Blijf in Notulist');
  await closeWindow(notulist);
  await window.waitForTimeout(2_500);
  await expect(screen.discussion).toHaveText('Mag niet weg.');

  const copy = join(notulist.folder, 'kopie.json');
  await notulist.answerSaveDialog(copy);
  await notulist.answerQuestion('Bewaar een kopie elders…');
  await notulist.quit();
  expect(await readFile(copy, 'utf8')).toContain('Mag niet weg.');
});

for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
  test(`a session that ends with ${signal} leaves everything in the library`, async ({
    notulist,
  }) => {
    test.skip(process.platform === 'win32', 'Windows has no such signals');
    const window = await notulist.start();
    const screen = await openSample(window);
    await typeInto(screen.discussion, 'De laatste woorden.');
    const pid = await notulist.app.evaluate(() => process.pid);
    const ended = notulist.app.waitForEvent('close');
    process.kill(pid, signal);
    await ended;
    expect(await libraryText(notulist)).toContain('De laatste woorden.');
  });
}

test('before the machine sleeps everything is in the library, without waiting for a pause', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'Net voor de klep dichtgaat.');
  await notulist.app.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  await expect.poll(() => libraryText(notulist)).toContain('Net voor de klep dichtgaat.');
  await window.keyboard.type(' En daarna.');
  await expect(screen.discussion).toHaveText('Net voor de klep dichtgaat. En daarna.');
  await expect(window.getByTestId('saved')).toBeVisible();
});
