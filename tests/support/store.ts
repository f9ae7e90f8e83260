import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Change } from '../../shared/meeting/change.ts';
import type { Edit } from '../../shared/meeting/history.ts';
import { toStored } from '../../shared/meeting/interchange.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { meetingFile, type Layout, type Shelf } from '../../main/storage/layout.ts';
import { Library } from '../../main/storage/library.ts';
import type { Surroundings } from '../../main/storage/surroundings.ts';
import { OpenMeetings } from '../../main/storage/open-meetings.ts';
import { counter } from './builders.ts';
import { closeWhatACrashLeft, Disk } from './disk.ts';

export const NOW = new Date('2027-03-12T09:30:00.000Z');

/** One run of the app over a folder, in which no time passes; a second one over the same folder is a restart. */
export interface Run {
  readonly disk: Disk;
  readonly around: Surroundings;
  readonly layout: Layout;
  readonly open: OpenMeetings;
  readonly library: Library;
}

export function aRun(folder: string): Run {
  closeWhatACrashLeft(folder);
  const disk = new Disk();
  const around = { files: disk, now: () => NOW, newId: counter(), later: () => () => undefined };
  const layout = { library: join(folder, 'library'), userData: join(folder, 'user-data') };
  const open = new OpenMeetings(around, layout);
  return { disk, around, layout, open, library: new Library(around, layout, open) };
}

/** Puts a meeting on the disk as a synchronised folder would: without the app knowing. */
export async function placeMeeting(
  { layout }: Run,
  meeting: Meeting,
  shelf: Shelf = 'meetings',
): Promise<string> {
  const path = meetingFile(layout, shelf, meeting.id);
  await placeFile(path, JSON.stringify(toStored(meeting)));
  return path;
}

export async function placeFile(path: string, content: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A change as a step of its own. */
export function step(change: Change): Edit {
  return { change, kind: 'step' };
}

export function titled(title: string): Edit {
  return step({ type: 'meeting.set', set: { title } });
}

/** The value of what must have gone well. */
export function valueOf<T>(
  result:
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(`Expected it to go well: ${JSON.stringify(result.error)}`);
  return result.value;
}
