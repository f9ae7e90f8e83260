import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, Notulist, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** As a tool for synchronised folders does: the whole file at once. */
async function replaceIn(file: string, change: (json: string) => string): Promise<void> {
  const changed = change(await readFile(file, 'utf8'));
  await writeFile(`${file}.sync`, changed);
  await rename(`${file}.sync`, file);
}

async function meetingFile(library: string): Promise<string> {
  const [id = ''] = await readdir(join(library, 'meetings'));
  return join(library, 'meetings', id, 'meeting.json');
}

test('a meeting that is open elsewhere can be read, and written once it is closed there', async ({
  notulist,
}) => {
  const first = meetingOn(await notulist.start());
  await notulist.window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await first.item('Objectgegevens').click();
  await typeInto(first.discussion, 'Hier begonnen.');
  await expect(first.saved).toBeVisible();

  const other = new Notulist(join(notulist.folder, 'other'), notulist.library);
  try {
    const window = await other.start();
    const second = meetingOn(window);
    await window.getByRole('button', { name: 'Open', exact: true }).click();
    const banner = window.getByRole('status', { name: 'Over deze vergadering' });
    await expect(banner).toContainText(`op ${hostname()} heeft deze vergadering open sinds`);
    await second.item('Objectgegevens').click();
    await expect(window.getByText('Hier begonnen.')).toBeVisible();
    await expectNoViolations(window, 'a meeting that is open elsewhere');
    await typeInto(first.discussion, 'Meegelezen. ');
    await expect(window.getByText(/Meegelezen\./)).toBeVisible({ timeout: 20_000 });

    await notulist.window.keyboard.press('ControlOrMeta+l');
    await expect(banner).toBeEmpty({ timeout: 20_000 });
    await typeInto(second.discussion, 'Daar verder. ');
    await expect(second.saved).toBeVisible();
  } finally {
    await other.stop();
  }
});

test('what another machine writes appears while one types, and nothing of either is lost', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Objectgegevens');
  await typeInto(screen.discussion, 'Eerste regel.');
  const file = await meetingFile(notulist.library);
  await expect.poll(() => readFile(file, 'utf8')).toContain('Eerste regel.');

  await window.keyboard.press('Enter');
  await replaceIn(file, (json) => json.replace('Objectgegevens', 'Objectgegevens elders'));
  const typed = 'Dit wordt getypt terwijl een andere machine schrijft, zonder dat er iets wegvalt.';
  await window.keyboard.type(typed, { delay: 60 });
  await expect(screen.item('Objectgegevens elders')).toBeVisible({ timeout: 20_000 });
  await expect(screen.discussion).toContainText(`Eerste regel.${typed}`);
  await expect.poll(() => readFile(file, 'utf8'), { timeout: 20_000 }).toContain(typed);
  expect(await readFile(file, 'utf8')).toContain('Objectgegevens elders');
});

test('what both wrote in the same line is asked, with both texts kept', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Objectgegevens');
  await typeInto(screen.discussion, 'De gegevens zijn op orde.');
  const file = await meetingFile(notulist.library);
  await expect.poll(() => readFile(file, 'utf8')).toContain('De gegevens zijn op orde.');
  await window.keyboard.type(' Hier.');
  await replaceIn(file, (json) =>
    json.replace('De gegevens zijn op orde.', 'De gegevens zijn nog niet op orde.'),
  );
  const banner = window.getByRole('status', { name: 'Over deze vergadering' });
  await expect(banner).toContainText('Ook elders gewijzigd', { timeout: 20_000 });
  await expect(screen.discussion).toContainText('De gegevens zijn op orde. Hier.');
  await expect(screen.discussion).toContainText('De gegevens zijn nog niet op orde.');
  await expectNoViolations(window, 'the banner of a conflict');

  await window.keyboard.press('ControlOrMeta+e');
  const unanswered = window.getByRole('dialog', { name: 'Nog niet gekozen' });
  await expect(unanswered).toContainText('Op 1 plaats');
  await expectNoViolations(window, 'an export with an open question');
  await window.keyboard.press('Escape');
  await window.keyboard.press('ControlOrMeta+r');
  const roundOff = window.getByRole('dialog', { name: 'Rond af' });
  await expect(roundOff.getByText('Twee keer gewijzigd')).toBeVisible();
  await expectNoViolations(window, 'an open question among the loose ends');
  await window.keyboard.press('Escape');

  await banner.getByRole('button', { name: 'Kies…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Twee keer gewijzigd' });
  await expect(dialog.getByRole('button', { name: 'Houd die van hier' })).toBeFocused();
  await expect(dialog.locator('mark')).toHaveText([/Hier/, /nog niet/]);
  await expectNoViolations(window, 'the conflicts');
  await window.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(banner).toBeEmpty();
  await expect(screen.discussion).toHaveText('De gegevens zijn op orde. Hier.');
  await screen.discussion.click();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(screen.discussion).toContainText('De gegevens zijn nog niet op orde.');
});
