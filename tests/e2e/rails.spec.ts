import type { Locator, Page } from '@playwright/test';
import {
  aDecision,
  aMeeting,
  anAction,
  anAttendee,
  anItem,
  aParkedRemark,
} from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { fieldsOf, meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('nothing in the rails moves while one works', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1366, 900);
  await screen.item('Publieke dienstverlening').click();
  for (let count = 0; count < 3; count++)
    await screen.records.getByRole('button', { name: '+ Actie' }).click();
  const places = await placesOf(window);

  await test.step('when an item gets its tick', async () => {
    await screen.discussion.click();
    await window.keyboard.type('De raad ziet het plan in juni.');
    await expect(screen.item('Publieke dienstverlening')).toContainText('✓');
    expect(await placesOf(window)).toEqual(places);
  });

  await test.step('when something is left out of a public edition', async () => {
    await window.keyboard.press('ControlOrMeta+Shift+g');
    await expect(screen.item('Publieke dienstverlening').locator('svg')).toBeVisible();
    expect(await placesOf(window)).toEqual(places);
  });

  await test.step('when the clock starts, stands still and goes on', async () => {
    await window.keyboard.press('ControlOrMeta+Shift+o');
    const spent = window.getByRole('textbox', { name: 'Bestede minuten' });
    await expect(spent).toBeVisible();
    await window.keyboard.press('ControlOrMeta+Shift+p');
    await expect(window.getByText('De klok staat stil')).toBeVisible();
    await expect(spent).toBeVisible();
    expect(await placesOf(window)).toEqual(places);
  });

  await test.step('when there is more in them than fits', async () => {
    await notulist.resize(1366, 550);
    const tooLong = await window.evaluate(() =>
      ['nav', 'aside'].filter((rail) =>
        [...document.querySelectorAll(`${rail} div`)].some(
          (one) =>
            getComputedStyle(one).overflowY === 'auto' && one.scrollHeight > one.clientHeight,
        ),
      ),
    );
    expect(tooLong).toEqual(['nav', 'aside']);
    expect(await placesOf(window)).toEqual(places);
  });
});

test('of sixty actions the tabs and the button for another stay in sight', async ({ notulist }) => {
  const actions = Array.from({ length: 60 }, (_, index) => anAction(index + 1));
  const items = [anItem('Opening', { number: '1' })];
  await putMeeting(notulist, aMeeting({ status: 'live', items, actions }));
  const window = await notulist.start();
  const { records } = meetingOn(window);
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await window.keyboard.press('ControlOrMeta+2');
  for (const height of [768, 420]) {
    await notulist.resize(1366, height);
    const first = records.getByRole('region', { name: 'Actie 1', exact: true });
    await first.scrollIntoViewIfNeeded();
    await expect(first).toBeInViewport();
    await expect(records.getByRole('tab', { name: 'Acties 60' })).toBeInViewport({ ratio: 1 });
    await expect(records.getByRole('button', { name: '+ Actie' })).toBeInViewport({ ratio: 1 });
  }
  await expectNoViolations(window, 'sixty actions');
  await records.getByRole('button', { name: '+ Actie' }).click();
  const added = records.getByRole('region', { name: 'Actie 61' });
  await expect(added.getByRole('textbox', { name: /^Wat/ })).toBeFocused();
  await expect(added).toBeInViewport({ ratio: 1 });
});

test('of a full evening the tabs are on one line, in both languages', async ({ notulist }) => {
  const dozen = Array.from({ length: 12 }, (_, at) => at + 1);
  await putMeeting(notulist, {
    ...aMeeting({ title: 'Havenberaad', status: 'live', items: [anItem('Steiger')] }),
    actions: dozen.map((number) => anAction(number, { text: 'Steiger nakijken' })),
    decisions: dozen.map((number) => aDecision(number, { text: 'De steiger blijft' })),
    attendees: dozen.map((number) => anAttendee(`Lid ${String(number)}`)),
    parked: dozen.map((number) => aParkedRemark(`Later ${String(number)}`)),
  });
  const window = await notulist.start();
  await notulist.resize(1366, 768);
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  for (const [language, list] of [
    ['Nederlands', 'Parkeerlijst 12'],
    ['English', 'Parking list 12'],
  ] as const) {
    await window.keyboard.press('ControlOrMeta+,');
    await window.getByRole('radio', { name: language, exact: true }).first().click();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('tab', { name: list })).toBeInViewport({ ratio: 1 });
    for (const tab of await window.getByRole('tab').all()) {
      await tab.click();
      const tops = await window
        .getByRole('tab')
        .evaluateAll((tabs) => tabs.map((one) => one.getBoundingClientRect().top));
      expect(new Set(tops).size, `${language}, ${await tab.innerText()}`).toBe(1);
    }
  }
});

test('who is absent with notice takes two lines, as who is there', async ({ notulist }) => {
  const fields = { organisation: 'Provincie' };
  const attendees = [
    anAttendee('Linda Prins', fields),
    anAttendee('Omar Vis', { ...fields, presence: 'absent', excused: true }),
  ];
  await putMeeting(notulist, aMeeting({ status: 'live', items: [anItem('Steiger')], attendees }));
  const window = await notulist.start();
  await notulist.resize(1366, 768);
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const { discussion, records } = meetingOn(window);
  await discussion.click();
  await window.keyboard.press('Alt+3');
  const rows = records.getByRole('listitem');
  await expect(rows).toHaveCount(2);
  const [here, away] = await rows.evaluateAll((all) =>
    all.map((row) => row.getBoundingClientRect().height),
  );
  expect(away).toBeLessThan((here ?? 0) * 1.1);
});

test('what is cut off in the rails is told in full, and a status looks like no action', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Digitale toegangspoort');
  await expect(screen.item('Digitale toegangspoort').getByTitle(/^Digitale/)).toBeVisible();
  const card = screen.records.getByRole('region', { name: 'Actie 28' });
  await expect(card.getByText('Samira, Joris')).toHaveAttribute('title', /^Samira \w+, Joris \w+$/);
  const owners = (await fieldsOf(card)).getByRole('combobox', { name: /^Wie/ });
  await expect(owners).toHaveCSS('text-overflow', 'ellipsis');
  await expect(owners).toHaveAttribute('title', await owners.inputValue());

  const colour = (text: string | RegExp) =>
    window
      .getByText(text)
      .first()
      .evaluate((element) => getComputedStyle(element).color);
  const status = await colour(/^Ter info$/);
  await screen.item('Visie op regio').click();
  expect(await colour(/^Actie \d+ ·/)).not.toBe(status);
});

test('a title that is too long goes under the mark of its row, and the agenda not sideways', async ({
  notulist,
}) => {
  const title = 'Rapportage van de werkgroep Oever over de tweede helft van het jaar';
  const items = [anItem(title, { status: 'forInformation' })];
  await putMeeting(notulist, aMeeting({ status: 'live', items }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const row = meetingOn(window).item(title);
  await expect(row).toBeVisible();
  const { over, onTop, sideways } = await row.evaluate((element) => {
    const { right, top, height } = element.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(element.querySelector('[title]') ?? element);
    const scroll = element.closest('[role="list"]')?.parentElement;
    return {
      over: words.getBoundingClientRect().right - right,
      onTop: document.elementFromPoint(right - 2, top + height / 2)?.textContent,
      sideways: (scroll?.scrollWidth ?? NaN) - (scroll?.clientWidth ?? NaN),
    };
  });
  expect(over).toBeGreaterThan(0);
  expect(onTop).toBe('info');
  expect(sideways).toBe(0);
});

test('the lock of an item stands in the line of its title, also where it has no minutes', async ({
  notulist,
}) => {
  const items = [null, 10].map((durationMinutes) =>
    anItem('Personeel', { confidential: true, durationMinutes }),
  );
  await putMeeting(notulist, aMeeting({ status: 'draft', items }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const rows = meetingOn(window).agenda.locator('[data-item]');
  await expect(rows).toHaveCount(2);
  const heights = await rows.evaluateAll((all) =>
    all.map((row) => {
      const lock = row.querySelector('svg')?.getBoundingClientRect();
      return { row: row.clientHeight, lock: (lock?.top ?? 0) - row.getBoundingClientRect().top };
    }),
  );
  expect(heights[0]).toEqual(heights[1]);
});

test('news lies over nothing of the drawer that one is working in', async ({ notulist }) => {
  const window = await notulist.start();
  const { records } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1366, 768);
  for (let step = 0; step < 10; step++) await window.keyboard.press('ControlOrMeta+=');
  await window.keyboard.press('F10');
  const card = records.getByRole('region', { name: 'Actie 28' });
  const due = (await fieldsOf(card)).getByLabel(/^Wanneer/);
  await due.fill('zomaar');
  await window.keyboard.press('Tab');
  const news = window.getByRole('status').filter({ hasText: 'geen bekende dag' });
  await expect(news).toBeVisible();
  await expect(card.getByLabel(/^Status/)).toBeFocused();
  const covered = async (control: Locator) => {
    const [over, under] = [await news.boundingBox(), await control.boundingBox()];
    if (!over || !under) throw new Error('Both should be on screen');
    return under.y + under.height > over.y;
  };
  await expect.poll(() => covered(card.getByLabel(/^Status/))).toBe(false);
  expect(await covered(records.getByRole('button', { name: '+ Actie' }))).toBe(false);
  await expect(card.getByLabel(/^Status/)).toBeInViewport();

  await news.getByRole('button').focus();
  await window.keyboard.press('Escape');
  await expect(news).toBeHidden();
  await expect(card.getByLabel(/^Status/)).toBeFocused();
});

test('a rail that is hidden gives the cursor back to the text', async ({ notulist }) => {
  const window = await notulist.start();
  const { discussion, records } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1366, 768);
  await expect(discussion).toBeFocused();
  await expect(records).toBeVisible();
  for (const key of ['F8', 'F10']) {
    await window.keyboard.press('Alt+1');
    await expect(records.getByRole('tab', { name: /^Acties/ })).toBeFocused();
    await window.keyboard.press(key);
    await expect(records).toBeHidden();
    await expect(discussion).toBeFocused();
    await window.keyboard.press(key);
  }
});

test('who opens a rail with its button goes on in the rail', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await notulist.resize(1366, 900);
  await screen.item('Publieke dienstverlening').click();

  await window.keyboard.press('F9');
  await window.getByTitle('Agenda (F9)').press('Enter');
  await expect(screen.item('Publieke dienstverlening')).toBeFocused();

  await window.keyboard.press('F10');
  await window.getByTitle(/^Acties \(/).press('Enter');
  await expect(screen.records.getByRole('tab', { name: /^Acties/ })).toBeFocused();
});

/** Where every title of the agenda begins, and how wide every card at the right is. */
function placesOf(window: Page): Promise<readonly (readonly number[])[]> {
  return window.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    return [
      ...boxes('nav [data-item], nav [data-item] > :nth-child(2)').map(({ left, top }) => [
        left,
        top,
      ]),
      ...boxes('aside section').map(({ left, top, width }) => [left, top, width]),
    ];
  });
}
