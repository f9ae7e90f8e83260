import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkpointCopy, journalFile, meetingFile } from '../../main/storage/layout.ts';
import { aMeeting } from '../support/builders.ts';
import { tempFolder } from '../support/disk.ts';
import { aRun, placeMeeting, titled, valueOf } from '../support/store.ts';

/** A meeting with a version, and after it changes that are in the journal alone. */
export async function crashed() {
  const folder = await tempFolder();
  const run = aRun(folder);
  const meeting = aMeeting({ title: 'Gemaakt' });
  await placeMeeting(run, meeting);
  const session = valueOf(await run.open.open(meeting.id));
  valueOf(await session.record([titled('In een versie')]));
  valueOf(await session.checkpoint());
  valueOf(await session.keepVersion('export'));
  valueOf(await session.record([titled('Een na laatste'), titled('Laatste')]));
  const file = meetingFile(run.layout, 'meetings', meeting.id);
  const journal = journalFile(run.layout, meeting.id);
  const copy = checkpointCopy(run.layout, meeting.id);
  return {
    layout: run.layout,
    id: meeting.id,
    session,
    file,
    journal,
    copy,
    start: () => aRun(folder),
  };
}

/** The content of every copy that was set aside beside a file. */
export async function aside(path: string): Promise<readonly string[]> {
  const stem = basename(path).replace(/\.\w+$/, '.damaged-');
  const names = (await readdir(dirname(path))).filter((name) => name.startsWith(stem));
  return Promise.all(names.map((name) => readFile(join(dirname(path), name), 'latin1')));
}

export type Damage = (path: string) => Promise<unknown>;

export const cutOff: Damage = async (path) => truncate(path, (await readFile(path)).length - 9);
export const flipByte =
  (word: string): Damage =>
  async (path) => {
    const content = await readFile(path);
    const at = content.indexOf(word);
    content[at] = (content[at] ?? 0) ^ 1;
    await writeFile(path, content);
  };
export const fill =
  (content: string | Uint8Array): Damage =>
  (path) =>
    writeFile(path, content);
export const noise = Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7919 + 13) % 256);
