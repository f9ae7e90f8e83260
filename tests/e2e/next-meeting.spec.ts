import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import JSZip from 'jszip';
import { aDecision, aMeeting, anAction, anItem, aSeries } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting, putSeries } from './support/library.ts';
import { fieldsOf, meetingOn } from './support/meeting.ts';
import { expect, test, typeInto } from './support/notulist.ts';

const series = aSeries('Werkgroep Waterrand', { id: 'waterrand' });
const last = aMeeting({
  title: 'Werkgroep Waterrand',
  date: '2027-02-05',
  seriesId: series.id,
  status: 'concept',
  items: [anItem('Opening')],
  decisions: [aDecision(3, { text: 'Akkoord met de begroting' })],
  actions: [
    anAction(6, { text: 'Offerte opvragen', status: 'done' }),
    anAction(7, { text: 'Zaal regelen', owners: ['Joris'], due: '2027-03-01' }),
    anAction(8, { text: 'Brief schrijven', owners: ['Mirthe'], due: '2027-04-01' }),
  ],
});

test('the next meeting of a series goes on where the last one ended', async ({ notulist }) => {
  await putSeries(notulist, series);
  await putMeeting(notulist, last);
  const window = await notulist.start();
  const screen = meetingOn(window);
  const action = (number: number) =>
    screen.records.getByRole('region', { name: `Actie ${String(number)}` });

  await test.step('a new meeting begins with what is open', async () => {
    await window.keyboard.press('ControlOrMeta+n');
    const dialog = window.getByRole('dialog', { name: 'Nieuwe vergadering' });
    await dialog.getByLabel('Datum').fill('2027-03-05');
    await dialog.getByRole('button', { name: 'Maak vergadering' }).click();
    await expect(
      window.getByText('2 open acties van de vorige vergadering zijn meegenomen.'),
    ).toBeVisible();
    await expect(screen.agenda).toBeVisible();
    await window.keyboard.press('ControlOrMeta+2');
    await expect(action(7)).toContainText('van 5 feb 2027');
    await expect(action(8)).toBeVisible();
    await expect(action(6)).toBeHidden();
    await expectNoViolations(window, 'the actions of the last meeting');
  });

  await test.step('its decisions and actions take the next numbers', async () => {
    await window.keyboard.press('ControlOrMeta+Enter');
    await window.keyboard.type('Voortgang');
    await typeInto(screen.discussion, 'Besluit: de zaal wordt groter');
    await window.keyboard.press('Enter');
    await window.keyboard.type('Actie Joris 1 mei: zaal bekijken');
    await window.keyboard.press('Enter');
    await expect(screen.discussion).toContainText('Besluit 4');
    await expect(screen.discussion).toContainText('Actie 9');
  });

  await test.step('a later date is one time put off, and is told', async () => {
    await fieldsOf(action(7));
    await action(7).getByLabel('Wanneer, Actie 7').fill('20 mrt');
    await window.keyboard.press('Enter');
    await action(7).getByLabel('Wanneer, Actie 7').fill('20 apr');
    await window.keyboard.press('Enter');
    await expect(action(7)).toContainText('1 keer uitgesteld');
    await fieldsOf(action(8));
    await action(8).getByLabel('Status, Actie 8').selectOption({ label: 'Afgerond' });
  });

  await test.step('the minutes list them all, with how often they were put off', async () => {
    const target = join(notulist.folder, 'verslag.docx');
    await notulist.answerSaveDialog(target);
    await window.keyboard.press('ControlOrMeta+e');
    await expect(window.getByText('Opgeslagen als verslag.docx')).toBeVisible();
    const word = await JSZip.loadAsync(await readFile(target));
    const body = (await word.file('word/document.xml')?.async('string')) ?? '';
    const rows = [...body.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('|'),
    );
    const rowOf = (words: string) => rows.find((row) => row.includes(words)) ?? '';
    expect(rowOf('Zaal regelen')).toMatch(/^7\|.*\|20 april 2027\|open\|1$/);
    expect(rowOf('Brief schrijven')).toMatch(/^8\|.*\|afgerond\|0$/);
    expect(rowOf('Zaal bekijken')).toMatch(/^9\|/);
  });

  await test.step('the meeting after that begins with what is open by then', async () => {
    await window.keyboard.press('ControlOrMeta+l');
    await window.keyboard.press('ControlOrMeta+n');
    const dialog = window.getByRole('dialog', { name: 'Nieuwe vergadering' });
    await dialog.getByLabel('Datum').fill('2027-04-02');
    await dialog.getByRole('button', { name: 'Maak vergadering' }).click();
    await expect(screen.agenda).toBeVisible();
    await window.keyboard.press('ControlOrMeta+2');
    await expect(action(7)).toContainText('van 5 mrt 2027 · 1 keer uitgesteld');
    await expect(action(9)).toBeVisible();
    await expect(action(8)).toBeHidden();
  });
});

test('a meeting that was prepared before the last one was held takes its actions over later', async ({
  notulist,
}) => {
  await putSeries(notulist, series);
  await putMeeting(notulist, last);
  const next = aMeeting({
    title: 'Voorjaarsoverleg',
    date: '2027-03-05',
    seriesId: series.id,
    status: 'live',
    items: [anItem('Opening')],
    actions: [anAction(8, { text: 'Brief schrijven', status: 'done' })],
  });
  await putMeeting(notulist, next);
  const window = await notulist.start();
  const screen = meetingOn(window);
  await window
    .getByRole('main')
    .getByRole('button', { name: /Voorjaarsoverleg|Open/ })
    .first()
    .click();
  const offer = screen.records.getByRole('button', {
    name: 'Neem 1 open actie van 5 feb 2027 over',
  });
  await expect(offer).toBeVisible();
  await window.keyboard.press('ControlOrMeta+Shift+m');
  await expect(offer).toBeHidden();
  await expect(screen.records.getByRole('region', { name: 'Actie 7' })).toBeVisible();
  await window.keyboard.press('ControlOrMeta+z');
  await expect(offer).toBeVisible();
});
