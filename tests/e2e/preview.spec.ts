import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { aMeeting, anAction } from '../support/builders.ts';
import { hasPoppler } from '../support/everything-in.ts';
import { expect, test } from './support/notulist.ts';
import { meetingOn, pagesOn } from './support/meeting.ts';
import { expectNoViolations } from './support/axe.ts';
import { openSample } from './support/sample.ts';

test('the pages are turned with the keys, and lead to an item and back', async ({ notulist }) => {
  const window = await notulist.start();
  await openSample(window);
  const screen = meetingOn(window);
  await screen.item('Opening, mededelingen').click();
  await window.keyboard.press('ControlOrMeta+3');
  const paper = pagesOn(window);
  const first = paper.getByRole('heading', { name: 'Taskforce Waterrand', exact: true });
  await expect(first).toBeInViewport();
  await expect(window.getByText(/^Pagina 1 van [3-9]$/)).toBeVisible();

  // The list may begin on the page before the last.
  const lists = paper.getByRole('table', { name: 'Actielijst' }).getByRole('row').last();
  await expect(lists).not.toBeInViewport();
  await window.getByRole('button', { name: 'Volgende pagina' }).focus();
  await window.keyboard.press('End');
  await expect(window.getByText(/^Pagina ([3-9]) van \1$/)).toBeVisible();
  await expect(lists).toBeInViewport();
  await window.keyboard.press('Home');
  await expect(first).toBeInViewport();

  // The agenda turns to the page of an item, and the heading there leads to the item.
  await screen.item('Gedeelde bouwstenen').click();
  const heading = paper.getByRole('link', { name: /Gedeelde bouwstenen/ });
  await expect(heading).toBeInViewport();
  await heading.focus();
  await window.keyboard.press('Enter');
  await expect(screen.mode('Vergadering')).toBeChecked();
  await expect(screen.discussion).toBeVisible();
  await expect(window.getByRole('heading', { name: /Gedeelde bouwstenen/ })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+3');
  await expect(heading).toBeInViewport();
});

test('the pages are of what was chosen for the export, until one goes back to the minutes', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await openSample(window);
  await window.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = window.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByLabel('Onderdeel').selectOption('actions');
  await dialog.getByLabel('Voor wie').selectOption('public');
  await dialog.getByRole('button', { name: 'Bekijk eerst' }).click();
  await expect(dialog).toBeHidden();
  const paper = pagesOn(window);
  await expect(window.getByText('Voorbeeld van: Actielijst · Openbare versie.')).toBeVisible();
  await expect(window.getByText('Pagina 1 van 1')).toBeVisible();
  await expect(paper.getByRole('table', { name: 'Actielijst' })).toBeVisible();
  await expect(paper).not.toContainText('Tijmen Kalf');
  await expectNoViolations(window, 'the pages of a choice');

  // What one looked at is what the dialog goes on with.
  await window.keyboard.press('ControlOrMeta+Shift+e');
  await expect(dialog.getByLabel('Onderdeel')).toHaveValue('actions');
  await expect(dialog.getByLabel('Voor wie')).toHaveValue('public');
  await window.keyboard.press('Escape');

  await window.getByRole('button', { name: 'Toon het gewone verslag' }).click();
  await expect(paper.getByRole('heading', { name: 'Besluitenlijst' })).toBeAttached();
  await expect(paper).toContainText('Tijmen Kalf');
  await expect(window.getByText('Voorbeeld van:')).toBeHidden();
});

test('after an export of the usual minutes the pages are simply those', async ({ notulist }) => {
  const window = await notulist.start();
  await openSample(window);
  await window.keyboard.press('ControlOrMeta+3');
  await expect(pagesOn(window)).toContainText('Tijmen Kalf');
  await window.keyboard.press('ControlOrMeta+Shift+e');
  await notulist.answerSaveDialog(join(notulist.folder, 'verslag.docx'));
  await window.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
  await expect(window.getByText('Voorbeeld van:')).toBeHidden();
  await expect(window.getByRole('button', { name: 'Exporteer naar Word…' })).toBeVisible();

  // How they look is at hand beside them.
  await window.getByRole('button', { name: 'Word-sjabloon…' }).click();
  await expect(window.getByRole('dialog', { name: /Word-sjabloon/ })).toBeVisible();
  await window.keyboard.press('Escape');
  await window.getByRole('button', { name: 'Huisstijl…' }).click();
  await expect(window.getByRole('dialog', { name: /Huisstijl/ })).toBeVisible();
});

test('every heading stands on the page that it is printed on', async ({ notulist }) => {
  test.skip(!hasPoppler, 'poppler reads the pages of the PDF');
  const window = await notulist.start();
  const screen = await openSample(window);
  // As much as fills pages, so that headings come to stand near their ends.
  await screen.discussion.click();
  await window.keyboard.insertText(
    'Er wordt van gedachten gewisseld over wat eerst komt. '.repeat(60),
  );
  await expect(screen.saved).toBeVisible();
  const path = join(notulist.folder, 'verslag.pdf');
  await notulist.answerSaveDialog(path);
  await window.keyboard.press('ControlOrMeta+Shift+e');
  const dialog = window.getByRole('dialog', { name: 'Exporteren' });
  await dialog.getByLabel('Vorm').selectOption('PDF (.pdf)');
  await dialog.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(window.getByText('Opgeslagen als verslag.pdf')).toBeVisible();

  await window.keyboard.press('ControlOrMeta+3');
  await expect(window.getByText(/^Pagina \d+ van \d+$/)).toBeVisible();
  const shown = await headingsByPage(pagesOn(window));
  const printed = linesByPage(path);
  await expect(
    window.getByText(new RegExp(`^Pagina \\d+ van ${String(printed.length)}$`)),
  ).toBeVisible();
  expect(shown.length).toBeGreaterThan(10);
  const pageInPdf = (heading: string) => 1 + printed.findIndex((page) => page.includes(heading));
  expect(shown.map(([heading]) => [heading, pageInPdf(heading)])).toEqual(shown);
});

test('a word that is longer than its column is broken in the pages, as it is in print', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const owners = ['Waterschapsbelastingsamenwerkingsverband'];
  const source = join(notulist.folder, 'vergadering.json');
  const meeting = aMeeting({ actions: [anAction(1, { owners })], status: 'concept' });
  await writeFile(source, JSON.stringify(toInterchange(meeting)));
  await notulist.answerOpenDialog(source);
  await window.keyboard.press('ControlOrMeta+o');
  await window.getByRole('button', { name: 'Maak vergadering' }).click();
  await expect(meetingOn(window).mode('Uitwerken')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+3');
  const cells = pagesOn(window).getByRole('table', { name: 'Actielijst' }).getByRole('cell');
  await expect(cells.filter({ hasText: 'Waterschaps' })).toBeAttached();
  for (const cell of await cells.all()) {
    expect(await cell.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
  }
});

/** What the preview shows: each heading with the number of its page. */
async function headingsByPage(paper: Locator): Promise<readonly (readonly [string, number])[]> {
  return paper.evaluate((article) => {
    const width = article.ownerDocument.documentElement.clientWidth;
    const { left } = article.getBoundingClientRect();
    return [...article.querySelectorAll('h1, h2, h3, h4')].map((heading) => {
      const at = heading.getBoundingClientRect().left - left;
      const text = (heading.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [text, 1 + Math.round(at / width)] as const;
    });
  });
}

/** The text of each page of a PDF, without line ends. */
function linesByPage(path: string): readonly string[] {
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replace(/\s+/g, ' '));
}
