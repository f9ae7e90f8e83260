import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { mainTypes, paragraph, wordTemplate } from '../support/word-template.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test, type Notulist } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** The user picks this file, and saves to that one. */
async function answerDialogs({ app }: Notulist, picked: string, target: string): Promise<void> {
  await app.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [paths.picked] });
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: paths.target });
    },
    { picked, target },
  );
}

async function textOf(path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await readFile(path));
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}

test('a Word template is chosen for a series, and every export to Word has its look', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await openSample(window);
  const file = join(notulist.folder, 'huisstijl.dotx');
  const target = join(notulist.folder, 'verslag.docx');
  const body = ['Gemeente Klaverveen', '{{tietel}}', '{{agendapunten}}'].map((line) =>
    paragraph(line),
  );
  await writeFile(file, await wordTemplate({ body: body.join(''), mainType: mainTypes.template }));
  await answerDialogs(notulist, file, target);

  await window.keyboard.press('ControlOrMeta+Shift+t');
  const dialog = window.getByRole('dialog', { name: 'Word-sjabloon van TF' });
  await expect(dialog.getByText('Er is geen sjabloon gekozen')).toBeVisible();
  await expectNoViolations(window, 'no template');
  await dialog.getByRole('button', { name: 'Kies sjabloon…' }).click();
  await expect(dialog.getByRole('heading', { name: 'huisstijl.dotx' })).toBeVisible();
  await expect(dialog.getByText('Bedoelt u {{titel}}? (alinea 2)')).toBeVisible();
  await dialog.getByText('Welke plaatshouders zijn er?').click();
  await expect(dialog.getByText('{{besluitenlijst}}')).toBeVisible();
  await expectNoViolations(window, 'a template');

  await writeFile(file, await wordTemplate({ mainType: mainTypes.withMacros }));
  await dialog.getByRole('button', { name: 'Kies opnieuw…' }).click();
  await expect(dialog.getByRole('alert')).toContainText('“huisstijl.dotx” bevat macro’s');
  await expect(dialog.getByRole('heading', { name: 'huisstijl.dotx' })).toBeVisible();
  await window.keyboard.press('Escape');

  await window.keyboard.press('ControlOrMeta+3');
  await expect(window.getByText('de opmaak van het sjabloon huisstijl.dotx')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
  expect(await textOf(target)).toContain('Gemeente Klaverveen');
  await window.getByRole('button', { name: 'Melding sluiten' }).click();

  await window.keyboard.press('ControlOrMeta+Shift+e');
  const exporting = window.getByRole('dialog', { name: 'Exporteren' });
  await exporting.getByLabel('Met Word-sjabloon huisstijl.dotx').uncheck();
  await expectNoViolations(window, 'the export with a template');
  await exporting.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect.poll(() => textOf(target)).not.toContain('Gemeente Klaverveen');

  await window.keyboard.press('ControlOrMeta+Shift+t');
  await dialog.getByRole('button', { name: 'Gebruik het niet meer' }).click();
  await expect(dialog.getByText('Er is geen sjabloon gekozen')).toBeVisible();
});

test('a starter template is saved, and can be chosen as it is', async ({ notulist }) => {
  const window = await notulist.start();
  await openSample(window);
  const file = join(notulist.folder, 'begin.docx');
  await answerDialogs(notulist, file, file);
  await window.keyboard.press('ControlOrMeta+Shift+t');
  const dialog = window.getByRole('dialog', { name: 'Word-sjabloon van TF' });
  await dialog.getByRole('button', { name: 'Bewaar startsjabloon…' }).click();
  await expect(dialog.getByText('Startsjabloon opgeslagen als begin.docx')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Open in Word' })).toBeVisible();
  await expectNoViolations(window, 'a starter template was saved');
  await dialog.getByRole('button', { name: 'Kies sjabloon…' }).click();
  await expect(dialog.getByText('Alle plaatshouders kloppen.')).toBeVisible();
});
