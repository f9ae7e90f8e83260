import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import JSZip from 'jszip';
import { hasPoppler } from '../support/everything-in.ts';
import { expect, test, typeInto, type Notulist } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('minutes become a tagged PDF with a title, an outline and page numbers', async ({
  notulist,
}) => {
  test.skip(!hasPoppler, 'poppler reads the PDF back');
  const target = await exportAs(notulist, 'PDF (.pdf)', 'verslag.pdf');

  const facts = poppler('pdfinfo', target);
  expect(facts).toMatch(/Title: +Concept-verslag Taskforce Waterrand, 12 maart 2027/);
  expect(facts).toMatch(/Creator: +Notulist\n/);
  expect(facts).not.toMatch(/^Author/m);
  expect(facts).toMatch(/Tagged: +yes/);
  expect(facts).toMatch(/JavaScript: +no/);
  expect(facts).toMatch(/Page size: +59\d.* \(A4\)/);

  const structure = poppler('pdfinfo', '-struct', target);
  for (const tag of ['H1', 'H2', 'Table', 'TH', 'LI', 'Link']) {
    expect(structure).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
  }
  const bytes = await readFile(target, 'latin1');
  expect(bytes).toContain('/Lang (nl)');
  expect(bytes).toContain('/Outlines');

  const text = poppler('pdftotext', target, '-');
  const parts = ['CONCEPT:', '1. Opening', 'Zo gezegd, zo geprint.', 'Actielijst'];
  const places = parts.map((part) => text.lastIndexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const pages = /Pages: +(\d+)/.exec(facts)?.[1] ?? '';
  expect(text).toContain(`Pagina 1 van ${pages}`);
  expect(text).toContain(`Pagina ${pages} van ${pages}`);
  // The hidden window is gone, and the window of the app is the one that is left.
  expect(notulist.app.windows()).toHaveLength(1);
});

test('a page that cannot be printed is told, and leaves no file', async ({ notulist }) => {
  const { window, target } = await aboutToExport(notulist, 'PDF (.pdf)', 'verslag.pdf');
  await notulist.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => Promise.reject(new Error('no paper'));
    });
  });
  await window.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(window.getByText('“verslag.pdf” kon niet worden gemaakt.')).toBeVisible();
  expect(await readdir(notulist.folder)).not.toContain('verslag.pdf');
  expect(target).toContain('verslag.pdf');
});

test('minutes become OpenDocument text', async ({ notulist }) => {
  const target = await exportAs(notulist, 'LibreOffice (.odt)', 'verslag.odt');
  const zip = await JSZip.loadAsync(await readFile(target));
  expect(await zip.file('content.xml')?.async('string')).toContain('Zo gezegd, zo geprint.');
});

async function exportAs(notulist: Notulist, format: string, name: string): Promise<string> {
  const { window, target } = await aboutToExport(notulist, format, name);
  await window.getByRole('button', { name: 'Opslaan als…' }).click();
  await expect(window.getByText(`Opgeslagen als ${name}`)).toBeVisible();
  return target;
}

/** The sample meeting with a line of its own, and the dialog filled in. */
async function aboutToExport(
  notulist: Notulist,
  format: string,
  name: string,
): Promise<{ readonly window: Page; readonly target: string }> {
  const window = await notulist.start();
  const { discussion, saved } = await openSample(window);
  await typeInto(discussion, 'Zo gezegd, zo geprint.');
  await expect(saved).toBeVisible();
  const target = join(notulist.folder, name);
  await notulist.answerSaveDialog(target);
  await window.keyboard.press('ControlOrMeta+Shift+e');
  await window.getByLabel('Vorm').selectOption(format);
  await window.getByLabel('Met inhoudsopgave').check();
  return { window, target };
}

function poppler(program: 'pdfinfo' | 'pdftotext', ...args: readonly string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 });
}
