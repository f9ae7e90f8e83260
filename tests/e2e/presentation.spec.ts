import { aMeeting, anItem } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('the room sees the item that is on, and never what is typed', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window);

  const opening = notulist.app.waitForEvent('window');
  await window.keyboard.press('F5');
  const room = await opening;
  const title = room.getByRole('heading', { level: 1 });

  await test.step('it shows number, title, presenter and papers', async () => {
    await expect(title).toHaveText('4 Gedeelde bouwstenen');
    await expect(room.getByText('Toelichting door Mirthe Aalbers')).toBeVisible();
    await expect(room.getByRole('listitem').first()).toHaveText('4a Oplegger');
    await expectNoViolations(room, 'the screen in the room');
    await expect(window.getByText('Op het scherm in de zaal')).toBeVisible();
  });

  await test.step('it follows to another item, and not what is said there', async () => {
    await screen.item('Jaarplan').click();
    await expect(title).toHaveText('5 Jaarplan 2028');
    await typeInto(screen.discussion, 'Onder ons gezegd');
    await window.keyboard.press('ControlOrMeta+d');
    await expect(screen.saved).toBeVisible();
    await expect(room.locator('body')).not.toContainText('Onder ons gezegd');
  });

  await test.step('it shows decisions where the settings say so', async () => {
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('checkbox', { name: /Toon besluiten en acties/ }).check();
    await window.keyboard.press('Escape');
    await expect(room.getByRole('listitem').filter({ hasText: 'Onder ons gezegd' })).toBeVisible();
    await expectNoViolations(room, 'the screen in the room with a decision');
  });

  await test.step('it may ask for nothing else', async () => {
    const answer = await room.evaluate(() =>
      // What preload puts there, as a page that was taken over would use it.
      (window as unknown as { notulist: { call: (name: string) => Promise<unknown> } }).notulist
        .call('library.view')
        .then(
          () => 'answered',
          () => 'refused',
        ),
    );
    expect(answer).toBe('refused');
  });

  await test.step('Esc closes it, and so does leaving the meeting', async () => {
    await Promise.all([
      room.waitForEvent('close'),
      room.keyboard.press('Escape').catch(() => null),
    ]);
    await expect(window.getByText('Op het scherm in de zaal')).toBeHidden();
    const again = notulist.app.waitForEvent('window');
    await window.bringToFront();
    await window.keyboard.press('F5');
    const second = await again;
    await Promise.all([second.waitForEvent('close'), window.keyboard.press('ControlOrMeta+l')]);
  });

  await test.step('the next meeting begins without it, and F5 turns it on again', async () => {
    await window.keyboard.press('Enter');
    await expect(screen.item('Gedeelde bouwstenen')).toBeVisible();
    await expect(window.getByText('Op het scherm in de zaal')).toBeHidden();
    const third = notulist.app.waitForEvent('window');
    await window.keyboard.press('F5');
    await third;
    await expect(window.getByText('Op het scherm in de zaal')).toBeVisible();
  });
});

test('the room has its own screen, and the minute-taker keeps the keyboard', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window);
  await typeInto(screen.discussion, 'De taskforce');
  await notulist.app.evaluate(({ screen: desktop }) => {
    const [own] = desktop.getAllDisplays();
    if (!own) throw new Error('There is a screen');
    const room = { x: 300, y: 100, width: 800, height: 600 };
    desktop.getAllDisplays = () => [own, { ...own, id: own.id + 1, bounds: room, workArea: room }];
  });

  const opening = notulist.app.waitForEvent('window');
  await window.keyboard.press('F5');
  const room = await opening;
  await expect(room.getByRole('heading', { level: 1 })).toHaveText('4 Gedeelde bouwstenen');
  const x = await notulist.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((one) => one.getBounds().x),
  );
  expect(x).toContain(300);
  await window.keyboard.type('!');
  await expect(screen.discussion).toHaveText('De taskforce!');
});

test('a long word of a title stands on the screen in the room as a whole', async ({ notulist }) => {
  const word = 'Samenwerkingsverbandovereenkomstenregistratie';
  await putMeeting(notulist, aMeeting({ status: 'live', items: [anItem(`${word} vaststellen`)] }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await window.keyboard.press('ControlOrMeta+2');
  await expect(meetingOn(window).discussion).toBeFocused();
  const opening = notulist.app.waitForEvent('window');
  await window.keyboard.press('F5');
  const title = (await opening).getByRole('heading', { level: 1 });
  await expect(title).toContainText(word);
  const lines = await title.evaluate((heading, length) => {
    const text = heading.lastChild;
    if (!text) return 0;
    const range = document.createRange();
    range.setStart(text, 1);
    range.setEnd(text, 1 + length);
    return range.getClientRects().length;
  }, word.length);
  expect(lines).toBe(1);
});
