import type { Page } from '@playwright/test';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/notulist.ts';

async function makeSample(window: Page): Promise<void> {
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await expect(window.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
}

test('a library that is lost comes back from its backup', async ({ notulist }) => {
  const window = await notulist.start();
  await makeSample(window);
  const open = window.getByRole('main').getByRole('button', { name: /^Open/ });
  await expect(open).toBeVisible();

  const backup = join(notulist.folder, 'kopie.zip');
  await notulist.answerSaveDialog(backup);
  await window.keyboard.press('ControlOrMeta+Shift+b');
  await expectNoViolations(window, 'the backups');
  await window.getByRole('button', { name: 'Maak een reservekopie…' }).click();
  await expect(window.getByText('“kopie.zip” is gemaakt')).toBeVisible();

  const meetings = join(notulist.library, 'meetings');
  for (const name of await readdir(meetings)) {
    await rm(join(meetings, name), { recursive: true });
  }
  await notulist.answerOpenDialog(backup);
  await window.keyboard.press('ControlOrMeta+Shift+b');
  await window.getByRole('button', { name: 'Zet een reservekopie terug…' }).click();
  await expect(window.getByText('Staat niet meer in de bibliotheek')).toBeVisible();
  await expectNoViolations(window, 'restoring');
  await window.getByRole('button', { name: 'Zet 1 vergadering terug' }).click();

  await expect(window.getByText('1 vergadering is teruggezet.')).toBeVisible();
  await open.click();
  await expect(window.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
});

test('a folder that is chosen gets a backup at once', async ({ notulist }) => {
  const window = await notulist.start();
  await makeSample(window);
  const folder = join(notulist.folder, 'kopieën');
  await mkdir(folder);
  await notulist.answerOpenDialog(folder);
  await window.keyboard.press('ControlOrMeta+Shift+b');
  await window.getByRole('button', { name: 'Kies een map…' }).click();
  await expect(window.getByText(/Laatste: /)).toBeVisible();
  await expectNoViolations(window, 'daily backups');
  expect(await readdir(folder)).toEqual([expect.stringMatching(/^Notulist .*\.zip$/)]);
});
