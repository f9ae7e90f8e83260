import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everythingIn } from '../support/everything-in.ts';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn, pagesOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('a public edition says what goes, and leaves it out of the whole file', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'De aannemer heet Grondwerk en is failliet.');
  await window.keyboard.press('ControlOrMeta+Shift+g');
  await expect(window.getByRole('article').getByText('Deels vertrouwelijk')).toBeVisible();
  await expectNoViolations(window, 'a confidential line');
  await window.keyboard.press('Alt+Shift+g');
  await expect(
    window.getByRole('article').getByText('Vertrouwelijk', { exact: true }),
  ).toBeVisible();
  await expect(screen.agenda.getByText('Vertrouwelijk')).toHaveCount(1);
  await window.keyboard.press('Alt+Shift+g');
  await expect(screen.agenda.getByText('Deels vertrouwelijk')).toHaveCount(1);
  await expect(screen.saved).toBeVisible();

  await window.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = window.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByLabel('Voor wie').selectOption('public');
  await expect(dialog.getByText(/Grondwerk/)).toBeVisible();
  await expectNoViolations(window, 'what a public edition leaves out');

  const everything = await savedAs('openbaar.docx');
  expect(everything).toContain('gedeelde bouwstenen');
  expect(everything).not.toMatch(/grondwerk|mirthe|aalbers/);

  await window.keyboard.press('ControlOrMeta+Shift+e');
  await dialog.getByLabel('Vorm').selectOption('PDF (.pdf)');
  await dialog.getByLabel('Voor wie').selectOption('public');
  const printed = await savedAs('openbaar.pdf');
  expect(printed).toContain('gedeelde bouwstenen');
  expect(printed).not.toMatch(/grondwerk|mirthe|aalbers/);

  async function savedAs(name: string): Promise<string> {
    const path = join(notulist.folder, name);
    await notulist.answerSaveDialog(path);
    await dialog.getByRole('button', { name: 'Opslaan als…' }).click();
    await expect(window.getByText(`Opgeslagen als ${name}`)).toBeVisible();
    return everythingIn(await readFile(path));
  }
});

test('beside a preview that is exported which is shown, and the button says which', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, saved } = await openSample(window);
  await typeInto(discussion, 'De aannemer heet Grondwerk en is failliet.');
  await window.keyboard.press('ControlOrMeta+Shift+g');
  await expect(saved).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = window.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByLabel('Voor wie').selectOption('public');
  await dialog.getByRole('button', { name: 'Bekijk eerst' }).click();
  const paper = pagesOn(window);
  await expect(paper).toContainText('Gedeelde bouwstenen');
  await expect(paper).not.toContainText('Grondwerk');

  const byButton = join(notulist.folder, 'knop.docx');
  await notulist.answerSaveDialog(byButton);
  await window.getByRole('button', { name: 'Exporteer de openbare versie naar Word…' }).click();
  await expect(window.getByText('knop.docx')).toBeVisible();
  const byKey = join(notulist.folder, 'toets.docx');
  await notulist.answerSaveDialog(byKey);
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText('toets.docx')).toBeVisible();
  for (const path of [byButton, byKey]) {
    const everything = await everythingIn(await readFile(path));
    expect(everything).toContain('gedeelde bouwstenen');
    expect(everything).not.toMatch(/grondwerk|mirthe|aalbers/);
  }

  // The palette says the same; away from the preview the key is for the minutes again.
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('naar word');
  await expect(window.getByRole('option', { name: /Exporteer de openbare versie/ })).toBeVisible();
  await window.keyboard.press('Escape');
  await meetingOn(window).mode('Vergadering').click();
  const inFull = join(notulist.folder, 'verslag.docx');
  await notulist.answerSaveDialog(inFull);
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText('verslag.docx')).toBeVisible();
  expect(await everythingIn(await readFile(inFull))).toContain('grondwerk');
});
