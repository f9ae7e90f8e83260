import type { Locator, Page } from '@playwright/test';
import { fieldsOf, meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

test('undo takes back what was done, in order and across items, and redo brings it again', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Objectgegevens');
  await typeInto(screen.discussion, 'Eerst dit.');
  await screen.item('Rondvraag').click();
  await typeInto(screen.discussion, 'Dan dat.');

  await window.keyboard.press('ControlOrMeta+z');
  await expect(screen.discussion).toHaveText('');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Objectgegevens');
  await expect(screen.discussion).toHaveText('');
  await expect(screen.item('Objectgegevens')).not.toContainText('✓');

  for (let step = 0; step < 2; step++) await window.keyboard.press('ControlOrMeta+y');
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Rondvraag');
  await expect(screen.discussion).toHaveText('Dan dat.');
  await screen.item('Objectgegevens').click();
  await expect(screen.discussion).toHaveText('Eerst dit.');
});

test('undo takes back what was pasted, and neither the words before it nor all behind it', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  await notulist.app.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('het verkeerde stuk\nvan een ander');
  });
  await typeInto(discussion, 'Zie: ');
  await window.keyboard.press('ControlOrMeta+v');
  await window.keyboard.type(', en verder');
  await expect(discussion).toHaveText('Zie: het verkeerde stukvan een ander, en verder');

  await window.keyboard.press('ControlOrMeta+z');
  await expect(discussion).toHaveText('Zie: het verkeerde stukvan een ander');
  await window.keyboard.press('ControlOrMeta+z');
  await expect(discussion).toHaveText('Zie:');
});

test('undo of what can be said leaves one where one works', async ({ notulist }) => {
  const window = await notulist.start();
  const screen = await openSample(window, 'Objectgegevens');
  await window.keyboard.press('ControlOrMeta+Shift+o');
  await window.keyboard.press('ControlOrMeta+Shift+d');
  await expect(screen.agenda).toContainText('Gesloten om');
  await screen.discussion.click();

  await window.keyboard.press('ControlOrMeta+z');
  await expect(screen.agenda).toContainText('Geopend om');
  await expect(window.getByText('Sluiting van de vergadering: teruggedraaid')).toBeVisible();
  await expect(window.getByRole('heading', { level: 1 })).toContainText('Objectgegevens');
  await expect(screen.discussion).toBeFocused();

  await window.keyboard.press('ControlOrMeta+y');
  await expect(window.getByText('Sluiting van de vergadering: opnieuw gedaan')).toBeVisible();
  await expect(screen.agenda).toContainText('Gesloten om');
  await expect(screen.discussion).toBeFocused();
});

test('undo in a field takes back what is typed there, and nothing of the meeting', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion, item, records } = meetingOn(window);
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await item('Objectgegevens').click();
  await typeInto(discussion, 'Een hele alinea.');
  const card = await fieldsOf(records.getByRole('region', { name: 'Actie 28' }));
  const owners = card.getByLabel(/^Wie/);
  const due = card.getByLabel(/^Wanneer/);
  await owners.press('End');
  await window.keyboard.type(', Wouter');
  const named = await owners.inputValue();
  await due.focus();
  const day = await due.inputValue();
  await window.keyboard.type('1 apri');

  // More often than there is something to take back.
  for (let step = 0; step < 3; step++) await window.keyboard.press('ControlOrMeta+z');
  await expect(due).toHaveValue(day);
  await expect(due).toBeFocused();
  await window.keyboard.press('ControlOrMeta+y');
  await expect(due).toHaveValue('1 apri');
  await expect(owners).toHaveValue(named);
  await expect(discussion).toHaveText('Een hele alinea.');
});

test('undo goes on where it was after the app was closed and opened again', async ({
  notulist,
}) => {
  const first = await notulist.start();
  await first.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  const before = meetingOn(first);
  for (const [title, words] of typed) {
    await before.item(title).click();
    await typeInto(before.discussion, words);
  }
  const count = await decisionsOn(first).textContent();
  await first.keyboard.press('ControlOrMeta+d');
  await expect(decisionsOn(first)).not.toHaveText(count ?? '');
  await expect(before.saved).toBeVisible();

  const window = await notulist.restart();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  const screen = meetingOn(window);
  const shows = (title: string, words: string) => async () => {
    await expect(window.getByRole('heading', { level: 1 })).toContainText(title, soon);
    await expect(screen.discussion).toHaveText(words, soon);
  };
  await screen.mode('Voorbereiden').click();
  await screen.item('Opening').click();

  await window.keyboard.press('ControlOrMeta+z');
  await shows('Rondvraag', 'De leden stemmen in.')();
  await expect(decisionsOn(window)).toHaveText(count ?? '');
  for (const [title] of typed.toReversed())
    await pressUntil(window, 'ControlOrMeta+z', shows(title, ''));
  for (const [title, words] of typed)
    await pressUntil(window, 'ControlOrMeta+y', shows(title, words));
  await pressUntil(window, 'ControlOrMeta+y', () =>
    expect(decisionsOn(window)).not.toHaveText(count ?? '', soon),
  );
});

const typed = [
  ['Objectgegevens', 'De taskforce wacht af.'],
  ['Verslag 5 februari', 'Geen opmerkingen.'],
  ['Rondvraag', 'De leden stemmen in.'],
] as const;

function decisionsOn(window: Page): Locator {
  return meetingOn(window).records.getByRole('tab', { name: /Besluiten/ });
}

/** A slow machine makes more steps of the same typing: nobody counts them. */
const soon = { timeout: 1_500 };

async function pressUntil(window: Page, key: string, shows: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await window.keyboard.press(key);
    await shows();
  }).toPass({ timeout: 30_000, intervals: [0] });
}
