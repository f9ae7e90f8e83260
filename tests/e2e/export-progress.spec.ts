import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openWord } from '../support/word.ts';
import { expectNoViolations } from './support/axe.ts';
import { expect, test, typeInto, type Notulist } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

const CANCELLED = 'Export geannuleerd, er is niets bewaard.';

test('a long export can be cancelled, leaves nothing, and can be made after all', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, saved } = await openSample(window);
  await typeInto(discussion, 'Zo gezegd, zo geschreven.');
  await expect(saved).toBeVisible();
  const target = await savesIn(notulist, 'verslag.docx');
  await neverWrite(notulist);

  await window.keyboard.press('ControlOrMeta+e');
  const progress = window.getByRole('progressbar', { name: 'Voortgang van de export' });
  await expect(progress).toBeVisible();
  await expect(window.getByText('Het document wordt gemaakt…')).toBeVisible();
  await window.keyboard.press('Alt+5');
  await expect(window.getByRole('button', { name: 'Annuleer' })).toBeFocused();
  await window.keyboard.press('Escape');
  await expect(window.getByText(CANCELLED)).toBeVisible();
  await expect(progress).toBeHidden();
  expect(await filesBeside(notulist)).toEqual([]);

  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
  await openWord(await readFile(target));
  expect(await filesBeside(notulist)).toEqual(['verslag.docx']);
});

test('printing that does not end shows so quietly, refuses a second, and ends when it is cancelled', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, saved } = await openSample(window);
  await typeInto(discussion, 'Zo gezegd, zo geprint.');
  await expect(saved).toBeVisible();
  await savesIn(notulist, 'verslag.pdf');
  await neverPrint(notulist);
  await exportPdf(window);
  await expect(window.getByText('De pdf wordt gemaakt…')).toBeVisible();
  await expectNoViolations(window, 'an export under way');

  // One goes on writing meanwhile.
  await typeInto(discussion, ' En genoteerd.');
  await window.keyboard.press('ControlOrMeta+e');
  await expect(window.getByText(/^Er wordt al een document gemaakt/)).toBeVisible();
  await window.getByRole('button', { name: 'Melding sluiten' }).click();

  await discussion.click();
  await window.keyboard.press('Alt+5');
  await window.keyboard.press('Enter');
  await expect(window.getByText(CANCELLED)).toBeVisible();
  await expect(discussion).toBeFocused();
  // The hidden window is gone, and nothing was written.
  await expect.poll(() => notulist.app.windows().length).toBe(1);
  expect(await filesBeside(notulist)).toEqual([]);

  await exportPdf(window);
  await expect(window.getByText('Opgeslagen als verslag.pdf')).toBeVisible();
  expect(await filesBeside(notulist)).toEqual(['verslag.pdf']);
});

async function exportPdf(window: Page): Promise<void> {
  await window.keyboard.press('ControlOrMeta+Shift+e');
  await window.getByLabel('Vorm').selectOption('PDF (.pdf)');
  await window.getByRole('button', { name: 'Opslaan als…' }).click();
}

/** The next document keeps its thread busy for ever: the thread does not get to hear what it is to write. */
async function neverWrite(notulist: Notulist): Promise<void> {
  await notulist.app.evaluate(() => {
    const { prototype } = process.getBuiltinModule('node:worker_threads').Worker;
    const real = Reflect.get(prototype, 'postMessage') as (
      this: unknown,
      ...args: unknown[]
    ) => void;
    prototype.postMessage = function (...args: readonly unknown[]) {
      const [message] = args as readonly [{ readonly name: string }];
      if (message.name === 'write') prototype.postMessage = real;
      else real.apply(this, [...args]);
    };
  });
}

/** The next page to be printed keeps the printer waiting. */
async function neverPrint(notulist: Notulist): Promise<void> {
  await notulist.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => new Promise(() => {});
    });
  });
}

async function savesIn(notulist: Notulist, name: string): Promise<string> {
  const target = join(notulist.folder, name);
  await notulist.answerSaveDialog(target);
  return target;
}

/** What stands where is exported to, half-written files too. */
async function filesBeside({ folder }: Notulist): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => !['library', 'user-data'].includes(name));
}
