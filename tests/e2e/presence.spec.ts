import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

test('who leaves early is noted in one line, and the items missed follow', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  // Before the meeting is there: its clock must be the one that is turned.
  await window.clock.install({ time: new Date(2027, 2, 12, 10, 0) });
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Gedeelde bouwstenen').click();
  await window.keyboard.press('ControlOrMeta+Shift+o');
  await window.clock.runFor('10:00');
  await screen.item('Jaarplan').click();
  await typeInto(screen.discussion, 'De taskforce');
  await window.clock.runFor('05:00');

  await test.step('what is typed is read while it is typed', async () => {
    await window.keyboard.press('Alt+p');
    const dialog = window.getByRole('dialog', { name: 'Aanwezigheid in één regel' });
    await window.keyboard.type('Mirthe w');
    await expect(dialog.getByRole('status')).toContainText('Zeg erbij wat er is');
    await window.keyboard.type('eg 10.10');
    await expect(dialog.getByRole('status')).toHaveText(
      'Mirthe Aalbers: deels aanwezig, tot 10.10 uur',
    );
    await expectNoViolations(window, 'noting who is there');
    await window.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(
      window.getByText('Mirthe Aalbers: deels aanwezig, tot 10.10 uur, niet bij 5'),
    ).toBeVisible();
    await window.keyboard.type('!');
    await expect(screen.discussion).toHaveText('De taskforce!');
  });

  await test.step('nobody leaves before the meeting began', async () => {
    await window.keyboard.press('Alt+p');
    await window.keyboard.type('Nora weg 9.30');
    await window.keyboard.press('Enter');
    const dialog = window.getByRole('dialog', { name: 'Aanwezigheid in één regel' });
    await expect(dialog.getByRole('status')).toContainText('De vergadering begon om 10.00');
    await expect(dialog.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
    await window.keyboard.press('Escape');
  });

  await test.step('who is not on the list is added', async () => {
    await window.keyboard.press('Alt+p');
    await window.keyboard.type('Quirine Ploeg binnen 10.12');
    await expect(window.getByRole('dialog').getByRole('status')).toHaveText(
      'Enter voegt Quirine Ploeg toe als deelnemer: deels aanwezig, vanaf 10.12 uur',
    );
    await window.keyboard.press('Enter');
    await expect(window.getByText(/^Toegevoegd: Quirine Ploeg, deels aanwezig/)).toBeVisible();
    await window.keyboard.press('ControlOrMeta+z');
    await expect(window.getByText('Deelnemer Quirine Ploeg: teruggedraaid')).toBeVisible();
    await expect(screen.discussion).toBeFocused();
  });

  await test.step('the items missed are shown with the attendee', async () => {
    await screen.item('Publieke dienstverlening').click();
    await window.keyboard.press('Alt+3');
    await expect(screen.records.getByText('Niet bij 5', { exact: true })).toBeVisible();
  });

  await test.step('it is undone as one', async () => {
    await screen.item('Jaarplan').click();
    await window.keyboard.press('Alt+p');
    await window.keyboard.type('Mirthe en Nora toch aanwezig');
    await window.keyboard.press('Enter');
    await expect(screen.records.getByText('Niet bij')).toBeHidden();
    await window.keyboard.press('ControlOrMeta+z');
    await expect(screen.records.getByText('Niet bij 5', { exact: true })).toBeVisible();
  });
});
