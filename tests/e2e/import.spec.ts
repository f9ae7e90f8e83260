import { expect, test } from './support/notulist.ts';

/** What a browser puts on the clipboard, for those who take pages and for those who take text. */
const page = {
  html: '<h1>Werkgroep Dijk</h1><ol start="4"><li>Opening</li><li>Stand van de <b>kade</b></li></ol>',
  text: 'Werkgroep Dijk\n\nOpening\nStand van de kade',
};

test.describe('importing a paste', () => {
  test.beforeEach(async ({ notulist }) => {
    await notulist.start();
    await notulist.window.evaluate(({ html, text }) => {
      const fill = (event: ClipboardEvent): void => {
        event.clipboardData?.setData('text/html', html);
        event.clipboardData?.setData('text/plain', text);
        event.preventDefault();
      };
      document.addEventListener('copy', fill, { once: true });
      document.execCommand('copy');
    }, page);
    await notulist.window.keyboard.press('ControlOrMeta+Shift+V');
    await notulist.window.keyboard.press('ControlOrMeta+V');
  });

  test('keeps the numbers of the lists of a page', async ({ notulist }) => {
    await notulist.window.getByRole('button', { name: 'Lees de tekst' }).click();
    const preview = notulist.window.getByRole('dialog');
    await expect(preview).toContainText('Stand van de kade');
    await expect(preview).toContainText(/4\s*Opening/);
    await expect(preview).toContainText(/5\s*Stand van de kade/);
  });

  test('is the text alone once it was changed', async ({ notulist }) => {
    await notulist.window.keyboard.type('\n1. Rondvraag\n2. Sluiting');
    await notulist.window.getByRole('button', { name: 'Lees de tekst' }).click();
    const preview = notulist.window.getByRole('dialog');
    await expect(preview).toContainText('Sluiting');
    await expect(preview).not.toContainText(/5\s*Stand/);
  });
});
