import type { Page } from '@playwright/test';
import { aMeeting, anItem, text } from '../support/builders.ts';
import { putMeeting } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, type Notulist } from './support/notulist.ts';

const long = Array.from({ length: 60 }, (_, index) => `Regel ${String(index)} van het gesprek.`);
const meeting = aMeeting({
  status: 'live',
  items: [
    anItem('Opening'),
    anItem('Begroting', { discussion: text(...long) }),
    anItem('Rondvraag', { discussion: text('Niets.') }),
  ],
});

/** Opens the meeting and puts the cursor halfway the long text, scrolled to a place of its own. */
async function openHalfway(notulist: Notulist) {
  await putMeeting(notulist, meeting);
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const screen = meetingOn(window);
  await screen.item('Begroting').click();
  await screen.discussion.getByText('Regel 30 ').click();
  await window.keyboard.press('Home');
  for (let count = 0; count < 'Regel '.length; count++) await window.keyboard.press('ArrowRight');
  await window.getByRole('main').evaluate((page) => {
    page.scrollTop += 137;
  });
  return screen;
}

const scrolled = (window: Page) => window.getByRole('main').evaluate((page) => page.scrollTop);

test('an item has its cursor and its scrolling again when one comes back to it', async ({
  notulist,
}) => {
  const screen = await openHalfway(notulist);
  const { window } = notulist;
  const before = await scrolled(window);
  await window.keyboard.press('ControlOrMeta+ArrowDown');
  await expect(window.getByRole('heading', { name: 'Rondvraag' })).toBeVisible();
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('heading', { name: 'Begroting' })).toBeAttached();
  await expect(screen.discussion).toBeFocused();
  await expect.poll(() => scrolled(window)).toBe(before);
  await window.keyboard.type('X');
  await expect(screen.discussion).toContainText('Regel X30 van');
});

test('it has them also after another mode, and after the app was closed', async ({ notulist }) => {
  const { discussion } = await openHalfway(notulist);
  const before = await scrolled(notulist.window);
  await notulist.window.keyboard.press('ControlOrMeta+3');
  await expect(discussion).toBeHidden();
  await notulist.window.keyboard.press('ControlOrMeta+2');
  await expect(discussion).toBeFocused();
  await expect.poll(() => scrolled(notulist.window)).toBe(before);

  await notulist.quit();
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const screen = meetingOn(window);
  await expect(window.getByRole('heading', { name: 'Begroting' })).toBeAttached();
  await expect(screen.discussion).toBeFocused();
  await expect.poll(async () => Math.abs((await scrolled(window)) - before)).toBeLessThan(2);
  await window.keyboard.type('X');
  await expect(screen.discussion).toContainText('Regel X30 van');
});

test('preparing has its scrolling again after the minutes were looked at', async ({ notulist }) => {
  await openHalfway(notulist);
  const { window } = notulist;
  await window.keyboard.press('ControlOrMeta+1');
  await window.getByRole('button', { name: 'Vergadering en deelnemers' }).click();
  await notulist.resize(1_366, 480);
  // The key in the same moment, before the page can tell that it was scrolled.
  const before = await window.getByRole('main').evaluate((main) => {
    main.scrollTop = main.scrollHeight;
    const top = main.scrollTop;
    const key = { key: '3', code: 'Digit3', ctrlKey: true, bubbles: true };
    main.dispatchEvent(new KeyboardEvent('keydown', key));
    return top;
  });
  expect(before).toBeGreaterThan(0);
  await expect(window.getByRole('textbox', { name: 'Inleiding' })).toBeHidden();
  await window.keyboard.press('ControlOrMeta+1');
  await expect(window.getByRole('textbox', { name: 'Inleiding' })).toBeAttached();
  await expect.poll(() => scrolled(window)).toBe(before);
});

test('a dialog over a long text leaves it where it is', async ({ notulist }) => {
  const { discussion } = await openHalfway(notulist);
  const { window } = notulist;
  const before = await scrolled(window);
  for (const keys of [
    'ControlOrMeta+k',
    'ControlOrMeta+j',
    'ControlOrMeta+p',
    'Alt+p',
    'ControlOrMeta+Shift+j',
    'F1',
  ]) {
    await window.keyboard.press(keys);
    await expect(discussion).not.toBeFocused();
    await window.keyboard.press('Escape');
    await expect(discussion).toBeFocused();
    expect(await scrolled(window), keys).toBe(before);
  }
});

test('what is typed at once after Enter on a meeting is in its text, before its screen was there', async ({
  notulist,
}) => {
  await putMeeting(notulist, meeting);
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).focus();
  // From within the page, where no key waits for the screen.
  await window.evaluate(async () => {
    const opener = document.activeElement;
    if (opener instanceof HTMLElement) opener.click();
    for (const key of ['M', 'e', 'x', 'Backspace', 't', 'e', 'e', 'n', ' ', 'a', 'l', '.']) {
      await new Promise((resolve) => queueMicrotask(() => resolve(null)));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    }
  });
  const { discussion } = meetingOn(window);
  await expect(discussion).toBeFocused();
  await window.keyboard.type(' Verder.');
  await expect(discussion).toContainText('Meteen al. Verder.');
});
