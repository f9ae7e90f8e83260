import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { meetingOn } from './meeting.ts';
import { type Notulist } from './notulist.ts';

/** Files of the user, outside the library. */
export async function userFiles(
  { folder }: Notulist,
  ...names: readonly string[]
): Promise<string[]> {
  const papers = join(folder, 'stukken');
  await mkdir(papers, { recursive: true });
  const paths = names.map((name) => join(papers, name));
  for (const path of paths) await writeFile(path, `inhoud van ${path}`);
  return paths;
}

/** What the system is asked to open or to show is kept instead. */
export async function keepOpened({ app }: Notulist): Promise<() => Promise<readonly string[]>> {
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
export async function prepareSample(notulist: Notulist): Promise<Page> {
  const window = await notulist.start();
  await window.getByRole('button', { name: /Open voorbeeldvergadering/ }).click();
  await meetingOn(window).item('Visie op regio').click();
  await window.keyboard.press('ControlOrMeta+1');
  return window;
}

export async function attachmentsFolder({ library }: Notulist): Promise<string> {
  const [meeting = ''] = await readdir(join(library, 'meetings'));
  return join(library, 'meetings', meeting, 'attachments');
}

/** Lets files of the disk go over a place, as a file manager does, at the left or the right of the window. */
export async function drop(
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

export const paper = (window: Page, name: RegExp) => window.getByRole('button', { name });
