import type { ElectronApplication, Locator } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { chooseInMenu, keepMenus, menuOf } from './support/menus.ts';
import { expect, test } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('the words of an action are corrected by key, beside the text', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion, records } = await openSample(window);
  await discussion.click();
  await window.keyboard.press('ControlOrMeta+Shift+a');
  const action = records.getByRole('textbox', { name: /^Wat er gebeurt bij actie/ }).first();
  await expect(action).toBeFocused();
  await window.keyboard.type('Joris stuurt het beliedsplan van de vergaderign');

  const list = window.getByRole('listbox', { name: 'Suggesties' });
  await test.step('F7 offers what may be meant by the first wrong word, under the field', async () => {
    await window.keyboard.press('F7');
    await expect(list.getByRole('option')).toHaveText([
      'beleidsplan',
      'Zet “beliedsplan” in de woordenlijst',
    ]);
    await expectNoViolations(window, 'suggestions under a field');
    await window.keyboard.press('Enter');
    await expect(list).toBeHidden();
    await expect(action).toHaveValue('Joris stuurt het beleidsplan van de vergaderign');
  });

  await test.step('F7 goes on to the next, and Esc leaves it with the cursor behind it', async () => {
    await window.keyboard.press('F7');
    await expect(list.getByRole('option').first()).toHaveText('vergadering');
    await window.keyboard.press('Escape');
    await window.keyboard.type('.');
    await expect(action).toHaveValue('Joris stuurt het beleidsplan van de vergaderign.');
  });

  await test.step('Ctrl . is about the word at the cursor, and Enter waits for no suggestions', async () => {
    await window.keyboard.press('ArrowLeft');
    await window.keyboard.press('ControlOrMeta+.');
    await window.keyboard.press('Enter');
    await expect(action).toHaveValue('Joris stuurt het beleidsplan van de vergadering.');
    await window.keyboard.press('ControlOrMeta+.');
    await expect(window.getByText('Dit woord is goed gespeld.')).toBeVisible();
    await window.keyboard.press('F7');
    await expect(window.getByText('Geen spelfouten meer in deze tekst.')).toBeVisible();
  });

  await test.step('a correction is taken back like typing', async () => {
    await window.keyboard.press('ControlOrMeta+z');
    await expect(action).not.toHaveValue(/vergadering/);
  });
});

test('Chromium underlines in a field what is wrong by the rules of the meeting', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await openSample(window);
  const asked = await notulist.app.evaluate(({ session }) => {
    const fetched: string[] = [];
    session.defaultSession.on('spellcheck-dictionary-download-begin', (_, language) => {
      fetched.push(language);
    });
    return fetched;
  });
  await keepMenus(notulist.app);
  await window.keyboard.press('ControlOrMeta+p');
  const remark = window.getByRole('textbox', { name: 'Parkeer een opmerking voor later' });

  await test.step('the menu corrects the word under the mouse', async () => {
    await remark.pressSequentially('Beliedsplan van Tebbe ');
    await expect.poll(() => menuOfFirstWord(notulist.app, remark)).toContain('Beleidsplan');
    await chooseInMenu(notulist.app, 'Beleidsplan');
    await expect(remark).toHaveValue('Beleidsplan van Tebbe ');
  });

  await test.step('what goes into the word list is right at once', async () => {
    await remark.fill('');
    await remark.pressSequentially('Mienskipp eerst ');
    const learn = 'Zet “Mienskipp” in de woordenlijst';
    await expect.poll(() => menuOfFirstWord(notulist.app, remark)).toContain(learn);
    await chooseInMenu(notulist.app, learn);
    await expect.poll(() => menuOfFirstWord(notulist.app, remark)).not.toContain(learn);
  });

  await test.step('the names of who is there are right', async () => {
    await remark.fill('');
    await remark.pressSequentially('Tebbe en Tebbbe ');
    await expect.poll(() => menuOfFirstWord(notulist.app, remark)).toHaveLength(4);
    await window.keyboard.press('Home');
    await window.keyboard.press('F7');
    const list = window.getByRole('listbox', { name: 'Suggesties' });
    await expect(list.getByRole('option').last()).toContainText('“Tebbbe”');
  });
  expect(asked).toEqual([]);
});

test('the title of a new meeting is checked in its dialog', async ({ notulist }) => {
  const window = await notulist.start();
  await window.keyboard.press('ControlOrMeta+n');
  const title = window.getByRole('textbox', { name: 'Titel' });
  await title.fill('Overleg over het beliedsplan');
  await window.keyboard.press('F7');
  const list = window.getByRole('listbox', { name: 'Suggesties' });
  await expect(list.getByRole('option').first()).toHaveText('beleidsplan');
  await expectNoViolations(window, 'suggestions in a dialog');
  await list.getByRole('option').first().click();
  await expect(title).toHaveValue('Overleg over het beleidsplan');
  await expect(title).toBeFocused();

  await test.step('Esc closes the list, and the dialog stays', async () => {
    await title.fill('Overlegg');
    await window.keyboard.press('F7');
    await expect(list).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(title).toHaveValue('Overlegg');
  });
});

/** What the menu offers under the mouse, on the first word of a field. */
function menuOfFirstWord(app: ElectronApplication, field: Locator): Promise<readonly string[]> {
  return menuOf(app, () => field.click({ button: 'right', position: { x: 25, y: 10 } }));
}
