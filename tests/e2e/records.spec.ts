import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

test('a line and what it records say the same, are recorded once, and are never printed empty', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, records, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Objectgegevens').click();
  const cards = (kind: 'Actie' | 'Besluit') =>
    records.getByRole('region', { name: new RegExp(`^${kind} `) });
  const told = window.getByRole('status');
  await typeInto(discussion, 'Notitie rondsturen');
  await window.keyboard.press('Control+Shift+a');

  await test.step('also after a space, and whichever is typed in next', async () => {
    const text = cards('Actie').first().getByRole('textbox', { name: /^Wat/ });
    await text.press('End');
    await text.pressSequentially(' aan alle leden');
    await expect(discussion).toContainText('Notitie rondsturen aan alle leden');
    await text.press('Enter');
    await expect(discussion).toBeFocused();
    await window.keyboard.press('Control+End');
    await window.keyboard.type(' en de pers');
    await expect(text).toHaveValue('Notitie rondsturen aan alle leden en de pers');
  });

  await test.step('recording it again changes nothing, as the other of the two changes its label', async () => {
    const actions = await cards('Actie').count();
    await window.keyboard.press('Control+Shift+a');
    await expect(told.filter({ hasText: 'Deze regel is al vastgelegd: Actie 30' })).toBeVisible();
    await expect(cards('Actie')).toHaveCount(actions);
    await window.keyboard.press('Control+d');
    await expect(told.filter({ hasText: 'Actie 30 is nu Besluit 7' })).toBeVisible();
    await expect(discussion.locator('.line-label')).toHaveText('Besluit 7');
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(discussion.locator('.line-label')).toHaveText('Actie 30');
  });

  await test.step('a double click removes one, and the message takes it back', async () => {
    await window.keyboard.press('Alt+1');
    const actions = await cards('Actie').count();
    await cards('Actie')
      .first()
      .getByRole('button', { name: /^Verwijder/ })
      .dblclick();
    await expect(cards('Actie')).toHaveCount(actions - 1);
    await expect(discussion).toBeFocused();
    await expect(told.filter({ hasText: 'Actie 30 is verwijderd' })).toBeVisible();
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(cards('Actie')).toHaveCount(actions);
  });

  await test.step('what stays empty is asked for, and is not printed', async () => {
    await records.getByRole('tab', { name: /^Besluiten/ }).click();
    await records.getByRole('button', { name: '+ Besluit' }).click();
    await window.keyboard.press('Control+r');
    const empty = window
      .getByRole('dialog', { name: 'Rond af' })
      .getByRole('region', { name: 'Besluiten en acties zonder tekst' })
      .getByRole('group', { name: 'Besluit 7' });
    await empty.getByRole('button', { name: 'Verwijder Besluit 7' }).click();
    await expect(empty).toContainText('Klaar');
    await window.keyboard.press('Escape');
    await expect(cards('Besluit').filter({ hasText: /^7/ })).toHaveCount(0);
  });
});

test('who does it and when are kept as they are meant', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion, records, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Objectgegevens').click();
  await typeInto(discussion, 'Notitie rondsturen');
  await window.keyboard.press('Control+Shift+a');
  const card = records.getByRole('region', { name: /^Actie 30/ });

  await test.step('names are written out, the second one too', async () => {
    const owners = card.getByRole('combobox', { name: /^Wie/ });
    await owners.click();
    await window.keyboard.type('joris, mir');
    await expect(card.locator('datalist option')).toHaveAttribute('value', 'joris, Mirthe Aalbers');
    await window.keyboard.press('Enter');
    await expect(owners).toHaveValue('Joris Tebbe, Mirthe Aalbers');
    await expect(discussion.locator('.line-label')).toHaveText('Actie 30 · Joris, Mirthe');
  });

  const due = card.getByLabel(/^Wanneer/);
  // Day and month alike: which of them comes first is up to the system.
  await test.step('a year in two figures is of this century', async () => {
    await due.click({ position: { x: 6, y: 8 } });
    await window.keyboard.type('121227');
    await discussion.click();
    await expect(due).toHaveValue('2027-12-12');
    await expect(discussion.locator('.line-label')).toContainText('12 dec');
  });

  await test.step('what is half typed gives way to the day that was kept', async () => {
    await due.click({ position: { x: 6, y: 8 } });
    await window.keyboard.type('1111202');
    await discussion.click();
    await expect(window.getByRole('status').filter({ hasText: 'niet af' })).toBeVisible();
    await expect(due).toHaveValue('2027-11-11');
    await expect(discussion.locator('.line-label')).toContainText('11 nov');
  });
});
