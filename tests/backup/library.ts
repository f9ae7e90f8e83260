import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { meetingFile } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { anApp } from '../support/desktop.ts';
import { tempFolder } from '../support/disk.ts';
import { placeMeeting, valueOf } from '../support/store.ts';

/** An app over a library of one meeting, and a folder of the user around it. */
export async function aLibrary() {
  const folder = await tempFolder();
  const app = anApp(folder);
  const meeting = aMeeting({ id: 'overleg-maart', title: 'Overleg maart', date: '2027-03-12' });
  await placeMeeting(app, meeting);
  return { app, folder, meeting };
}

/** The same, and a backup of it. */
export async function aBackup() {
  const around = await aLibrary();
  const target = join(around.folder, 'kopie.zip');
  valueOf(await around.app.backups.make(target));
  return { ...around, target };
}

/** What the file of a meeting says it is called. */
export async function titleOnDisk(
  { layout }: ReturnType<typeof anApp>,
  id: string,
): Promise<string> {
  const json = await readFile(meetingFile(layout, 'meetings', id), 'utf8');
  return (JSON.parse(json) as { readonly title: string }).title;
}
