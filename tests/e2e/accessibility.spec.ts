import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { fieldsOf, meetingOn, pagesOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';
import { SAMPLE_ITEM } from './support/sample.ts';

const agenda = resolve(import.meta.dirname, '../fixtures/agenda-waterrand.txt');

test('every key stop in a meeting is seen, in sight and large enough to hit', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1366, 768);
  await expect(meetingOn(window).discussion).toBeFocused();
  const stops = await walkWithTab(window);
  expect(stops.length).toBeGreaterThan(12);
  // The line beside a rail lies between two texts; the arrow keys and a click do what dragging does.
  const small = stops.filter(
    ({ width, height, what }) => Math.min(width, height) < 24 && !what.startsWith('separator'),
  );
  expect(small).toEqual([]);
  expect(stops.filter(({ inSight }) => !inSight)).toEqual([]);
  // A text shows its cursor; the calendar in a date field has an outline that no script can see.
  const plain = stops.filter(({ outlined, what }) => !outlined && !/^(textbox|date) /.test(what));
  expect(plain).toEqual([]);

  const action = meetingOn(window).records.getByRole('region', { name: 'Actie 28' });
  const fields = (await fieldsOf(action)).locator('textarea, input, select, button');
  // The day has two: where it is typed, and the button of its calendar.
  await expect(fields).toHaveCount(7);
  for (const field of await fields.all()) {
    const { width, height } = (await field.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  }
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

const looks = [
  { name: 'in the light theme', theme: 'Licht', larger: 0 },
  { name: 'in the dark theme', theme: 'Donker', larger: 0 },
  { name: 'in high contrast', theme: 'Hoog contrast', larger: 0 },
  { name: 'in the dark theme with text at 200 %', theme: 'Donker', larger: 10 },
] as const;

for (const { name, theme, larger } of looks) {
  test(`no screen has an accessibility violation ${name}`, async ({ notulist }) => {
    test.setTimeout(300_000); // some dozens of scans
    const window = await notulist.start();
    await notulist.resize(1366, 768);
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('radio', { name: theme }).check({ force: true });
    await window.keyboard.press('Escape');
    for (let count = 0; count < larger; count++) await window.keyboard.press('ControlOrMeta+=');

    await expectNoViolations(window, 'the first start');
    await window.keyboard.press('ControlOrMeta+Shift+y');
    await scanMeeting(window);
    await scanDialogs(window, meetingDialogs);
    await window.keyboard.press('ControlOrMeta+l');
    await expect(window.getByRole('heading', { name: /Taskforce Waterrand/ })).toBeVisible();
    await expectNoViolations(window, 'the library');
    await scanOverviews(window);
    await scanDialogs(window, libraryDialogs);
    await notulist.answerOpenDialog(agenda);
    await scanDialogs(window, [['ControlOrMeta+o', 'the preview of an import']]);
  });
}

/** By keys alone, for at 200 % the rails are drawers that come when they are asked for. */
async function scanMeeting(window: Page): Promise<void> {
  const { agenda: agendaRail, discussion, records } = meetingOn(window);
  await expect(discussion).toBeVisible();
  await window.keyboard.press('ControlOrMeta+j');
  await window.keyboard.type('4');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: SAMPLE_ITEM })).toBeVisible();
  await expectNoViolations(window, 'the meeting');
  await window.keyboard.type('Actie Joris vrijdag: bellen');
  await expectNoViolations(window, 'the chip of a marker');
  await window.keyboard.press('Enter');
  for (const [keys, tab] of [
    ['Alt+1', 'Acties'],
    ['Alt+2', 'Besluiten'],
    ['Alt+3', 'Aanwezig'],
    ['Alt+4', 'Parkeerlijst'],
  ] as const) {
    await window.keyboard.press(keys);
    await expect(records.getByRole('tab', { name: new RegExp(tab), selected: true })).toBeVisible();
    await expectNoViolations(window, `the meeting, ${tab}`);
  }
  await window.keyboard.press('Alt+0');
  await window.keyboard.press('F8');
  await expectNoViolations(window, 'only the item');
  await window.keyboard.press('F8');
  await window.keyboard.press('ControlOrMeta+3');
  await expect(pagesOn(window)).toBeVisible();
  await expectNoViolations(window, 'the minutes');
  await window.keyboard.press('ControlOrMeta+1');
  await expect(window.getByRole('textbox', { name: 'Titel van het agendapunt' })).toBeVisible();
  await expectNoViolations(window, 'preparing an item');
  if (await agendaRail.isHidden()) await window.keyboard.press('F9');
  await expectNoViolations(window, 'the agenda beside it');
  await agendaRail.getByRole('button', { name: 'Vergadering en deelnemers' }).click();
  await expectNoViolations(window, 'preparing the meeting');
  await window.keyboard.press('ControlOrMeta+2');
  await expect(discussion).toBeFocused();
}

async function scanOverviews(window: Page): Promise<void> {
  for (const [keys, title] of [
    ['Alt+1', 'Openstaande acties'],
    ['Alt+2', 'Besluitenregister'],
    ['Alt+4', 'Parkeerlijst'],
  ] as const) {
    await window.keyboard.press(keys);
    const main = window.getByRole('main');
    await expect(main.getByRole('heading', { name: title })).toBeVisible();
    await expect(main.getByRole('button', { name: 'Kopieer overzicht' })).toBeVisible();
    await expectNoViolations(window, title);
  }
}

type DialogKeys = readonly (readonly [keys: string, dialog: string])[];

const meetingDialogs: DialogKeys = [
  ['ControlOrMeta+k', 'the palette'],
  ['ControlOrMeta+j', 'going to an item'],
  ['ControlOrMeta+p', 'parking a remark'],
  ['Alt+p', 'who comes and goes'],
  ['ControlOrMeta+Shift+j', 'moving lines'],
  ['ControlOrMeta+Shift+k', 'a link'],
  ['ControlOrMeta+r', 'rounding off'],
  ['F1', 'the keys'],
  ['ControlOrMeta+,', 'the settings'],
  ['ControlOrMeta+Shift+e', 'the export'],
  ['ControlOrMeta+Shift+f', 'the house style'],
  ['ControlOrMeta+Shift+t', 'the Word template'],
  ['ControlOrMeta+Shift+h', 'the versions'],
];

const libraryDialogs: DialogKeys = [
  ['ControlOrMeta+n', 'a new meeting'],
  ['ControlOrMeta+Shift+n', 'a new series'],
  ['ControlOrMeta+Shift+v', 'pasting text'],
  ['ControlOrMeta+Shift+b', 'the backups'],
  ['ControlOrMeta+Shift+l', 'the check of the library'],
];

async function scanDialogs(window: Page, dialogs: DialogKeys): Promise<void> {
  for (const [keys, name] of dialogs) {
    await test.step(name, async () => {
      await window.keyboard.press(keys);
      await expect(window.getByRole('dialog')).toBeVisible();
      await expectNoViolations(window, name);
      await window.keyboard.press('Escape');
      await expect(window.getByRole('dialog')).toBeHidden();
    });
  }
}
