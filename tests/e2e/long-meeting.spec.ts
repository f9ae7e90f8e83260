import type { Locator } from '@playwright/test';
import { aMeeting, anAction, anItem } from '../support/builders.ts';
import { putMeeting } from './support/library.ts';
import { fieldsOf, meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';

const titles = Array.from({ length: 45 }, (_, at) => `Kade ${String(at + 1)}`);

test('an item of a long agenda that is moved by key keeps the focus', async ({ notulist }) => {
  const items = titles.map((title) => anItem(title));
  await putMeeting(notulist, aMeeting({ status: 'draft', items }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const { agenda, item } = meetingOn(window);
  await expect(agenda.getByRole('listitem')).toHaveText(
    titles.map((title, at) => `${String(at + 1)}${title}`),
  );
  await item('Kade 19$').click();
  await item('Kade 19$').focus();
  for (let place = 20; place <= 22; place++) {
    await window.keyboard.press('Alt+ArrowDown');
    await expect(agenda.getByRole('listitem').nth(place - 1)).toContainText('Kade 19');
    await expect(item('Kade 19$')).toBeFocused();
  }
});

test('the agenda follows to the item that is on', async ({ notulist }) => {
  const items = titles.map((title) => anItem(title));
  await putMeeting(notulist, aMeeting({ status: 'live', items }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const { item, discussion } = meetingOn(window);
  await expect(discussion).toBeFocused();
  await expect(item('Kade 45')).not.toBeInViewport();
  await window.keyboard.press('ControlOrMeta+j');
  await window.keyboard.type('45\n');
  await expect(item('Kade 45')).toBeInViewport({ ratio: 1 });
  await expect(item('Kade 45')).toHaveAttribute('aria-current', 'true');

  await test.step('and nothing moves under the mouse', async () => {
    await item('Kade 44').hover();
    const before = await item('Kade 44').boundingBox();
    await item('Kade 44').click();
    await expect(item('Kade 44')).toHaveAttribute('aria-current', 'true');
    expect(await item('Kade 44').boundingBox()).toEqual(before);
  });
});

test('an action far down can be written, with what its day means in sight', async ({
  notulist,
}) => {
  const items = [anItem('Kade')];
  const actions = titles.map((text, at) => anAction(at + 1, { text }));
  await putMeeting(notulist, aMeeting({ status: 'live', items, actions }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const { records } = meetingOn(window);
  const card = records.getByRole('region', { name: 'Actie 6', exact: true });
  await card.scrollIntoViewIfNeeded();
  await (await fieldsOf(card)).getByRole('textbox', { name: /^Wanneer/ }).fill('1 nov');
  await expect(card.locator('[data-hint]')).toBeInViewport({ ratio: 1 });
});

test('a long agenda has its item in sight where one left it, also once all rows are there', async ({
  notulist,
}) => {
  const items = Array.from({ length: 200 }, (_, at) => anItem(`Steiger ${String(at + 1)}`));
  await putMeeting(notulist, aMeeting({ status: 'live', items }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const { agenda, item, discussion } = meetingOn(window);
  await expect(discussion).toBeFocused();
  await window.keyboard.press('ControlOrMeta+j');
  await window.keyboard.type('145\n');
  await expect(item('Steiger 145')).toBeInViewport({ ratio: 1 });
  await window.getByRole('button', { name: 'Terug naar de bibliotheek' }).click();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(agenda.getByRole('listitem')).toHaveCount(200);
  await expect(item('Steiger 145')).toBeInViewport({ ratio: 1 });
});

test('the cursor is in sight after many lines were pasted, and an undo brings them back', async ({
  notulist,
}) => {
  await putMeeting(notulist, aMeeting({ status: 'live', items: [anItem('Kade')] }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const { discussion } = meetingOn(window);
  await expect(discussion).toBeFocused();
  const last = discussion.locator('> :last-child');
  const text = Array.from({ length: 80 }, (_, at) => `Regel ${String(at + 1)}`).join('\n');
  await window.evaluate((lines) => {
    const data = new DataTransfer();
    data.setData('text/plain', lines);
    const paste = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', paste));
  }, text);
  await expect(last).toHaveText('Regel 80');
  await expect(last).toBeInViewport({ ratio: 1 });
  await window.keyboard.press('ControlOrMeta+a');
  await window.keyboard.press('Delete');
  await expect(discussion).toHaveText('');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(last).toHaveText('Regel 80');
});

/** A text has room in its sheet by so many pixels at once; see hold-height.ts. */
const STEP = 240;

/** The fewest steps that hold the text, and the margin of the sheet under them. */
async function expectRoomBelow(discussion: Locator): Promise<void> {
  const room = () =>
    discussion.evaluate((text, step) => {
      const { top, height } = text.getBoundingClientRect();
      const place = text.parentElement?.getBoundingClientRect();
      const sheet = text.closest('section')?.getBoundingClientRect();
      return {
        steps: ((place?.bottom ?? NaN) - top) / step - Math.ceil(height / step),
        margin: (sheet?.bottom ?? NaN) > (place?.bottom ?? NaN),
      };
    }, STEP);
  await expect.poll(room).toEqual({ steps: 0, margin: true });
}

test('the sheet grows and shrinks with its text, however that becomes longer', async ({
  notulist,
}) => {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  const { discussion, item } = meetingOn(window);
  await item('Publieke dienstverlening').click();
  await discussion.click();
  const line = 'De kade wordt in twee delen hersteld, met een rijbaan die open blijft.';
  for (let count = 0; count < 30; count++) await window.keyboard.insertText(`${line}\n`);
  await expectRoomBelow(discussion);

  await test.step('by keys, with the cursor in sight', async () => {
    await window.keyboard.press('ControlOrMeta+End');
    for (let count = 0; count < 15; count++) {
      await window.keyboard.press('Enter');
      await expect(discussion.locator('> :last-child')).toBeInViewport({ ratio: 1 });
      await expectRoomBelow(discussion);
    }
  });
  await test.step('by a narrower window', async () => {
    await notulist.resize(900, 700);
    await expectRoomBelow(discussion);
  });
  await test.step('by larger text', async () => {
    for (let count = 0; count < 4; count++) await window.keyboard.press('ControlOrMeta+=');
    await expectRoomBelow(discussion);
  });
  await test.step('and back when all is undone', async () => {
    await window.keyboard.press('ControlOrMeta+0');
    await window.keyboard.press('ControlOrMeta+a');
    await window.keyboard.press('Delete');
    await expect.poll(() => discussion.evaluate((text) => text.childElementCount)).toBe(1);
    const placeHeight = () =>
      discussion.evaluate((text) => text.parentElement?.getBoundingClientRect().height);
    await expect.poll(placeHeight).toBe(STEP);
  });
});
