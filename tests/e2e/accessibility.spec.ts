import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn, pagesOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

test('every key stop in a meeting is seen, in sight and large enough to hit', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1366, 768);
  await expect(meetingOn(window).discussion).toBeFocused();
  const stops = await walkWithTab(window);
  expect(stops.length).toBeGreaterThan(20);
  // The line beside a rail lies between two texts; the arrow keys and a click do what dragging does.
  const small = stops.filter(
    ({ width, height, what }) => Math.min(width, height) < 24 && !what.startsWith('separator'),
  );
  expect(small).toEqual([]);
  expect(stops.filter(({ inSight }) => !inSight)).toEqual([]);
  // A text shows its cursor; the calendar in a date field has an outline that no script can see.
  const plain = stops.filter(({ outlined, what }) => !outlined && !/^(textbox|date) /.test(what));
  expect(plain).toEqual([]);
});

test('the line beside a rail can be moved without dragging it', async ({ notulist }) => {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  const edge = window.getByRole('separator', { name: 'Breedte van de agenda' });
  const width = async () => Number(await edge.getAttribute('aria-valuenow'));
  const usual = await width();
  await edge.click();
  expect(await width()).toBeGreaterThan(usual);
  await edge.click();
  expect(await width()).toBeLessThan(usual);
  await edge.press('ArrowRight');
  await edge.click();
  expect(await width()).toBe(usual);
});

/** Every stop of the Tab key, once around from where the cursor is. */
async function walkWithTab(window: Page) {
  const stops: Awaited<ReturnType<typeof focused>>[] = [];
  for (let count = 0; count < 100; count++) {
    await window.keyboard.press('Tab');
    const stop = await focused(window);
    if (stops.length > 0 && stop.what === stops[0]?.what) return stops;
    stops.push(stop);
  }
  throw new Error('Tab does not come around');
}

function focused(window: Page) {
  return window.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = element.getAttribute('aria-label') ?? element.textContent;
    return {
      what: `${element.role ?? element.getAttribute('type') ?? element.localName} ${name}`,
      width,
      height,
      inSight: there !== null && (element.contains(there) || there.contains(element)),
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    };
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`no screen has an accessibility violation in the ${theme} theme`, async ({ notulist }) => {
    test.slow(); // some dozen scans
    const window = await notulist.start();
    const screen = meetingOn(window);
    await notulist.app.evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);

    await expectNoViolations(window, 'the first start');
    await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
    await screen.item('Gedeelde bouwstenen').click();
    await expectNoViolations(window, 'the meeting');
    for (const tab of ['Besluiten', 'Aanwezig', 'Later']) {
      await screen.records.getByRole('tab', { name: new RegExp(tab) }).click();
      await expectNoViolations(window, `the meeting, ${tab}`);
    }
    await window.keyboard.press('Control+3');
    await expect(pagesOn(window)).toBeVisible();
    await expectNoViolations(window, 'the minutes');
    await window.keyboard.press('Control+1');
    await expectNoViolations(window, 'preparing an item');
    await screen.agenda.getByRole('button', { name: 'Vergadering en deelnemers' }).click();
    await expectNoViolations(window, 'preparing the meeting');

    for (const [keys, dialog] of [
      ['Control+k', 'the palette'],
      ['Control+r', 'rounding off'],
      ['F1', 'the keys'],
      ['Control+,', 'the settings'],
      ['Control+Shift+e', 'the export'],
    ] as const) {
      await window.keyboard.press(keys);
      await expect(window.getByRole('dialog')).toBeVisible();
      await expectNoViolations(window, dialog);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
    }
    await window.keyboard.press('Control+l');
    await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
    await expectNoViolations(window, 'the library');
    await window.keyboard.press('Control+Shift+l');
    await expect(window.getByRole('dialog')).toContainText('Alles is in orde');
    await expectNoViolations(window, 'the check of the library');
  });
}
