import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withoutMark } from '../../shared/meeting/file-name.ts';
import { expectNoViolations } from './support/axe.ts';
import { meetingOn } from './support/meeting.ts';
import { expect, test, type Notulist } from './support/notulist.ts';
import { openSample } from './support/sample.ts';
import {
  attachmentsFolder,
  drop,
  keepOpened,
  paper,
  prepareSample,
  userFiles,
} from './support/papers.ts';

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
  // It stays as long as somebody is at it, however long the scan takes.
  await window.keyboard.press('Alt+5');
  await expectNoViolations(window, 'a file that is there twice');
  await window.keyboard.press('Enter');
  await expect(paper(window, /^Open bijlage .*Plan/)).toHaveCount(1);
  await expect(window.locator(':focus')).not.toHaveCount(0);
  await window.keyboard.press('ControlOrMeta+z');
  await expect(paper(window, /^Open bijlage .*Plan/)).toHaveCount(2);
});
