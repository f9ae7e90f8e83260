import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { expectNoViolations } from './support/axe.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

async function everyPartOf(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const parts = Object.values(zip.files).map((file) => file.async('string'));
  return (await Promise.all(parts)).join('\n');
}

test('a public edition says what goes, and leaves it out of the whole file', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'De aannemer heet Grondwerk en is failliet.');
  await window.keyboard.press('Control+Shift+g');
  await expect(window.getByRole('article').getByText('Deels niet openbaar')).toBeVisible();
  await expectNoViolations(window, 'a confidential line');
  await window.keyboard.press('Alt+Shift+g');
  await expect(
    window.getByRole('article').getByText('Niet openbaar', { exact: true }),
  ).toBeVisible();
  await expect(screen.agenda.getByText('Niet openbaar')).toHaveCount(1);
  await window.keyboard.press('Alt+Shift+g');
  await expect(screen.agenda.getByText('Deels niet openbaar')).toHaveCount(1);
  await expect(screen.saved).toBeVisible();

  await window.keyboard.press('Control+Shift+e');
  const dialog = window.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByLabel('Voor wie').selectOption('public');
  await expect(dialog.getByText(/Grondwerk/)).toBeVisible();
  await expectNoViolations(window, 'what a public edition leaves out');

  const path = join(notulist.folder, 'openbaar.docx');
  await notulist.answerSaveDialog(path);
  await dialog.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(window.getByText('openbaar.docx')).toBeVisible();
  const everything = await everyPartOf(path);
  expect(everything).toContain('Gedeelde bouwstenen');
  expect(everything).not.toMatch(/Grondwerk|Mirthe|Aalbers/);
});
