import type { Locator, Page } from '@playwright/test';
import { reloadedWindow } from './support/crash.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto, type Notulist } from './support/notulist.ts';
import { openSample, SAMPLE_ITEM } from './support/sample.ts';

// A page whose process is gone leaves no trace to keep.
test.use({ trace: 'off' });

test('a window that crashes comes back in the same item with the cursor where it was', async ({
  notulist,
}) => {
  const screen = await openSample(await notulist.start());
  await writeLines(notulist.window, screen.discussion);
  await crashPage(notulist);
  await expectSamePlace(await reloadedWindow(notulist));
});

test('a window that hangs comes back in the same item when the user wants it loaded again', async ({
  notulist,
}) => {
  const screen = await openSample(await notulist.start());
  await writeLines(notulist.window, screen.discussion);
  await notulist.answerQuestion('Opnieuw laden');
  await notulist.window.evaluate(restBehindThis);
  const crashed = notulist.window.waitForEvent('crash');
  void notulist.window.evaluate(hangForever).catch(() => undefined);
  // Chromium says so after fifteen seconds; the test does not wait for that.
  await notulist.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.emit('unresponsive');
  });
  await crashed;
  await expectSamePlace(await reloadedWindow(notulist));
});

test('a window that crashes in the preparation comes back in the same field', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await openSample(window);
  await window.keyboard.press('ControlOrMeta+1');
  const presenter = window.getByLabel('Toelichting door');
  await presenter.fill('Mirthe Aalbers');
  await window.keyboard.press('Home');
  await window.keyboard.press('ArrowRight');
  await expect(window.getByTestId('saved')).toBeVisible();
  await crashPage(notulist);
  const again = await reloadedWindow(notulist);
  await expect(again.getByLabel('Toelichting door')).toBeFocused();
  await again.keyboard.type('_');
  await expect(again.getByLabel('Toelichting door')).toHaveValue('M_irthe Aalbers');
});

/** The cursor ends up in the middle of the first line. */
async function writeLines(window: Page, discussion: Locator): Promise<void> {
  await typeInto(discussion, 'Eerste regel.');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Tweede regel.');
  await window.keyboard.press('Control+Home');
  for (let count = 0; count < 'Eerste'.length; count++) await window.keyboard.press('ArrowRight');
  await expect(window.getByTestId('saved')).toBeVisible();
}

async function expectSamePlace(window: Page): Promise<void> {
  const { discussion } = meetingOn(window);
  await expect(window.getByRole('heading', { name: SAMPLE_ITEM })).toBeVisible();
  await expect(discussion).toBeFocused();
  await window.keyboard.type('X');
  await expect(discussion).toHaveText('EersteX regel.Tweede regel.');
}

async function crashPage({ app, window }: Notulist): Promise<void> {
  await window.evaluate(restBehindThis);
  const crashed = window.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
}

/** The place is kept 150 ms after what moved it, once the page is at rest; who asks later comes later. */
function restBehindThis(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(() => {
      requestIdleCallback(() => {
        resolve();
      });
    }, 200);
  });
}

function hangForever(): void {
  for (;;);
}
