import { hasX, virtualDisplay } from './display.mjs';

/** Windows under test open where they disturb nobody; Playwright's workers inherit the display. */
export default async function displayForTests(): Promise<(() => void) | undefined> {
  if (!hasX) return undefined;
  const { display, stop } = await virtualDisplay();
  process.env['DISPLAY'] = display;
  delete process.env['WAYLAND_DISPLAY'];
  return stop;
}
