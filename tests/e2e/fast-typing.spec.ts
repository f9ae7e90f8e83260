import type { Locator } from '@playwright/test';
import { meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample, SAMPLE_ITEM } from './support/sample.ts';

/** Playwright strikes key upon key, without a paint between most of them: faster than anyone can. */
test('what is typed without a rest is kept as the page shows it, wherever it is typed', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { keyboard } = window;
  const { discussion, item } = await openSample(window);

  await test.step('in the middle of a line, and over what is selected', async () => {
    await typeInto(discussion, 'De kade is af.');
    for (let step = 0; step < 3; step++) await keyboard.press('ArrowLeft');
    await keyboard.type('nog niet ');
    await keyboard.press('End');
    await keyboard.press('Shift+ArrowLeft');
    await keyboard.type(', zegt de aannemer.');
  });

  await test.step('at the end of a word that is underlined, and in the middle of it', async () => {
    await keyboard.press('Enter');
    await keyboard.type('Het uitlooprooster');
    await keyboard.type('q');
    await expect(discussion.locator('[data-line]').last()).toHaveText('Het uitlooproosterq');
    await keyboard.type('q is');
    for (let step = 0; step < 4; step++) await keyboard.press('ArrowLeft');
    await keyboard.type('x');
    await keyboard.press('End');
    await keyboard.type(' stuk');
  });

  await test.step('at both edges of bold letters', async () => {
    await keyboard.press('Enter');
    await keyboard.type('Voor ');
    await keyboard.press('ControlOrMeta+b');
    await keyboard.type('vrijdag');
    await keyboard.press('ControlOrMeta+b');
    await keyboard.type(' klaar');
    await keyboard.press('Home');
    for (let step = 0; step < 5; step++) await keyboard.press('ArrowRight');
    await keyboard.type('de ');
  });

  const typed = [
    'De kade is nog niet af, zegt de aannemer.',
    'Het uitlooproosterqxq is stuk',
    'Voor de vrijdag klaar',
  ];
  await expect.poll(() => linesOf(discussion)).toEqual(typed);
  await item('Rondvraag').click();
  await item(SAMPLE_ITEM).click();
  await expect.poll(() => linesOf(discussion)).toEqual(typed);
  await notulist.quit();
  const restarted = await notulist.start();
  await restarted.getByRole('button', { name: 'Open', exact: true }).click();
  const again = meetingOn(restarted);
  await expect(again.discussion).toBeFocused();
  await expect.poll(() => linesOf(again.discussion)).toEqual(typed);
  await expect(again.discussion.locator('strong')).toHaveText('vrijdag');
});

async function linesOf(discussion: Locator): Promise<readonly string[]> {
  return discussion.locator('[data-line]').allTextContents();
}
