import { aMeeting, anAction, anItem } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { fieldsOf, meetingOn } from './support/meeting.ts';
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
  await window.keyboard.press('ControlOrMeta+Shift+a');

  await test.step('also after a space, and whichever is typed in next', async () => {
    const card = cards('Actie').first();
    const text = (await fieldsOf(card)).getByRole('textbox', { name: /^Wat/ });
    await text.press('End');
    await text.pressSequentially(' aan alle leden');
    await expect(discussion).toContainText('Notitie rondsturen aan alle leden');
    await text.press('Enter');
    await expect(discussion).toBeFocused();
    await window.keyboard.press('Control+End');
    await window.keyboard.type(' en de pers');
    await expect(card).toContainText('Notitie rondsturen aan alle leden en de pers');
  });

  await test.step('recording it again changes nothing, as the other of the two changes its label', async () => {
    const actions = await cards('Actie').count();
    await window.keyboard.press('ControlOrMeta+Shift+a');
    await expect(told.filter({ hasText: 'Deze regel is al vastgelegd: Actie 30' })).toBeVisible();
    await expect(cards('Actie')).toHaveCount(actions);
    await window.keyboard.press('ControlOrMeta+d');
    await expect(told.filter({ hasText: 'Actie 30 is nu Besluit 7' })).toBeVisible();
    await expect(discussion.locator('.line-label')).toHaveText('Besluit 7');
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(discussion.locator('.line-label')).toHaveText('Actie 30');
  });

  await test.step('a double click removes one, and the message takes it back', async () => {
    await window.keyboard.press('Alt+1');
    const actions = await cards('Actie').count();
    const card = await fieldsOf(cards('Actie').first());
    await card.getByRole('button', { name: /^Verwijder/ }).dblclick();
    await expect(cards('Actie')).toHaveCount(actions - 1);
    await expect(discussion).toBeFocused();
    await expect(told.filter({ hasText: 'Actie 30 is verwijderd' })).toBeVisible();
    await window.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect(cards('Actie')).toHaveCount(actions);
  });

  await test.step('what stays empty is asked for, and is not printed', async () => {
    await records.getByRole('tab', { name: /^Besluiten/ }).click();
    await records.getByRole('button', { name: '+ Besluit' }).click();
    await window.keyboard.press('ControlOrMeta+r');
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
  await window.keyboard.press('ControlOrMeta+Shift+a');
  const card = records.getByRole('region', { name: /^Actie 30/ });

  await test.step('names are written out, the second one too', async () => {
    const owners = (await fieldsOf(card)).getByRole('combobox', { name: /^Wie/ });
    await owners.click();
    await window.keyboard.type('joris, mir');
    await expect(card.locator('datalist option')).toHaveAttribute('value', 'joris, Mirthe Aalbers');
    await window.keyboard.press('Enter');
    await expect(owners).toHaveValue('Joris Tebbe, Mirthe Aalbers');
    await expect(discussion.locator('.line-label')).toHaveText('Actie 30 · Joris, Mirthe');
  });

  const due = card.getByLabel(/^Wanneer/);
  await test.step('a day is one stop of the Tab key, typed as one says it, and taken at Enter', async () => {
    await window.keyboard.press('Tab');
    await expect(due).toBeFocused();
    await window.keyboard.type('week 50');
    await expect(due).toHaveAccessibleDescription('vr 17 dec 2027');
    await expectNoViolations(window, 'a day that is typed');
    await window.keyboard.press('Enter');
    await expect(due).toHaveValue('17 dec 2027');
    await expect(discussion.locator('.line-label')).toContainText('17 dec');
    await window.keyboard.press('Tab');
    await expect(card.getByLabel(/^Status/)).toBeFocused();
    await window.keyboard.press('Shift+Tab');
  });

  await test.step('and when one leaves; a year in two figures is of this century', async () => {
    await window.keyboard.type('12-12-27');
    await discussion.click();
    await expect(card).toContainText('12 dec');
    await expect(discussion.locator('.line-label')).toContainText('12 dec');
  });

  const calendar = card.getByRole('dialog', { name: /^Kies in de kalender, Wanneer/ });
  await test.step('or chosen in the calendar with the mouse', async () => {
    await fieldsOf(card);
    await card.getByTitle('Kies in de kalender').click();
    await calendar.getByRole('button', { name: /13 december 2027/ }).click();
    await expect(calendar).toBeHidden();
    await expect(due).toBeFocused();
    await expect(due).toHaveValue('13 dec 2027');
  });

  await test.step('or with the keys, which Esc takes back to the field', async () => {
    await window.keyboard.press('Alt+ArrowDown');
    await expect(calendar.getByRole('button', { name: /13 december 2027/ })).toBeFocused();
    await expectNoViolations(window, 'the calendar of a day');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Escape');
    await expect(calendar).toBeHidden();
    await expect(due).toBeFocused();
    await expect(due).toHaveValue('13 dec 2027');
    await window.keyboard.press('Alt+ArrowDown');
    await window.keyboard.press('ArrowLeft');
    await window.keyboard.press('Enter');
    await expect(calendar).toBeHidden();
    await expect(due).toBeFocused();
    await expect(due).toHaveValue('12 dec 2027');
    await window.keyboard.press('Tab');
    await expect(card.getByLabel(/^Status/)).toBeFocused();
    await discussion.click();
  });

  await test.step('what is no day gives way to the one that was kept', async () => {
    await fieldsOf(card);
    await due.click();
    await window.keyboard.type('12-13');
    await expect(due).toHaveAccessibleDescription(/^Bijvoorbeeld/);
    await window.keyboard.press('Enter');
    await expect(due).toHaveValue('12-13');
    await discussion.click();
    await expect(window.getByRole('status').filter({ hasText: 'geen bekende dag' })).toBeVisible();
    await expect(card).toContainText('12 dec');
    await expect(discussion.locator('.line-label')).toContainText('12 dec');
  });

  await test.step('a day is taken too when a key for other cards takes the field away', async () => {
    await fieldsOf(card);
    await due.fill('vr');
    await window.keyboard.press('Alt+2');
    await expect(discussion.locator('.line-label')).toContainText('19 mrt');
    await window.keyboard.press('Alt+1');
  });

  await test.step('names are written out too when a key for other cards takes the field away', async () => {
    const owners = (await fieldsOf(card)).getByRole('combobox', { name: /^Wie/ });
    await owners.fill('mir, joris');
    await expect(discussion.locator('.line-label')).toContainText('mir, joris');
    await window.keyboard.press('Alt+2');
    await expect(card).toBeHidden();
    await expect(discussion.locator('.line-label')).toContainText('Mirthe, Joris');
  });
});

test('an action is read, and becomes its fields where one points or presses Enter', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { records, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Objectgegevens').click();
  const card = records.getByRole('region', { name: 'Actie 28' });
  const text = card.getByRole('textbox', { name: /^Wat/ });
  const due = card.getByLabel(/^Wanneer/);
  await expect(card).toContainText(/punt 3A · Samira, Joris · 1 apr$/);
  await expect(records.getByRole('textbox')).toHaveCount(0);

  await test.step('every record is one stop of the Tab key', async () => {
    await window.keyboard.press('Alt+1');
    for (const number of [29, 28]) {
      await window.keyboard.press('Tab');
      const read = records.getByRole('region', { name: `Actie ${String(number)}` });
      await expect(read.getByRole('button', { expanded: false })).toBeFocused();
    }
  });

  await test.step('Enter and F2 go into its text, and Esc out of its fields', async () => {
    for (const key of ['Enter', 'F2']) {
      await window.keyboard.press(key);
      await expect(text).toBeFocused();
      await window.keyboard.press('Tab');
      await window.keyboard.press('Tab');
      await window.keyboard.type('joris');
      await window.keyboard.press('Escape');
      await expect(card.getByRole('button', { expanded: false })).toBeFocused();
      await expect(card).toContainText(/punt 3A · Joris · 1 apr$/);
    }
  });

  await test.step('a click goes on at the word or the day that it was on', async () => {
    const before = await card.getByRole('button', { expanded: false }).boundingBox();
    await card.getByText('1 apr').click();
    await expect(due).toBeFocused();
    const after = await text.boundingBox();
    expect(after).toEqual(before);
    await window.keyboard.press('Escape');
    await card.getByText('Paragraaf').click({ position: { x: 2, y: 10 } });
    await window.keyboard.type('Eigen p');
    await window.keyboard.press('Delete');
    await expect(text).toHaveValue(/^Eigen paragraaf over/);
  });

  await test.step('another record opens under the mouse as this one closes', async () => {
    await records.getByRole('region', { name: 'Actie 27' }).getByText('9 apr').click();
    await expect(records.getByLabel('Wanneer, Actie 27')).toBeFocused();
    await expect(text).toBeHidden();
  });

  await test.step('what is missing is said in words, and to the item is one click', async () => {
    await records.getByLabel('Wanneer, Actie 27').fill('');
    await records.getByLabel('Status, Actie 27').selectOption('Afgerond');
    await window.keyboard.press('Escape');
    await expect(records.getByText('Nora · geen datum · Afgerond')).toBeVisible();
    await card.getByRole('button', { name: 'punt 3A' }).click();
    await expect(window.getByRole('heading', { name: 'Visie op regio’s' })).toBeVisible();
    await expect(text).toBeHidden();
  });
});

test('from a card one comes back to the text, at the word that one was at', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { keyboard } = window;
  const { discussion, records, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Objectgegevens').click();
  await discussion.click();
  await keyboard.type('Actie Joris vrijdag: zaal bespreken');
  await keyboard.press('Enter');
  await keyboard.type('Tijs vindt het koud');
  const card = records.getByRole('region', { name: /^Actie/ }).first();
  const line = (text: string) => discussion.locator('p').filter({ hasText: text });

  await test.step('when its text was changed', async () => {
    await card.getByText('Zaal bespreken').click();
    await keyboard.press('End');
    await keyboard.type(' en betalen');
    await keyboard.press('Enter');
    await keyboard.type(', zegt hij.');
    await expect(line('Tijs')).toHaveText('Tijs vindt het koud, zegt hij.');
    await expect(card).toContainText('Zaal bespreken en betalen');
  });

  await test.step('with Esc, after a click', async () => {
    await card.getByText('Zaal').click();
    await keyboard.press('Escape');
    await keyboard.type(' En nat.');
    await expect(line('Tijs')).toHaveText('Tijs vindt het koud, zegt hij. En nat.');
  });

  await test.step('with Esc, when one walked there', async () => {
    await keyboard.press('Alt+1');
    await keyboard.press('ArrowDown');
    await expect(card.getByRole('button', { expanded: false })).toBeFocused();
    await keyboard.press('Escape');
    await keyboard.type(' Klaar.');
    await expect(line('Tijs')).toHaveText('Tijs vindt het koud, zegt hij. En nat. Klaar.');
  });

  await test.step('but a dialog over its fields gives the cursor back to them', async () => {
    await card.getByText('Zaal').click();
    await keyboard.press('ControlOrMeta+k');
    await expect(window.getByRole('dialog')).toBeVisible();
    await keyboard.press('Escape');
    await expect(card.getByRole('textbox', { name: /^Wat/ })).toBeFocused();
  });
});

test('an action that is late on the day of the meeting says so in words', async ({ notulist }) => {
  const actions = [anAction(1, { due: '2026-02-13' }), anAction(2, { due: '2026-02-12' })];
  const items = [anItem('Opening', { number: '1' })];
  await putMeeting(notulist, aMeeting({ status: 'live', date: '2026-02-13', items, actions }));
  const window = await notulist.start();
  const { records } = meetingOn(window);
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await window.keyboard.press('ControlOrMeta+2');
  const late = records.getByRole('region', { name: 'Actie 2' });
  await expect(late.getByRole('button', { expanded: false })).toHaveAccessibleDescription(
    /12 feb te laat$/,
  );
  await expect(records.getByRole('region', { name: 'Actie 1' })).not.toContainText('te laat');
  await expectNoViolations(window, 'a late action');
  await fieldsOf(late);
  await expect(late).toContainText('te laat');
  await late.getByLabel('Status, Actie 2').selectOption('Afgerond');
  await window.keyboard.press('Escape');
  await expect(late).not.toContainText('te laat');
});
