import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutMark } from '../../shared/meeting/file-name.ts';
import { aMeeting, anAttachment, anAttendee, anItem } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test } from './support/notulist.ts';
import {
  attachmentsFolder,
  drop,
  keepOpened,
  paper,
  prepareSample,
  userFiles,
} from './support/papers.ts';

test('papers get their files in one go, and are opened in the meeting with a key or a click', async ({
  notulist,
}) => {
  test.slow(); // some scans
  let window = await prepareSample(notulist);
  let opened = await keepOpened(notulist);
  const [course = '', estimate = ''] = await userFiles(notulist, '3a koers.pdf', 'Raming_2028.ods');
  const folder = await attachmentsFolder(notulist);
  let courseHere = '';
  let estimateHere = '';

  await test.step('a file named after a paper becomes its file, another a paper of its own', async () => {
    await notulist.answerOpenDialog([course, estimate]);
    await window.getByRole('button', { name: 'Voeg bestand toe…' }).click();
    await expect(paper(window, /^Open bijlage 3a, Koersdocument .*, 3a koers\.pdf$/)).toBeVisible();
    await expect(paper(window, /^Open bijlage 3\w+, Raming 2028, Raming_2028\.ods$/)).toBeVisible();
    const kept = await readdir(folder);
    expect(kept.map(withoutMark)).toEqual(['3a koers.pdf', 'Raming_2028.ods']);
    [courseHere = '', estimateHere = ''] = kept.map((name) => join(folder, name));
    expect(await readFile(estimateHere, 'utf8')).toBe(await readFile(estimate, 'utf8'));
    await expectNoViolations(window, 'papers with files');
  });

  await test.step('undo takes them off and brings them back, and no file goes', async () => {
    await window.keyboard.press('ControlOrMeta+z');
    await expect(paper(window, /^Open bijlage/)).toHaveCount(0);
    await window.keyboard.press('ControlOrMeta+y');
    await expect(paper(window, /^Open bijlage/)).toHaveCount(2);
    await paper(window, /^Open bijlage 3a/).click();
    await expect.poll(opened).toEqual([courseHere]);
  });

  await test.step('in the meeting one key offers them, also by name', async () => {
    await window.keyboard.press('ControlOrMeta+2');
    await meetingOn(window).discussion.click();
    await window.keyboard.press('Alt+o');
    const palette = window.getByRole('dialog');
    await expect(palette.getByRole('option')).toHaveText([/^3a/, /Raming 2028/]);
    await expectNoViolations(window, 'which paper');
    await window.keyboard.press('Enter');
    await expect.poll(async () => (await opened()).length).toBe(2);
    await window.keyboard.press('ControlOrMeta+k');
    await window.keyboard.type('raming');
    await expect(palette.getByRole('option', { name: /Raming 2028/ }).first()).toBeVisible();
    await window.keyboard.press('Enter');
    await expect.poll(opened).toContain(estimateHere);
  });

  await test.step('a click opens it too, and after a restart', async () => {
    await expect(meetingOn(window).saved).toBeVisible();
    window = await notulist.restart();
    opened = await keepOpened(notulist);
    await window.getByRole('button', { name: 'Open', exact: true }).click();
    await window.keyboard.press('ControlOrMeta+2');
    await meetingOn(window).item('Visie op regio').click();
    await meetingOn(window).discussion.click();
    await paper(window, /^Open bijlage 3a/).click();
    await expect.poll(opened).toEqual([courseHere]);
    await expect(meetingOn(window).discussion).toBeFocused();
    await expectNoViolations(window, 'papers in the meeting');
  });

  await test.step('one that is gone says so, and what to do', async () => {
    await rm(courseHere);
    await paper(window, /^Open bijlage 3a/).click();
    await expect(
      window.getByText('“3a koers.pdf” staat niet in de map van deze vergadering'),
    ).toBeVisible();
  });
});

test('adopted minutes take no files, and open those that they have', async ({ notulist }) => {
  const attachments = [
    anAttachment('Begroting', '1a', 'begroting.pdf'),
    anAttachment('Kaart', '1b'),
  ];
  const meeting = aMeeting({
    id: 'maart',
    status: 'adopted',
    items: [anItem('Opening', { number: '1', attachments })],
  });
  await putMeeting(notulist, meeting);
  const folder = join(notulist.library, 'meetings', 'maart', 'attachments');
  await mkdir(folder);
  await writeFile(join(folder, 'begroting.pdf'), 'de begroting');
  const window = await notulist.start();
  const opened = await keepOpened(notulist);
  await window.getByRole('button', { name: /^12 mrt .*Taskforce Waterrand/ }).click();
  await meetingOn(window).mode('Voorbereiden').click();
  await meetingOn(window).item('Opening').click();
  await expect(window.getByRole('textbox', { name: 'Titel van bijlage 1a' })).toBeVisible();
  await expect(window.getByRole('button', { name: /Voeg bestand toe|Meer over het/ })).toHaveCount(
    0,
  );
  await test.step('one that is let go there is refused, and not imported', async () => {
    await drop(window, window.locator('[data-takes-files]'), await userFiles(notulist, 'Plan.pdf'));
    await expect(window.getByText('alleen geopend om te lezen. Er is niets')).toBeVisible();
    await expect(window.getByRole('dialog')).toHaveCount(0);
    expect(await readdir(folder)).toEqual(['begroting.pdf']);
  });
  await window.keyboard.press('Alt+o');
  await expect.poll(opened).toEqual([join(folder, 'begroting.pdf')]);
  await test.step('without an item, and in the minutes as they are read, all are offered', async () => {
    const finder = window.getByRole('dialog');
    for (const place of ['ControlOrMeta+1', 'ControlOrMeta+3']) {
      await window.keyboard.press(place);
      if (place === 'ControlOrMeta+1')
        await meetingOn(window)
          .agenda.getByRole('button', { name: /^Vergadering en/ })
          .click();
      await window.keyboard.press('Alt+o');
      await expect(finder.getByRole('option')).toHaveText([/^1aBegroting/]);
      await window.keyboard.press('Escape');
      await expect(finder).toHaveCount(0);
    }
    await window.keyboard.press('Alt+o');
    await window.keyboard.press('Enter');
    await expect.poll(async () => (await opened()).length).toBe(2);
  });
  await window.keyboard.press('ControlOrMeta+k');
  await window.keyboard.type('voeg bestand');
  await expect(window.getByRole('option', { name: /Voeg bestand toe/ })).toHaveCount(0);
});

test('the cursor goes on beside what went: a file, a paper, somebody who is not coming', async ({
  notulist,
}) => {
  const attachments = [anAttachment('Begroting', null, 'begroting.pdf'), anAttachment('Kaart')];
  const items = [anItem('Opening', { attachments })];
  const attendees = [anAttendee('Linda Vos'), anAttendee('Omar Haddad')];
  await putMeeting(notulist, aMeeting({ items, attendees }));
  const window = await notulist.start();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await meetingOn(window).mode('Voorbereiden').click();
  await meetingOn(window).item('Opening').click();
  const field = (name: string) => window.getByRole('textbox', { name, exact: true });

  await window.getByRole('button', { name: 'Meer over het bestand van bijlage 1a' }).focus();
  await window.keyboard.press('Enter');
  await expect(window.getByRole('menuitem').first()).toBeFocused();
  await window.keyboard.press('End');
  await window.keyboard.press('Enter');
  await expect(
    window.getByRole('button', { name: 'Voeg bestand toe aan bijlage 1a…' }),
  ).toBeFocused();
  await window.getByRole('button', { name: 'Verwijder Begroting' }).press('Enter');
  await expect(field('Titel van bijlage 1a')).toHaveValue('Kaart');
  await expect(field('Titel van bijlage 1a')).toBeFocused();
  await window.getByRole('button', { name: 'Verwijder Kaart' }).press('Enter');
  await expect(window.getByRole('button', { name: '+ Bijlage' })).toBeFocused();

  await meetingOn(window)
    .agenda.getByRole('button', { name: /^Vergadering en/ })
    .click();
  await window.getByRole('button', { name: 'Verwijder Omar Haddad' }).press('Enter');

  await expect(field('Naam')).toBeFocused();
});

test('many papers leave room for the text: a button tells of those that do not fit in two rows', async ({
  notulist,
}) => {
  const titles = ['Begroting', 'Oplegger bij de begroting', 'Kaart', 'Planning', 'Raming', 'Brief'];
  const attachments = titles.map((title, index) =>
    anAttachment(title, null, index === 3 ? null : `${title}.pdf`),
  );
  const items = [anItem('Opening', { presenter: 'Linda Vos', attachments })];
  await putMeeting(notulist, aMeeting({ status: 'live', items }));
  const window = await notulist.start();
  await notulist.resize(1366, 768);
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await window.keyboard.press('ControlOrMeta+2');
  const { discussion } = meetingOn(window);
  await discussion.click();
  const others = window.getByRole('button', { name: /^\+\d bijlagen$/ });
  const papers = window.locator('main [data-paper]');
  await expect(papers).toHaveCount(6);
  await expect(others).toHaveCount(0);

  await test.step('also in large text', async () => {
    for (let count = 0; count < 8; count++) await window.keyboard.press('ControlOrMeta+=');
    await expect(others).toBeVisible();
    const shown = await papers.count();
    await expect(others).toHaveText(`+${String(6 - shown)} bijlagen`);
    const tops = await papers.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().top),
    );
    expect(new Set(tops).size).toBeLessThanOrEqual(2);
    await expectNoViolations(window, 'more papers than fit');
  });

  await test.step('it offers them all, and the cursor comes back to the text', async () => {
    await others.click();
    const finder = window.getByRole('dialog');
    await expect(finder.getByRole('option')).toHaveCount(6);
    await window.keyboard.type('planning');
    await expect(finder.getByRole('option')).toHaveText([/^1dPlanning.*nog geen bestand/]);
    await window.keyboard.press('Enter');
    await expect(window.getByText('Bijlage 1d heeft nog geen bestand.')).toBeVisible();
    await expect(discussion).toBeFocused();
  });

  await test.step('and where there is room again, they are all there', async () => {
    await window.keyboard.press('ControlOrMeta+0');
    await expect(papers).toHaveCount(6);
    await expect(others).toHaveCount(0);
  });
});
