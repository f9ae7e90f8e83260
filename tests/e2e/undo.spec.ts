import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

test('undo takes back what was done, in order and across items, and redo brings it again', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Objectgegevens').click();
  await typeInto(screen.discussion, 'Eerst dit.');
  await screen.item('Rondvraag').click();
  await typeInto(screen.discussion, 'Dan dat.');

  await window.keyboard.press('Control+z');
  await expect(screen.discussion).toHaveText('');
  await window.keyboard.press('Control+z'); // the mark “discussed” of the item that was left
  await window.keyboard.press('Control+z');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Objectgegevens');
  await expect(screen.discussion).toHaveText('');

  for (let step = 0; step < 3; step++) await window.keyboard.press('Control+y');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Rondvraag');
  await expect(screen.discussion).toHaveText('Dan dat.');
  await screen.item('Objectgegevens').click();
  await expect(screen.discussion).toHaveText('Eerst dit.');
});
