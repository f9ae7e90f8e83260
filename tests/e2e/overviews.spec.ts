import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Meeting } from '../../shared/meeting/schema.ts';
import {
  aDecision,
  aMeeting,
  anAction,
  anAttendee,
  anItem,
  aParkedRemark,
  aSeries,
} from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting, putSeries } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, type Notulist } from './support/notulist.ts';

const series = { id: 'haven', name: 'Havenoverleg' };
const begroting = anItem('Begroting', { id: 'begroting', status: 'discussed' });
const personeel = anItem('Personeel', { id: 'personeel', confidential: true });
const bellen = { text: 'Bellen met de rederij', owners: ['Joris Tebbe'], due: '2026-02-01' };

/** Two meetings of a series, of which the second took an action over, and one of another body. */
const meetings: readonly Meeting[] = [
  aMeeting({
    id: 'januari',
    seriesId: 'haven',
    title: 'Havenoverleg',
    date: '2026-01-09',
    status: 'adopted',
    items: [begroting, personeel],
    attendees: [anAttendee('Joris Tebbe')],
    actions: [
      anAction(1, { ...bellen, itemId: 'begroting' }),
      anAction(2, { text: 'Kade vegen', status: 'done' }),
    ],
    decisions: [aDecision(1, { text: 'De begroting gaat door', itemId: 'begroting' })],
  }),
  aMeeting({
    id: 'februari',
    seriesId: 'haven',
    title: 'Havenoverleg',
    date: '2026-02-06',
    status: 'concept',
    items: [anItem('Steiger', { id: 'steiger' }), personeel],
    actions: [
      anAction(1, { ...bellen, id: 'bellen', timesPostponed: 1 }),
      anAction(3, { id: 'schrijven', text: 'Brief schrijven', owners: ['Mia'], due: '2999-03-01' }),
    ],
    decisions: [aDecision(2, { text: 'Er komt een kraan', itemId: 'personeel' })],
    parked: [aParkedRemark('Koffie op de kade', { id: 'koffie', itemId: 'steiger' })],
  }),
  aMeeting({
    id: 'raad',
    title: 'Dorpsraad',
    date: '2025-12-01',
    status: 'adopted',
    actions: [anAction(7, { text: 'Lantaarn melden' })],
  }),
];

async function startWithMeetings(notulist: Notulist) {
  await putSeries(notulist, aSeries(series.name, series));
  for (const meeting of meetings) await putMeeting(notulist, meeting);
  const window = await notulist.start();
  const main = window.getByRole('main');
  return { window, main, row: (text: string) => main.getByRole('button', { name: text }) };
}

/** What is on the clipboard: as an older Electron gives it, or the present one. */
function copied({ app }: Notulist) {
  return app.evaluate(async ({ clipboard }) => {
    const text = await clipboard.readText();
    if ('readHTML' in clipboard) {
      return { text, page: (clipboard.readHTML as () => string)() };
    }
    const [item] = await clipboard.read();
    return { text, page: await (await item?.getType('text/html'))?.text() };
  });
}

test('open actions are seen, filtered, copied and opened with the keyboard', async ({
  notulist,
}) => {
  const { window, main, row } = await startWithMeetings(notulist);
  const { keyboard } = window;

  await test.step('an action that went along is there once, and late in words', async () => {
    await keyboard.press('Alt+1');
    await expect(main.getByRole('heading', { name: 'Openstaande acties' })).toBeVisible();
    await expect(main.getByText('3 open acties · 1 te laat')).toBeVisible();
    await expect(row('Bellen met de rederij')).toHaveCount(1);
    await expect(row('Bellen met de rederij')).toHaveAccessibleName(
      /Actie 1 .*1 Begroting · Havenoverleg, 9 jan 2026 · meegenomen naar 6 feb 2026 .*dagen te laat 1 keer uitgesteld/,
    );
    await expectNoViolations(window, 'the open actions');
  });

  await test.step('the arrows go over the rows of all groups', async () => {
    await expect(row('Bellen met de rederij')).toBeFocused();
    await keyboard.press('ArrowDown');
    await expect(row('Brief schrijven')).toBeFocused();
    await keyboard.press('End');
    await expect(row('Lantaarn melden')).toBeFocused();
  });

  await test.step('they can be those of one person and one series', async () => {
    await main.getByRole('textbox', { name: 'Wie' }).focus();
    await keyboard.type('joris');
    await expect(row('Brief schrijven')).toBeHidden();
    await keyboard.press('Escape');
    await main.getByRole('combobox', { name: 'Reeks' }).selectOption(series.name);
    await expect(row('Lantaarn melden')).toBeHidden();
    await expect(row('Brief schrijven')).toBeVisible();
  });

  await test.step('what is on screen goes onto the clipboard, as a text and as a table', async () => {
    await keyboard.press('ControlOrMeta+Shift+c');
    await expect(window.getByText('2 regels staan op het klembord.')).toBeVisible();
    const { text, page } = await copied(notulist);
    expect(text).toContain('• 1 · Bellen met de rederij · Joris Tebbe · 1 feb 2026 (');
    expect(page).toContain('>Bellen met de rederij</td>');
  });

  await test.step('Enter goes to the action in the last meeting that has it, and back', async () => {
    await row('Bellen met de rederij').focus();
    await keyboard.press('Enter');
    const { records } = meetingOn(window);
    const card = records.getByRole('region', { name: 'Actie 1' });
    await expect(card.getByRole('button', { expanded: false })).toBeFocused();
    await keyboard.press('Enter');
    await records.getByLabel('Status, Actie 1').selectOption('Afgerond');
    await keyboard.press('ControlOrMeta+l');
    await expect(row('Bellen met de rederij')).toHaveCount(0);
    await expect(row('Brief schrijven')).toBeFocused();
  });
});

test('decisions and parked remarks lead to where they were recorded', async ({ notulist }) => {
  const { window, main, row } = await startWithMeetings(notulist);
  const { keyboard } = window;

  await test.step('the newest decision is first, and a confidential one is marked', async () => {
    await keyboard.press('Alt+2');
    await expect(main.getByText('2 besluiten')).toBeVisible();
    await expect(row('Er komt een kraan')).toBeFocused();
    await expect(row('Er komt een kraan')).toHaveAccessibleName(/\(vertrouwelijk\)/);
    await expectNoViolations(window, 'the register of decisions');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: '1 Begroting' })).toBeVisible();
    const card = window.getByRole('region', { name: 'Besluit 1' });
    await expect(card.getByText('De begroting gaat door')).toBeFocused();
    await keyboard.press('ControlOrMeta+l');
    await expect(row('De begroting gaat door')).toBeFocused();
  });

  await test.step('a parked remark', async () => {
    await keyboard.press('Alt+4');
    await expect(row('Koffie op de kade')).toBeFocused();
    await expectNoViolations(window, 'the parking list');
    await keyboard.press('Enter');
    await expect(window.getByRole('heading', { name: '1 Steiger' })).toBeVisible();
    await expect(window.getByRole('textbox', { name: 'Geparkeerde opmerking' })).toBeFocused();
  });

  await test.step('Delete on a row throws no meeting away', async () => {
    await keyboard.press('ControlOrMeta+l');
    await expect(row('Koffie op de kade')).toBeFocused();
    await keyboard.press('Delete');
    await expect(row('Koffie op de kade')).toBeFocused();
    await expect(window.getByText(/in de prullenbak/)).toBeHidden();
  });
});

test('an overview says what it lacks, and when there is nothing', async ({ notulist }) => {
  const { window, main } = await startWithMeetings(notulist);
  const { keyboard } = window;
  await writeFile(join(notulist.library, 'meetings', 'januari', 'meeting.json'), '{');
  await rm(join(notulist.library, 'meetings', 'februari'), { recursive: true });
  await keyboard.press('Alt+4');
  await expect(main.getByRole('heading', { name: 'Niets geparkeerd' })).toBeVisible();
  await expect(main.getByText(/zet u met Ctrl P een opmerking apart/)).toBeVisible();
  await expect(main.getByText(/^1 vergadering kan niet worden gelezen/)).toBeVisible();
  await expectNoViolations(window, 'an overview of nothing');
});
