import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

test('one key goes back to the item one was at, and forth again', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  const heading = window.getByRole('heading', { level: 1 });
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Gedeelde bouwstenen').click();
  await screen.item('Rondvraag').click();
  await expect(heading).toContainText('Rondvraag');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(heading).toContainText('Gedeelde bouwstenen');
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(heading).toContainText('Rondvraag');
});
