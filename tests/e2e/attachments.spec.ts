import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { withoutMark } from '../../shared/meeting/file-name.ts';
import { aMeeting, anAttachment, anAttendee, anItem } from '../support/builders.ts';
import { expectNoViolations } from './support/axe.ts';
import { putMeeting } from './support/library.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, type Notulist } from './support/notulist.ts';
import { openSample } from './support/sample.ts';

/** Files of the user, outside the library. */
async function userFiles({ folder }: Notulist, ...names: readonly string[]): Promise<string[]> {
  const papers = join(folder, 'stukken');
  await mkdir(papers, { recursive: true });
  const paths = names.map((name) => join(papers, name));
  for (const path of paths) await writeFile(path, `inhoud van ${path}`);
  return paths;
}

/** What the system is asked to open or to show is kept instead. */
async function keepOpened({ app }: Notulist): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openPath = (path) => {
      opened.push(path);
      return Promise.resolve('');
    };
    shell.showItemInFolder = (path) => {
      opened.push(`map van ${path}`);
    };
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'opened') as readonly string[]);
}

/** The sample meeting, at an item with one attachment without a file, being prepared. */
async function prepareSample(notulist: Notulist): Promise<Page> {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await meetingOn(window).item('Visie op regio').click();
  await window.keyboard.press('ControlOrMeta+1');
  return window;
}

async function attachmentsFolder({ library }: Notulist): Promise<string> {
  const [meeting = ''] = await readdir(join(library, 'meetings'));
  return join(library, 'meetings', meeting, 'attachments');
}

/** Lets files of the disk go over a place, as a file manager does, at the left or the right of the window. */
async function drop(
  window: Page,
  place: Locator,
  paths: readonly string[],
  clientX = 0,
): Promise<void> {
  await window.evaluate(() => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = true;
    input.id = 'from-disk';
    document.body.append(input);
  });
  await window.locator('#from-disk').setInputFiles([...paths]);
  await place.evaluate((element, x) => {
    const input = document.querySelector<HTMLInputElement>('#from-disk');
    const dataTransfer = new DataTransfer();
    for (const file of input?.files ?? []) dataTransfer.items.add(file);
    input?.remove();
    for (const type of ['dragover', 'drop']) {
      const at = { bubbles: true, cancelable: true, clientX: x, dataTransfer };
      element.dispatchEvent(new DragEvent(type, at));
    }
  }, clientX);
}

const paper = (window: Page, name: RegExp) => window.getByRole('button', { name });

test('papers get their files in one go, and are opened in the meeting with a key or a click', async ({
  notulist,
}) => {
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

test('files that are let go on the attachments become theirs, elsewhere they are imported', async ({
  notulist,
}) => {
  const window = await prepareSample(notulist);
  const files = await userFiles(notulist, 'Plan.pdf', 'start.sh');
  const opened = await keepOpened(notulist);
  const folder = await attachmentsFolder(notulist);
  const list = window.locator('[data-takes-files]');
  await drop(window, list, files);
  await expect(paper(window, /^Open bijlage 3\w+, Plan, Plan\.pdf$/)).toBeVisible();
  expect((await readdir(folder)).map(withoutMark)).toEqual(['Plan.pdf', 'start.sh']);

  await test.step('what is no paper is not opened, but shown in its folder', async () => {
    await paper(window, /start\.sh$/).click();
    await expect(window.getByText('“start.sh” wordt niet geopend')).toBeVisible();
    await window.getByRole('button', { name: 'Toon in map' }).click();
    await expect
      .poll(opened)
      .toEqual([`map van ${join(folder, (await readdir(folder))[1] ?? '')}`]);
  });

  await test.step('a file that a script made has no place on the disk', async () => {
    await list.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], '/etc/passwd'));
      element.dispatchEvent(
        new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }),
      );
    });
    await expect(window.getByText('is nog geen bestand op deze computer')).toBeVisible();
    expect((await readdir(folder)).map(withoutMark)).toEqual(['Plan.pdf', 'start.sh']);
  });

  await test.step('which is no longer told once a file was taken', async () => {
    await drop(window, list, await userFiles(notulist, 'Kaart.pdf'));
    await expect(paper(window, /Kaart\.pdf$/)).toBeVisible();
    await expect(window.getByText('is nog geen bestand op deze computer')).toBeHidden();
  });

  await test.step('the page cannot name a path itself', async () => {
    const told = await window.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'notulist') as {
        call: (name: string, ...args: readonly unknown[]) => Promise<unknown>;
      };
      try {
        return await bridge.call('attachments.drop', 'x', ['/etc/passwd']);
      } catch {
        return 'refused';
      }
    });
    expect(told).toBe('refused');
  });

  await test.step('beside them a file is still imported', async () => {
    const text = join(notulist.folder, 'agenda.txt');
    await writeFile(text, 'Werkgroep\n\n1. Opening\n2. Sluiting\n');
    await drop(window, window.getByRole('navigation', { name: 'Agenda' }), [text]);
    await expect(window.getByRole('dialog')).toContainText('Sluiting');
  });
});

test('a file that is let go on the meeting is imported at the left, and at the right becomes a paper of the item', async ({
  notulist,
}) => {
  const window = await notulist.start();
  const { discussion } = await openSample(window);
  const [plan = ''] = await userFiles(notulist, 'Plan.pdf');
  await drop(window, discussion, [plan], 1_000);
  await expect(paper(window, /Plan/)).toBeVisible();
  await expect(window.getByRole('dialog')).toHaveCount(0);
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

/** Copying takes so long, as from a slow share. */
async function slowCopies({ app }: Notulist, milliseconds: number): Promise<void> {
  await app.evaluate((_electron, delay) => {
    const files = process.getBuiltinModule('node:fs/promises');
    const copy = files.copyFile;
    files.copyFile = async (...args) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      return copy(...args);
    };
    process.getBuiltinModule('node:module').syncBuiltinESMExports();
  }, milliseconds);
}

test('quitting waits for a paper that is being copied, and names one that takes long', async ({
  notulist,
}) => {
  let window = await prepareSample(notulist);
  const [map = '', film = ''] = await userFiles(notulist, 'Kaart.pdf', 'Film.mp4');
  const list = window.locator('[data-takes-files]');
  await slowCopies(notulist, 2_500);
  await drop(window, list, [map]);
  window = await notulist.restart();
  await window.getByRole('button', { name: 'Open', exact: true }).click();
  await meetingOn(window).item('Visie op regio').click();
  await window.keyboard.press('ControlOrMeta+1');
  await expect(paper(window, /Kaart\.pdf$/)).toBeVisible();

  await slowCopies(notulist, 8_000);
  await notulist.answerQuestion('Blijf in Notulist');
  await drop(window, window.locator('[data-takes-files]'), [film]);
  await notulist.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.close();
  });
  await expect(paper(window, /Film\.mp4$/)).toBeVisible();
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

test('a file that the meeting has already says so, and one of the two can be kept', async ({
  notulist,
}) => {
  const window = await prepareSample(notulist);
  const files = await userFiles(notulist, 'Plan.pdf');
  const list = window.locator('[data-takes-files]');
  await drop(window, list, files);
  await expect(paper(window, /^Open bijlage .*Plan/)).toHaveCount(1);
  await drop(window, list, files);
  await expect(paper(window, /^Open bijlage .*Plan/)).toHaveCount(2);
  await expect(window.getByText(/^“Plan.pdf” is hetzelfde bestand als bijlage 3\w/)).toBeVisible();
  await expectNoViolations(window, 'a file that is there twice');
  await window.keyboard.press('Alt+5');
  await window.keyboard.press('Enter');
  await expect(paper(window, /^Open bijlage .*Plan/)).toHaveCount(1);
  await expect(window.locator(':focus')).not.toHaveCount(0);
  await window.keyboard.press('ControlOrMeta+z');
  await expect(paper(window, /^Open bijlage .*Plan/)).toHaveCount(2);
});
