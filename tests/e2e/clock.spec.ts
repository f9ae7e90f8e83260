import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

test('each item is timed from when the meeting is opened until it is closed', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  // Before the meeting is there: its clock must be the one that is turned.
  await window.clock.install({ time: new Date(2027, 2, 12, 10, 3) });
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Gedeelde bouwstenen').click();
  const time = window.getByRole('region', { name: 'Tijd' });
  const spent = window.getByRole('textbox', { name: 'Bestede minuten' });

  await test.step('nothing is counted before it is opened', async () => {
    await window.clock.fastForward('05:00');
    await expect(spent).toBeHidden();
  });

  await test.step('opening it starts the clock', async () => {
    await time.getByRole('button', { name: 'Open de vergadering' }).click();
    await expect(time).toContainText('Geopend om 10.08');
    await window.clock.runFor('07:00');
    await expect(spent).toHaveValue('7');
    await expectNoViolations(window, 'a meeting that is timed');
  });

  await test.step('typing goes on, and what is undone is the text and not the time', async () => {
    await typeInto(screen.discussion, 'De taskforce kiest.');
    await window.keyboard.press('ControlOrMeta+z');
    await expect(screen.discussion).not.toContainText('De taskforce kiest.');
    await expect(spent).toHaveValue('7');
  });

  await test.step('it tells when the planned minutes are up', async () => {
    await window.clock.runFor('40:00');
    await expect(window.getByRole('status').filter({ hasText: 'zijn om' })).toBeAttached();
    await expect(window.getByText(/min uitgelopen$/)).toBeVisible();
  });

  await test.step('it is corrected by hand', async () => {
    // What one types after a click takes the place of what stood there.
    await spent.click();
    await window.keyboard.type('4');
    await window.keyboard.press('Enter');
    await expect(spent).toHaveValue('4');
    await expect(screen.discussion).toBeFocused();
  });

  await test.step('a break does not count', async () => {
    await window.keyboard.press('ControlOrMeta+Shift+p');
    await expect(time).toContainText('De klok staat stil');
    await window.clock.runFor('10:00');
    await expect(spent).toHaveValue('4');
    await window.keyboard.press('ControlOrMeta+Shift+p');
  });

  await test.step('nor does the time in which the machine is locked', async () => {
    const system = (event: 'lock-screen' | 'unlock-screen') =>
      notulist.app.evaluate(({ powerMonitor }, name) => powerMonitor.emit(name), event);
    await system('lock-screen');
    await window.clock.runFor('10:00');
    await expect(spent).toHaveValue('4');
    await system('unlock-screen');
    await window.clock.runFor('02:00');
    await expect(spent).toHaveValue('6');
  });

  await test.step('it can be hidden', async () => {
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('checkbox', { name: 'Toon hoe lang elk agendapunt duurt' }).uncheck();
    await window.keyboard.press('Escape');
    await expect(spent).toBeHidden();
    await expect(time).not.toContainText('van 145 min');
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('checkbox', { name: 'Toon hoe lang elk agendapunt duurt' }).check();
    await window.keyboard.press('Escape');
  });

  await test.step('closing it notes the end', async () => {
    await window.keyboard.press('ControlOrMeta+Shift+d');
    await expect(time).toContainText('Gesloten om 11.17');
    await window.getByRole('status').getByRole('button', { name: 'Uitwerken' }).click();
    await expect(meetingOn(window).mode('Uitwerken')).toBeChecked();
  });

  await test.step('and the library no longer says that the meeting is on', async () => {
    await window.keyboard.press('ControlOrMeta+l');
    await expect(window.getByText('Concept', { exact: true })).toBeVisible();
  });

  await test.step('the times are still there after a restart', async () => {
    const again = await notulist.restart();
    await again.locator('main [data-open]').click();
    await meetingOn(again).mode('Vergadering').check();
    await meetingOn(again).item('Gedeelde bouwstenen').click();
    await expect(again.getByRole('textbox', { name: 'Bestede minuten' })).toHaveValue('6');
  });
});
