import type { Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aMeeting } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { expect, test, type Notulist } from './support/notulist.ts';

async function withMeetings(notulist: Notulist, ...titles: readonly string[]): Promise<Page> {
  for (const [index, title] of titles.entries())
    await putMeeting(
      notulist,
      aMeeting({
        id: `m${String(index)}`,
        title,
        date: `2027-01-1${String(index)}`,
        status: 'adopted',
      }),
    );
  return notulist.start();
}

test('what is typed in a dialog survives a click beside it, and Esc', async ({ notulist }) => {
  const window = await withMeetings(notulist, 'Dijkberaad');
  const { keyboard } = window;
  const name = window.getByRole('textbox', { name: 'Naam van de reeks' });
  await keyboard.press('ControlOrMeta+Shift+n');
  await name.fill('Havenoverleg');
  await window.mouse.click(4, 300);
  await expect(name).toHaveValue('Havenoverleg');
  await keyboard.press('Escape');
  await expect(name).toBeHidden();
  await keyboard.press('Alt+5');
  await expect(window.getByRole('button', { name: 'Open opnieuw' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(name).toHaveValue('Havenoverleg');
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: 'Havenoverleg' })).toBeVisible();
});

test('quitting asks before it leaves behind what is filled in in a dialog', async ({
  notulist,
}) => {
  const window = await withMeetings(notulist, 'Dijkberaad');
  const name = window.getByRole('textbox', { name: 'Naam van de reeks' });
  await window.keyboard.press('ControlOrMeta+Shift+n');
  await name.fill('Havenoverleg');
  await notulist.answerQuestion('Blijf in Notulist');
  await notulist.app.evaluate(({ app }) => {
    app.quit();
  });
  await expect.poll(() => notulist.questions()).toEqual(['U bent nog iets aan het invullen']);
  await expect(name).toHaveValue('Havenoverleg');
  await notulist.answerQuestion('Sluit toch af');
  await notulist.quit();
});

test('a day that is half typed holds a dialog open, as other text does', async ({ notulist }) => {
  const window = await withMeetings(notulist, 'Dijkberaad');
  const { keyboard } = window;
  const day = window.getByLabel('Datum');
  await keyboard.press('ControlOrMeta+n');
  await window.mouse.click(4, 300);
  await expect(day, 'nothing was typed').toBeHidden();
  await keyboard.press('ControlOrMeta+n');
  await day.focus();
  await keyboard.press('Backspace');
  await window.mouse.click(4, 300);
  await expect(day).toBeVisible();
});

test('Esc on a day that is half typed brings the day back, and only then closes the dialog', async ({
  notulist,
}) => {
  const window = await withMeetings(notulist, 'Dijkberaad');
  const { keyboard } = window;
  const day = window.getByLabel('Datum');
  await keyboard.press('ControlOrMeta+n');
  await day.fill('2027-03-05');
  await day.focus();
  await keyboard.press('Backspace');
  await expect(day).toHaveValue('');
  await keyboard.press('Escape');
  await expect(day).toHaveValue('2027-03-05');
  await keyboard.press('Escape');
  await expect(day).toBeHidden();
});

test('what goes wrong in a dialog is told in it, and can be reached and closed', async ({
  notulist,
}) => {
  const window = await withMeetings(notulist, 'Dijkberaad');
  const { keyboard } = window;
  const wrong = join(notulist.folder, 'foto.zip');
  await writeFile(wrong, 'geen kopie');
  await notulist.answerOpenDialog(wrong);
  await keyboard.press('ControlOrMeta+Shift+b');
  const dialog = window.getByRole('dialog', { name: 'Reservekopieën' });
  const pick = dialog.getByRole('button', { name: 'Zet een reservekopie terug…' });
  await pick.focus();
  await keyboard.press('Enter');
  const trouble = dialog.getByText(/“foto.zip” is geen reservekopie/);
  await expect(trouble).toBeVisible();
  await expectNoViolations(window, 'a message in a dialog');
  await expect(pick).toBeFocused();
  await keyboard.press('Alt+5');
  await expect(dialog.getByRole('button', { name: 'Melding sluiten' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(trouble).toBeHidden();
  await expect(dialog).toBeVisible();
  await expect(pick).toBeFocused();
});

test('fast keys in the library and the trash do what they say, and no more', async ({
  notulist,
}) => {
  const window = await withMeetings(notulist, 'Dijkberaad', 'Sluisoverleg', 'Veerdienst');
  const { keyboard } = window;
  const row = (title: string) => window.getByRole('button', { name: new RegExp(`${title}.*Vast`) });
  const trouble = window.getByText(/kan niet|niet meer/);

  await test.step('Delete twice puts two away, and Ctrl Z twice brings both back', async () => {
    await row('Veerdienst').focus();
    await pressAtOnce(window, 'Delete');
    await expect(row('Veerdienst')).toBeHidden();
    await expect(row('Sluisoverleg')).toBeHidden();
    await expect(row('Dijkberaad')).toBeFocused();
    await pressAtOnce(window, 'z', { ctrlKey: true });
    await expect(row('Veerdienst')).toBeVisible();
    await expect(row('Sluisoverleg')).toBeVisible();
    await expect(trouble).toBeHidden();
  });

  await test.step('a double click in the trash brings back one', async () => {
    await row('Veerdienst').focus();
    await keyboard.press('Delete');
    await keyboard.press('Delete');
    await window.getByRole('button', { name: /^Prullenbak/ }).click();
    await window
      .getByRole('button', { name: /^Zet terug/ })
      .first()
      .dblclick();
    await expect(window.getByRole('button', { name: /^Zet terug/ })).toHaveCount(1);
    await expect(trouble).toBeHidden();
  });

  await test.step('Enter twice makes one meeting', async () => {
    await window.getByRole('button', { name: /^Alle vergaderingen/ }).click();
    await keyboard.press('ControlOrMeta+n');
    await window.getByRole('textbox', { name: 'Titel' }).fill('Havenoverleg');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await expect(window.getByRole('navigation', { name: 'Agenda' })).toBeVisible();
    await keyboard.press('ControlOrMeta+l');
    await expect(window.getByRole('button', { name: /Havenoverleg/ }).first()).toBeVisible();
    await expect(window.locator('[data-meeting]').filter({ hasText: 'Havenoverleg' })).toHaveCount(
      1,
    );
  });
});

/** The key twice, faster than main can answer. */
async function pressAtOnce(
  window: Page,
  key: string,
  keys: { readonly ctrlKey?: boolean } = {},
): Promise<void> {
  await window.evaluate(
    (pressed) => {
      for (let times = 0; times < 2; times += 1)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...pressed, bubbles: true, cancelable: true }),
        );
    },
    { key, ...keys },
  );
}
