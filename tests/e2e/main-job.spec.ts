import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import JSZip from 'jszip';
import { fieldsOf, meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

const agenda = resolve(import.meta.dirname, '../fixtures/agenda-waterrand.txt');

test('a minute-taker imports an agenda, types, restarts and exports Word minutes', async ({
  notulist,
}) => {
  let window = await notulist.start();
  let screen = meetingOn(window);

  await test.step('imports the agenda and sees what was read before anything is kept', async () => {
    await notulist.answerOpenDialog(agenda);
    await window.getByRole('button', { name: /Importeer agenda/ }).click();
    const preview = window.getByRole('dialog', { name: 'Dit is wat Notulist las' });
    await expect(preview.getByRole('button', { name: /Gedeelde bouwstenen/ })).toBeVisible();
    await preview.getByRole('button', { name: 'Maak vergadering' }).click();
    await expect(preview).toBeHidden();
    await expect(window.getByRole('textbox', { name: 'Titel' })).toHaveValue(/Taskforce Waterrand/);
  });

  await test.step('types the discussion of three items', async () => {
    await window.keyboard.press('ControlOrMeta+2');
    await screen.item('Opening en mededelingen').click();
    await typeInto(screen.discussion, 'De voorzitter opent om 10.00 uur.');
    await screen.item('Lopende zaken').click();
    await typeInto(screen.discussion, 'Alles loopt volgens plan.');
    await screen.item('Gedeelde bouwstenen').click();
    await typeInto(screen.discussion, 'De taskforce kiest verhuizen als eerste speerpunt.');
  });

  await test.step('comes back to an item and goes on where its text ends', async () => {
    await screen.item('Lopende zaken').click();
    await window.keyboard.type(' Ook nu.');
    await expect(screen.discussion).toHaveText('Alles loopt volgens plan. Ook nu.');
    await screen.item('Gedeelde bouwstenen').click();
  });

  await test.step('makes a line a decision and the next an action', async () => {
    await window.keyboard.press('ControlOrMeta+d');
    await expect(screen.discussion.getByText('Besluit 1')).toBeVisible();
    await window.keyboard.press('End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Mirthe maakt een planning.');
    await window.keyboard.press('ControlOrMeta+Shift+a');
    const card = screen.records.getByRole('region', { name: 'Actie 1' });
    await expect(card).toContainText('Mirthe maakt een planning.');
    const action = await fieldsOf(card);
    await action.getByRole('combobox', { name: 'Wie, Actie 1' }).fill('Mirthe Aalbers');
    await action.getByLabel('Wanneer, Actie 1').fill('30 apr');
    await window.keyboard.press('Enter');
    await expect(screen.discussion.getByText('Actie 1 · Mirthe · 30 apr')).toBeVisible();
    await expect(screen.saved).toBeVisible();
  });

  await test.step('closes the app and finds everything again', async () => {
    window = await notulist.restart();
    screen = meetingOn(window);
    await window
      .getByRole('main')
      .getByRole('button', { name: /Taskforce Waterrand|Verslag|Open/ })
      .first()
      .click();
    await screen.item('Lopende zaken').click();
    await expect(screen.discussion).toHaveText('Alles loopt volgens plan. Ook nu.');
    await screen.item('Gedeelde bouwstenen').click();
    await expect(screen.discussion).toContainText('Mirthe maakt een planning.');
    await expect(screen.discussion.getByText('Besluit 1')).toBeVisible();
    await expect(screen.records.getByRole('region', { name: 'Actie 1' })).toContainText(
      'Mirthe maakt een planning.',
    );
  });

  await test.step('exports Word minutes that hold what was typed', async () => {
    const target = join(notulist.folder, 'verslag.docx');
    await notulist.answerSaveDialog(target);
    await window.keyboard.press('ControlOrMeta+e');
    await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
    await expect(window.getByRole('button', { name: 'Open in Word' })).toBeVisible();
    await expect(window.getByRole('button', { name: 'Toon in map' })).toBeVisible();

    const word = await JSZip.loadAsync(await readFile(target));
    const body = (await word.file('word/document.xml')?.async('string')) ?? '';
    const texts = [...body.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join('');
    for (const typed of [
      'De voorzitter opent om 10.00 uur.',
      'Alles loopt volgens plan. Ook nu.',
      'De taskforce kiest verhuizen als eerste speerpunt.',
      'Mirthe maakt een planning.',
      '9. Energiekaart',
    ]) {
      expect(texts).toContain(typed);
    }
    expect(body).toContain('w:val="Heading1"');
  });
});
