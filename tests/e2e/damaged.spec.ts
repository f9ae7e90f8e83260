import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MEETING_FILE } from '../../main/storage/layout.ts';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn, pagesOn } from './support/meeting.ts';
import { expect, test, typeInto, type Notulist } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** Makes the sample meeting, says something in it, and leaves it with a version; gives its file. */
async function leaveAMeeting(notulist: Notulist): Promise<string> {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'De bouwstenen zijn er.');
  await expect(screen.saved).toBeVisible();
  await window.keyboard.press('ControlOrMeta+3');
  await expect(pagesOn(window)).toContainText('De bouwstenen zijn er.');
  await notulist.quit();
  const meetings = join(notulist.library, 'meetings');
  const [folder] = await readdir(meetings);
  return join(meetings, folder ?? '', MEETING_FILE);
}

async function openAgain(notulist: Notulist) {
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  return { window, screen: meetingOn(window) };
}

test('a damaged meeting opens from its version, says so, and the damaged file is kept', async ({
  notulist,
}) => {
  const file = await leaveAMeeting(notulist);
  const damaged = (await readFile(file)).subarray(0, 2_000);
  await writeFile(file, damaged);

  const { window, screen } = await openAgain(notulist);
  const news = window.getByRole('paragraph').filter({ hasText: 'Herstelde vergadering' });
  await expect(news).toContainText(/staat in de map van de vergadering als .*bewaarde versie van/);
  const name = /“(meeting\.damaged-.*?\.json)”/.exec((await news.textContent()) ?? '')?.[1];
  expect(await readFile(join(dirname(file), name ?? ''))).toEqual(damaged);
  await screen.item('Gedeelde bouwstenen').click();
  await expect(screen.discussion).toContainText('De bouwstenen zijn er.');
  await expectNoViolations(window, 'a recovered meeting');

  await notulist.quit();
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('title');
  const again = await openAgain(notulist);
  await again.window.getByRole('button', { name: 'Begrepen' }).click();
  await expect(again.window.getByText(/Herstelde vergadering/)).toBeHidden();
  await notulist.quit();
  const last = await openAgain(notulist);
  await expect(last.screen.discussion).toBeVisible();
  await expect(last.window.getByText(/Herstelde vergadering/)).toBeHidden();
});

test('a meeting from a newer app can be read and exported, and stays as it is', async ({
  notulist,
}) => {
  test.slow(); // some scans
  const file = await leaveAMeeting(notulist);
  const content = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...content, schema: 'notulist/meeting@9', mood: 'goed' }));
  const before = await readFile(file);

  const { window, screen } = await openAgain(notulist);
  await expect(window.getByText(/bewaard met een nieuwere Notulist/)).toBeVisible();
  await screen.item('Gedeelde bouwstenen').click();
  await expect(screen.discussion).toContainText('De bouwstenen zijn er.');
  await screen.discussion.click();
  await window.keyboard.type('Nee. ');
  await window.keyboard.press('ControlOrMeta+d');
  await window.keyboard.press('ControlOrMeta+Enter');
  await expect(screen.discussion).not.toContainText('Nee.');
  await screen.records.getByText('Samira, Joris').click();
  await expect(screen.records.getByRole('textbox')).toHaveCount(0);
  await expect(screen.records.getByRole('button', { name: /Verwijder/ })).toHaveCount(0);
  await expectNoViolations(window, 'a meeting to read only');
  await window.keyboard.press('ControlOrMeta+1');
  await expect(window.getByLabel('Titel van het agendapunt')).not.toBeEditable();
  await expectNoViolations(window, 'preparing, to read only');
  await screen.agenda.getByRole('button', { name: 'Vergadering en deelnemers' }).click();
  await expectNoViolations(window, 'the meeting itself, to read only');

  const target = join(notulist.folder, 'verslag.docx');
  await notulist.answerSaveDialog(target);
  await window.keyboard.press('ControlOrMeta+3');
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText(/verslag\.docx/)).toBeVisible();
  expect((await readFile(target)).length).toBeGreaterThan(1_000);
  await notulist.quit();
  expect((await readFile(file)).equals(before)).toBe(true);
});
