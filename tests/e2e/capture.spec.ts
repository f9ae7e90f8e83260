import { expectNoViolations } from './support/axe.ts';
import { fieldsOf, meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

test('a marker becomes an action while typing, undo takes it back, Esc leaves the text', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, records, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Jaarplan').click();
  await discussion.click();
  const chip = discussion.locator('.capture-chip');
  const cards = records.getByRole('region', { name: /^Actie/ });
  const before = await cards.count();

  await test.step('the chip says what was understood, and is said once', async () => {
    await window.keyboard.type('Actie Joris en Samira 1 nov: rapportage verbeteren');
    await expect(chip).toContainText('Joris Tebbe, Samira');
    await expect(chip).toContainText('ma 1 nov 2027');
    await expect(
      window.getByRole('status').filter({ hasText: 'Enter neemt dit over' }),
    ).toHaveCount(1);
    await expectNoViolations(window, 'a chip under the line');
  });

  await test.step('Enter takes the line over and goes on below it', async () => {
    await window.keyboard.press('Enter');
    await expect(chip).toBeHidden();
    await expect(
      window.getByRole('status').filter({ hasText: /^Vastgelegd: Actie \d+ · Joris, Samira/ }),
    ).toHaveCount(1);
    await window.keyboard.type('Verder besproken.');
    await expect(cards).toHaveCount(before + 1);
    const card = cards.first();
    await expect(card).toContainText('Rapportage verbeteren');
    await expect(card).toContainText('Joris, Samira · 1 nov');
    await expect(discussion).not.toContainText('Actie Joris en Samira 1 nov');
    await expect(discussion).toContainText('Verder besproken.');
  });

  await test.step('either side keeps the other true', async () => {
    const card = await fieldsOf(cards.first());
    await card.getByRole('textbox', { name: /^Wat/ }).fill('rapportage korter maken');
    await expect(discussion).toContainText('rapportage korter maken');
  });

  await test.step('undo brings the typed line back, and no chip with it', async () => {
    for (let count = 0; count < 3; count++) await window.keyboard.press('ControlOrMeta+z');
    await expect(discussion).toHaveText('Actie Joris en Samira 1 nov: rapportage verbeteren');
    await expect(cards).toHaveCount(before);
    await expect(chip).toBeHidden();
  });

  await test.step('“@” offers the names of those in the meeting', async () => {
    await discussion.click();
    await window.keyboard.press('Control+End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Volgens @no');
    const names = window.getByRole('listbox', { name: 'Namen' });
    await expect(names.getByRole('option')).toHaveText(['Nora van Elswijk']);
    await expectNoViolations(window, 'the names to choose from');
    await window.keyboard.press('Tab');
    await expect(discussion).toContainText('Volgens Nora van Elswijk');
    await expect(names).toBeHidden();
  });

  await test.step('Esc leaves the line as text', async () => {
    await discussion.click();
    await window.keyboard.press('Control+End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('besluit: akkoord');
    await expect(chip).toContainText('Besluit');
    await window.keyboard.press('Escape');
    await expect(chip).toBeHidden();
    await window.keyboard.type(' dus');
    await window.keyboard.press('Enter');
    await expect(discussion).toContainText('besluit: akkoord dus');
  });
});

test('a marker that was not answered is read by the key for an action, and told of at the end', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, records, item } = meetingOn(window);
  const { keyboard } = window;
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Gedeelde bouwstenen').click();
  await discussion.click();
  await keyboard.type('Actie Joris 1 nov: rapportage verbeteren');
  await keyboard.press('Control+ArrowDown');
  await keyboard.press('Alt+ArrowLeft');
  await expect(discussion).toContainText('Actie Joris 1 nov');

  await test.step('the key for an action knows who does it and when', async () => {
    await keyboard.press('ControlOrMeta+Shift+a');
    await expect(discussion).toHaveText(/^Actie \d+ · Joris · 1 novRapportage verbeteren$/);
    await keyboard.type('!');
    await expect(records.getByRole('region', { name: /^Actie/ }).first()).toContainText(
      'verbeteren!',
    );
  });

  await test.step('what is text still is recorded in the round at the end', async () => {
    await keyboard.press('Enter');
    await keyboard.type('Besluit: akkoord met de opzet');
    await keyboard.press('Control+ArrowDown');
    await keyboard.press('ControlOrMeta+r');
    const row = window.getByRole('group', { name: 'Besluit: akkoord met de opzet' });
    await row.getByRole('button', { name: 'Leg besluit vast' }).press('Enter');
    await expect(row).toContainText('Klaar');
    await keyboard.press('Escape');
    await keyboard.press('Alt+ArrowLeft');
    await expect(discussion).toContainText(/Besluit \d+Akkoord met de opzet/);
  });
});

test('the abbreviations of a series are written out while typing', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion, item } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Jaarplan').click();

  await test.step('as the series has them, and Backspace takes one back', async () => {
    await discussion.click();
    await window.keyboard.type('Zie nav ');
    await expect(discussion).toHaveText('Zie naar aanleiding van');
    await window.keyboard.press('Backspace');
    await window.keyboard.type('hier');
    await expect(discussion).toHaveText('Zie nav hier');
  });

  await test.step('the list is a text in the series', async () => {
    await window.keyboard.press('ControlOrMeta+l');
    await window
      .getByRole('button', { name: /^Taskforce Waterrand/ })
      .first()
      .click();
    await window.getByRole('button', { name: 'Bewerk reeks' }).click();
    const list = window.getByRole('textbox', { name: 'Afkortingen die u typt' });
    await expect(list).toHaveValue('ivm = in verband met\nnav = naar aanleiding van');
    await list.fill('CG is Common Ground');
    await window.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(window.getByText('Regel 1 is geen afkorting.')).toBeVisible();
    await expectNoViolations(window, 'the abbreviations of a series');
    await list.fill('CG = Common Ground');
    await window.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect(list).toBeHidden();
  });

  await test.step('a new one works in the meeting at once', async () => {
    await window.getByRole('button', { name: 'Open', exact: true }).first().click();
    await item('Lopende zaken').click();
    await discussion.click();
    await window.keyboard.press('Control+End');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Over CG.');
    await expect(discussion).toContainText('Over Common Ground.');
  });
});
