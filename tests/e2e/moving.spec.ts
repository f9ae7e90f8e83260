import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

test('what was said at the wrong item goes to the right one, and the typing goes on', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  const { keyboard } = window;
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Gedeelde bouwstenen').click();
  await typeInto(screen.discussion, 'Eerst dit.');
  await keyboard.press('Enter');
  await keyboard.type('Actie Linda 1 nov: factsheet maken');
  await keyboard.press('Enter');

  await test.step('moves the action above the empty line by the number of an item', async () => {
    await keyboard.press('ControlOrMeta+Shift+j');
    await expect(window.getByRole('dialog', { name: /Factsheet maken/ })).toBeVisible();
    await expectNoViolations(window, 'moving a line');
    await keyboard.type('4');
    await expect(window.getByText('Dit staat al bij punt 4.')).toBeVisible();
    await keyboard.press('Backspace');
    await keyboard.type('6b');
    await keyboard.press('Enter');
    await expect(window.getByRole('dialog')).toBeHidden();
    await keyboard.type('En verder.');
    await expect(screen.discussion).toHaveText('Eerst dit.En verder.');
    await expect(screen.records.getByRole('button', { name: 'punt 6b' })).toBeVisible();
    await expect(screen.item('Positiedocument')).toContainText(
      'Er staat tekst, nog niet besproken',
    );
    await expect(screen.item('Gedeelde bouwstenen')).toContainText('Besproken');
  });

  await test.step('goes there from the message, without the mouse', async () => {
    await expect(window.getByText(/De regel staat nu bij 6b/)).toBeVisible();
    await keyboard.press('Alt+5');
    await expect(window.getByRole('button', { name: 'Ga erheen' })).toBeFocused();
    await keyboard.press('Enter');
    await expect(screen.discussion).toBeFocused();
    await expect(screen.discussion).toContainText('Factsheet maken');
    await keyboard.press('Alt+ArrowLeft');
  });

  await test.step('takes it back in one step, and stays where it is', async () => {
    await expect(screen.discussion).toContainText('En verder.');
    await keyboard.press('ControlOrMeta+z');
    await keyboard.press('ControlOrMeta+z');
    await expect(screen.discussion).toContainText('Eerst dit.');
    await expect(screen.discussion).toContainText('Factsheet maken');
    await screen.item('Positiedocument').click();
    await expect(screen.discussion).not.toContainText('Factsheet maken');
  });
});

test('who goes to where a line was moved goes on below it', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  const { keyboard } = window;
  const lines = screen.discussion.locator('[data-line]');
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Positiedocument').click();
  await typeInto(screen.discussion, 'Nog te bespreken.');
  await keyboard.press('Enter');
  await screen.item('Gedeelde bouwstenen').click();
  await typeInto(screen.discussion, 'Over het positiedocument.');

  await keyboard.press('ControlOrMeta+Shift+j');
  await keyboard.type('6b');
  await keyboard.press('Enter');
  await keyboard.press('Alt+5');
  await keyboard.press('Enter');
  await expect(screen.discussion).toContainText('Over het positiedocument.');
  await keyboard.type('En verder.');
  await expect(lines).toHaveText(['Nog te bespreken.', 'Over het positiedocument.', 'En verder.']);
});

test('a line that is cut takes its label along to where it is pasted', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  const { keyboard } = window;
  await keyboard.press('ControlOrMeta+Shift+y');
  await screen.item('Gedeelde bouwstenen').click();
  await typeInto(screen.discussion, 'Besluit: akkoord met de keuze');
  await keyboard.press('Enter');
  await keyboard.type('Verder.');
  const label = screen.discussion.locator('.line-label');
  await expect(label).toHaveCount(1);

  await keyboard.press('Control+Home');
  await keyboard.press('Shift+End');
  await keyboard.press('ControlOrMeta+x');
  await expect(label).toHaveCount(0);
  await screen.item('Rondvraag').click();
  await keyboard.press('ControlOrMeta+v');
  await expect(screen.discussion).toContainText('Akkoord met de keuze');
  await expect(label).toHaveCount(1);

  await keyboard.press('Control+Home');
  await keyboard.press('Shift+End');
  await keyboard.press('ControlOrMeta+c');
  await keyboard.press('Control+End');
  await keyboard.press('Enter');
  await keyboard.press('ControlOrMeta+v');
  await expect(screen.discussion).toHaveText(/Akkoord met de keuze.*Akkoord met de keuze/);
  await expect(label).toHaveCount(1);
});
