import { expectNoViolations } from './support/axe.ts';
import { meetingOn, pagesOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation in the ${theme} theme`, async ({ notulist }) => {
    test.slow(); // some dozen scans
    const window = await notulist.start();
    const screen = meetingOn(window);
    await notulist.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);

    await expectNoViolations(window, 'the first start');
    await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
    await screen.item('Gedeelde bouwstenen').click();
    await expectNoViolations(window, 'the meeting');
    for (const tab of ['Besluiten', 'Aanwezig', 'Later']) {
      await screen.records.getByRole('tab', { name: new RegExp(tab) }).click();
      await expectNoViolations(window, `the meeting, ${tab}`);
    }
    await window.keyboard.press('Control+3');
    await expect(pagesOn(window)).toBeVisible();
    await expectNoViolations(window, 'the minutes');
    await window.keyboard.press('Control+1');
    await expectNoViolations(window, 'preparing an item');
    await screen.agenda.getByRole('button', { name: 'Vergadering en deelnemers' }).click();
    await expectNoViolations(window, 'preparing the meeting');

    for (const [keys, dialog] of [
      ['Control+k', 'the palette'],
      ['Control+r', 'rounding off'],
      ['F1', 'the keys'],
      ['Control+,', 'the settings'],
      ['Control+Shift+e', 'the export'],
    ] as const) {
      await window.keyboard.press(keys);
      await expect(window.getByRole('dialog')).toBeVisible();
      await expectNoViolations(window, dialog);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
    }
    await window.keyboard.press('Control+l');
    await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
    await expectNoViolations(window, 'the library');
    await window.keyboard.press('Control+Shift+l');
    await expect(window.getByRole('dialog')).toContainText('Alles is in orde');
    await expectNoViolations(window, 'the check of the library');
  });
}
