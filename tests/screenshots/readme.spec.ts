import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { meetingOn } from '../e2e/support/meeting.ts';
import { expect, test } from '../e2e/support/notulist.ts';

const out = resolve(import.meta.dirname, '../../build/screenshots');

for (const theme of ['light', 'dark'] as const) {
  test(`pictures in the ${theme} theme`, async ({ notulist }) => {
    await mkdir(out, { recursive: true });
    const window = await notulist.start();
    await notulist.resize(1366, 768);
    await notulist.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    const screen = meetingOn(window);
    await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
    await screen.item('Gedeelde bouwstenen').click();
    await screen.discussion.click();
    await expect(screen.discussion).toBeFocused();
    await window.screenshot({ path: join(out, `live-${theme}.png`) });
    await window.keyboard.press('Control+1');
    await window.screenshot({ path: join(out, `prepare-${theme}.png`) });
    await window.keyboard.press('Control+3');
    await expect(window.getByRole('article')).toBeVisible();
    await window.screenshot({ path: join(out, `finish-${theme}.png`) });
    await window.keyboard.press('Control+l');
    await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
    await window.screenshot({ path: join(out, `library-${theme}.png`) });
  });
}
