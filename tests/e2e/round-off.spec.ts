import type { Locator, Page } from '@playwright/test';
import { join } from 'node:path';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** An empty field looks at its end as it does in its middle: nothing of the browser's own is drawn there. */
async function expectPlainEnd(window: Page, field: Locator): Promise<void> {
  await field.hover();
  const { x, y, width, height } = (await field.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const look = (from: number) =>
    window.screenshot({ clip: { x: x + from, y: y + 6, width: 22, height: height - 12 } });
  expect(await look(width - 30)).toEqual(await look(width - 60));
}

test('a minute-taker goes through what was left open by keyboard, and nothing is left', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Rondvraag');
  await typeInto(screen.discussion, 'Samira: de brief is weg. Mirte Aalberts was er niet.');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Zaal bespreken');
  await window.keyboard.press('ControlOrMeta+Shift+a');

  await window.keyboard.press('ControlOrMeta+r');
  const dialog = window.getByRole('dialog', { name: 'Rond af' });
  const row = (name: string | RegExp) => dialog.getByRole('group', { name });
  await expect(row(/Objectgegevens/).getByRole('button', { name: 'Ter info' })).toBeVisible();
  await expectNoViolations(window, 'rounding off');

  await test.step('marks one item, leaves the others as they are', async () => {
    const items = dialog
      .getByRole('region', { name: 'Agendapunten zonder bespreking' })
      .getByRole('group');
    await expect(items.first()).toBeFocused();
    await window.keyboard.press('Enter');
    await expect(items.first()).not.toContainText('Klaar');
    await window.keyboard.press('Tab');
    await expect(items.first().getByRole('button', { name: 'Ter info' })).toBeFocused();
    await window.keyboard.press('Enter');
    await expect(items.first()).toContainText('Klaar');
    for (let at = 1; at < (await items.count()); at++) {
      await expect(items.nth(at).getByRole('button', { name: 'Ter info' })).toBeFocused();
      await items.nth(at).getByRole('button', { name: 'Niet besproken' }).press('Enter');
    }
  });

  await test.step('gives the action a name and a day', async () => {
    const action = row(/^Actie 30/);
    const who = action.getByRole('combobox');
    await expect(who).toBeFocused();
    await expectPlainEnd(window, who);
    await window.keyboard.type('Samira Bouhali');
    await window.keyboard.press('Enter');
    await action.getByLabel(/^Wanneer/).fill('2027-04-01');
    await window.keyboard.press('Enter');
    await expect(action).toContainText('Klaar');
  });

  await test.step('writes both names as they are on the list of attendees', async () => {
    await row('Mirte of Mirthe').getByRole('button', { name: 'Overal Mirthe' }).press('Enter');
    await row('Aalbers of Aalberts').getByRole('button', { name: 'Overal Aalbers' }).press('Enter');
    await expect(dialog.getByRole('status')).toHaveText(/Alles is nagelopen/);
    await expect(dialog.getByRole('button', { name: /Exporteer naar Word/ })).toBeFocused();
  });

  await test.step('the key that stands on a button of it presses that', async () => {
    await dialog.getByRole('button', { name: 'Sluiten', exact: true }).last().focus();
    await notulist.answerSaveDialog(join(notulist.folder, 'verslag.docx'));
    await window.keyboard.press('ControlOrMeta+e');
    await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
    await expect(dialog).toBeHidden();
  });

  await expect(screen.discussion).toContainText('Mirthe Aalbers was er niet.');
  await expect(screen.discussion.getByText('Actie 30 · Samira · 1 apr')).toBeVisible();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(screen.discussion).toContainText('Mirthe Aalberts was er niet.');
});

test('an item that was forgotten can be gone to and written', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.mode('Uitwerken').click();
  await window.getByRole('button', { name: /losse eindjes/ }).click();
  const dialog = window.getByRole('dialog', { name: 'Rond af' });
  await dialog
    .getByRole('group', { name: /Objectgegevens/ })
    .getByRole('button', { name: 'Ga erheen' })
    .click();
  await expect(dialog).toBeHidden();
  await window.keyboard.type('Toch besproken.');
  await expect(screen.discussion).toHaveText('Toch besproken.');
  await window.keyboard.press('ControlOrMeta+r');
  await expect(dialog.getByRole('group', { name: /Rondvraag/ })).toBeVisible();
  await expect(dialog.getByRole('group', { name: /Objectgegevens/ })).toBeHidden();
});
