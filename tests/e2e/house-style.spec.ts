import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { png } from '../support/picture.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('a house style is chosen with an example beside it, and every export has it', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await openSample(window);
  const picture = join(notulist.folder, 'logo.png');
  const target = join(notulist.folder, 'verslag.html');
  await writeFile(picture, png(300, 100));
  await notulist.app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: [paths.picture] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.target });
    },
    { picture, target },
  );

  await window.keyboard.press('ControlOrMeta+Shift+f');
  const dialog = window.getByRole('dialog', { name: 'Huisstijl van TF' });
  const sample = dialog.frameLocator('iframe');
  await expect(sample.getByRole('heading', { name: 'Taskforce Waterrand' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Kies een logo…' }).click();
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog.getByText('Beschrijf het logo voor wie het niet kan zien.')).toBeVisible();
  await dialog.getByLabel('Beschrijving van het logo').fill('Logo van de taskforce');
  await expect(sample.getByRole('img', { name: 'Logo van de taskforce' })).toBeVisible();
  await dialog.getByLabel('Accentkleur').fill('#ffe000');
  await expect(dialog.getByText('te licht om te lezen')).toBeVisible();
  await expectNoViolations(window, 'the look of the house style');

  await dialog.getByRole('tab', { name: 'Kop- en voettekst' }).click();
  await dialog.getByLabel('Koptekst links').fill('{{tietel}}');
  await expect(dialog.getByText('{{tietel}} is geen veld')).toBeVisible();
  await dialog.getByLabel('Koptekst links').fill('Bureau Noordkade · {{titel}}');
  await expect(sample.getByText('Bureau Noordkade · Taskforce Waterrand')).toBeVisible();
  await expectNoViolations(window, 'the lines of the house style');
  await dialog.getByRole('tab', { name: 'Inhoud' }).click();
  await dialog.getByLabel('Besluitenlijst achteraan').uncheck();
  await dialog.getByLabel('Bespreking heet').fill('Verslag');
  await expectNoViolations(window, 'the content of the house style');
  await dialog.getByRole('tab', { name: 'Uiterlijk' }).click();
  await expect(dialog.getByRole('img', { name: 'Logo van de taskforce' })).toBeVisible();
  await dialog.getByRole('tab', { name: 'Inhoud' }).click();
  await dialog.getByLabel('Bespreking heet').press('Enter');
  await expect(dialog).toBeHidden();

  await window.keyboard.press('ControlOrMeta+Shift+e');
  await window.getByLabel('Vorm').selectOption('html');
  await window.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(window.getByText('Opgeslagen als verslag.html')).toBeVisible();
  const page = await readFile(target, 'utf8');
  expect(page).toContain('alt="Logo van de taskforce"');
  expect(page).toContain('>Verslag TF</p>');
  expect(page).not.toContain('Besluitenlijst');

  // The dialog begins with what was chosen last.
  await window.keyboard.press('ControlOrMeta+Shift+e');
  await expect(window.getByLabel('Vorm')).toHaveValue('html');
});
