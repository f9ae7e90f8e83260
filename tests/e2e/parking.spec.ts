import { expectNoViolations } from './support/axe.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('a remark is parked in the middle of a sentence, and comes back at the end', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'De taskforce kiest');

  await test.step('parks it, and types on where the cursor was', async () => {
    await window.keyboard.press('ArrowLeft');
    await window.keyboard.press('ControlOrMeta+p');
    await expect(window.getByRole('dialog', { name: /Parkeer/ })).toBeVisible();
    await expectNoViolations(window, 'parking a remark');
    await window.keyboard.type('Wie betaalt de zaal?');
    await window.keyboard.press('Enter');
    await window.keyboard.type('s');
    await expect(screen.discussion).toHaveText('De taskforce kiesst');
  });

  await test.step('leaves what was begun by mistake, and has it back when that was one', async () => {
    const line = window.getByRole('textbox', { name: /Parkeer/ });
    await window.keyboard.press('ControlOrMeta+p');
    await expect(line).toHaveValue('');
    await window.keyboard.type('Toch niet');
    await window.keyboard.press('Escape');
    await window.keyboard.press('ControlOrMeta+p');
    await expect(line).toHaveValue('Toch niet');
    await window.keyboard.type('Of toch');
    await expect(line).toHaveValue('Of toch');
    await window.keyboard.press('Escape');
    await window.keyboard.press('Alt+4');
    await expect(screen.records.getByRole('region')).toHaveCount(1);
    const toItem = screen.records.getByPlaceholder('naar punt…');
    const isCut = await toItem.evaluate((field) => field.scrollWidth > field.clientWidth);
    expect(isCut, 'the words in the field').toBe(false);
    await expect(toItem).not.toHaveCSS('border-top-color', 'rgba(0, 0, 0, 0)');
    await expectNoViolations(window, 'the parking list');
  });

  await test.step('says with large text too, and whole, what the line is for', async () => {
    await notulist.resize(1_366, 768);
    for (let step = 0; step < 10; step += 1) await window.keyboard.press('ControlOrMeta+=');
    await window.keyboard.press('ControlOrMeta+p');
    const line = window.getByPlaceholder('Wat later aan de orde moet komen…');
    await line.fill('');
    const [has, wants] = await line.evaluate((field: HTMLInputElement) => {
      const drawing = document.createElement('canvas').getContext('2d');
      if (drawing) drawing.font = getComputedStyle(field).font;
      return [field.clientWidth, drawing?.measureText(field.placeholder).width ?? 0];
    });
    expect(has).toBeGreaterThan(wants ?? 0);
    await window.keyboard.press('Escape');
    await window.keyboard.press('ControlOrMeta+0');
  });

  await test.step('finds it at the end, and makes it part of an item by number', async () => {
    await window.keyboard.press('ControlOrMeta+r');
    const row = window
      .getByRole('dialog', { name: 'Rond af' })
      .getByRole('group', { name: 'Wie betaalt de zaal?' });
    await row.getByRole('textbox').fill('99');
    await window.keyboard.press('Enter');
    await expect(row.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    await row.getByRole('textbox').fill('6B');
    await window.keyboard.press('Enter');
    await expect(row).toContainText('Klaar');
    await window.keyboard.press('Escape');
    await expect(screen.records).toContainText('Nog niets geparkeerd');
  });

  await test.step('takes that back, and does it after all', async () => {
    await window.keyboard.press('ControlOrMeta+z');
    await expect(
      screen.records.getByRole('textbox', { name: 'Geparkeerde opmerking' }),
    ).toHaveValue('Wie betaalt de zaal?');
    await window.keyboard.press('ControlOrMeta+y');
    await screen.item('Positiedocument').click();
    await expect(screen.discussion).toHaveText('Wie betaalt de zaal?');
  });
});
