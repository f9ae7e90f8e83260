import { aMeeting, anAction, anItem } from '../support/builders.ts';
import { putMeeting } from './support/library.ts';
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

test('the same key goes back to the row of the overview from which one came', async ({
  notulist,
}) => {
  await putMeeting(
    notulist,
    aMeeting({
      title: 'Havenoverleg',
      status: 'concept',
      items: [anItem('Steiger', { id: 'steiger' }), anItem('Kade'), anItem('Rondvraag')],
      actions: [
        anAction(1, { text: 'Bellen met de rederij', itemId: 'steiger' }),
        anAction(2, { text: 'Kade vegen', itemId: 'steiger' }),
      ],
    }),
  );
  const window = await notulist.start();
  const screen = meetingOn(window);
  const { keyboard } = window;
  const row = window.getByRole('main').getByRole('button', { name: 'Kade vegen' });
  const heading = window.getByRole('heading', { level: 1 });
  await keyboard.press('Alt+1');
  await row.focus();

  await test.step('from where it led', async () => {
    await keyboard.press('Enter');
    await expect(heading).toContainText('Steiger');
    await keyboard.press('Alt+ArrowLeft');
    await expect(row).toBeFocused();
  });

  await test.step('also after a look at another item', async () => {
    await keyboard.press('Enter');
    await screen.item('Rondvraag').click();
    await keyboard.press('Alt+ArrowLeft');
    await expect(heading).toContainText('Steiger');
    await keyboard.press('Alt+ArrowLeft');
    await expect(row).toBeFocused();
  });

  await test.step('but not for who went on working there', async () => {
    await keyboard.press('Enter');
    await screen.item('Kade').click();
    await screen.item('Rondvraag').click();
    await keyboard.press('Alt+ArrowLeft');
    await expect(heading).toContainText('Kade');
    await keyboard.press('Alt+ArrowLeft');
    await expect(heading).toContainText('Rondvraag');
  });
});
