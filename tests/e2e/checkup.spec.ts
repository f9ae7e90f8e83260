import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

test('a check of the library finds what is damaged, and the list can be copied', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await expect(meetingOn(window).agenda).toBeVisible();
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+l');
  const dialog = window.getByRole('dialog', { name: 'Controleer bibliotheek' });
  await expect(dialog).toContainText('Alles is in orde');
  await expectNoViolations(window, 'a check without findings');

  const [series = ''] = await readdir(join(notulist.library, 'series'));
  await writeFile(join(notulist.library, 'series', series), '{');
  await dialog.getByRole('button', { name: 'Controleer opnieuw' }).click();
  await expect(dialog.getByRole('region', { name: /Deze reeks is beschadigd/ })).toContainText(
    `series/${series}`,
  );
  await expectNoViolations(window, 'a check with findings');

  await dialog.getByRole('button', { name: 'Kopieer als tekst' }).click();
  await expect(dialog.getByText(/staat op het klembord/)).toBeVisible();
  const copied = await notulist.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain(`- series/${series}`);

  await window.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
