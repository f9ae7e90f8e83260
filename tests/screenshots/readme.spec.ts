import type { Page } from '@playwright/test';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { meetingOn, pagesOn } from '../e2e/support/meeting.ts';
import { expect, test, type Notulist } from '../e2e/support/notulist.ts';

const out = resolve(import.meta.dirname, '../../build/screenshots');

/** The sample meeting, at an item to which something was said. */
async function openSample(notulist: Notulist, theme: 'light' | 'dark'): Promise<Page> {
  await mkdir(out, { recursive: true });
  const window = await notulist.start();
  await notulist.resize(1366, 768);
  await notulist.app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  const screen = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await screen.item('Visie op regio').click();
  await screen.discussion.click();
  await expect(screen.discussion).toBeFocused();
  return window;
}

test('a meeting in the dark theme', async ({ notulist }) => {
  const window = await openSample(notulist, 'dark');
  await window.screenshot({ path: join(out, 'live-dark.png') });
});

test('every screen in the light theme', async ({ notulist }) => {
  const window = await openSample(notulist, 'light');
  await window.screenshot({ path: join(out, 'live-light.png') });
  await window.keyboard.press('ControlOrMeta+1');
  await expect(window.getByRole('textbox', { name: 'Titel van het agendapunt' })).toBeVisible();
  await window.screenshot({ path: join(out, 'prepare-light.png') });
  await window.keyboard.press('ControlOrMeta+3');
  await expect(pagesOn(window)).toBeVisible();
  await window.screenshot({ path: join(out, 'finish-light.png') });
  await window.keyboard.press('ControlOrMeta+l');
  await expect(window.getByRole('main').getByText('Taskforce Waterrand').first()).toBeVisible();
  await window.screenshot({ path: join(out, 'library-light.png') });
});
