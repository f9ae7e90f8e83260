import type { Page } from '@playwright/test';
import { meetingOn } from './meeting.ts';

/** An item of the sample meeting to which nothing has been said yet. */
export const SAMPLE_ITEM = 'Gedeelde bouwstenen';

/** From the first start, to where the typing begins. */
export async function openSample(window: Page, item = SAMPLE_ITEM) {
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  const screen = meetingOn(window);
  await screen.item(item).click();
  return screen;
}
