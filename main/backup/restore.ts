import { basename, dirname, join } from 'node:path';
import type { Restored } from '../../shared/api.ts';
import { withoutMark } from '../../shared/meeting/file-name.ts';
import type { Id } from '../../shared/meeting/schema.ts';
import { type Result } from '../../shared/result.ts';
import { freeName } from '../file-names.ts';
import { writeDurably } from '../storage/durable-file.ts';
import type { Files } from '../storage/files.ts';
import {
  MEETING_FILE,
  meetingFolder,
  seriesFolder,
  shelfFolder,
  VERSIONS,
  type Layout,
} from '../storage/layout.ts';
import type { OpenMeetings } from '../storage/open-meetings.ts';
import { copyToVersions } from '../storage/version-files.ts';
import { attemptBackup, BackupTrouble, type BackupError } from './backup-error.ts';
import type { Manifest, StoredFile } from './manifest.ts';
import { isOtherAttachment, withinMeeting } from './meeting-files.ts';
import { freshPlaceOf, placeOf } from './places.ts';
import { verifyBackup, type Content } from './read-backup.ts';

/** A backup that was read once and found good. */
export interface OpenBackup {
  readonly path: string;
  readonly manifest: Manifest;
  /** Meetings of which the library has the very same text, but not all files beside it. */
  readonly textIsHere: ReadonlySet<Id>;
}

export interface RestoreJob {
  readonly files: Files;
  readonly layout: Layout;
  readonly open: OpenMeetings;
  readonly now: () => Date;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Brings the chosen meetings, and the series that are not here, from a backup into the library. A
 * meeting that is here already is kept among its own versions before the older text replaces it; one
 * that is not here appears whole or not at all. Where the text is here, only files beside it come back.
 */
export async function restoreInto(
  job: RestoreJob,
  { path, manifest, textIsHere }: OpenBackup,
  chosen: readonly Id[],
): Promise<Result<Restored, BackupError>> {
  const { files, layout } = job;
  const wanted = new Set(chosen);
  return attemptBackup('unwritable', layout.library, async () => {
    const places = await Promise.all(chosen.map((id) => placeFor(job, id, textIsHere.has(id))));
    const placeOf = new Map(chosen.map((id, at) => [id, places[at]]));
    let series = 0;
    await verifyBackup(path, manifest, {
      ...job,
      onFile: async (file, content) => {
        if (file.path.startsWith('series/') && (await restoreSeries(job, file, content))) {
          series += 1;
        }
        const { id } = withinMeeting(file);
        const place = id !== undefined && wanted.has(id) ? placeOf.get(id) : undefined;
        if (place) await restoreFile(files, place, file, content);
      },
    });
    for (const place of places) await place.finish();
    return { meetings: chosen.length, series };
  });
}

/** Unpacks the whole backup into an empty folder, which is a library of its own from then on. */
export async function restoreAsLibrary(
  job: RestoreJob,
  { path, manifest }: OpenBackup,
  folder: string,
): Promise<Result<null, BackupError>> {
  const { files } = job;
  return attemptBackup('unwritable', folder, async () => {
    if ((await files.list(folder)).some((name) => !name.startsWith('.'))) {
      throw new BackupTrouble({ kind: 'notEmpty', path: folder });
    }
    await verifyBackup(path, manifest, {
      ...job,
      onFile: async (file, content) =>
        place(files, await freshPlaceOf(files, folder, file.path, file), content),
    });
    return null;
  });
}

interface Place {
  readonly folder: string;
  /** Into a new folder all goes; text that is replaced was kept; completed is what keeps its text. */
  readonly kind: 'new' | 'replaced' | 'completed';
  readonly finish: () => Promise<void>;
}

async function placeFor(job: RestoreJob, id: Id, textIsHere: boolean): Promise<Place> {
  const { files, layout } = job;
  const closed = await job.open.close(id);
  if (!closed.ok) throw new BackupTrouble(closed.error);
  const folder = meetingFolder(layout, 'meetings', id);
  await takeOutOfTrash(job, id);
  const finish = () => Promise.resolve();
  if (textIsHere && (await files.stat(join(folder, MEETING_FILE)))) {
    return { folder, kind: 'completed', finish };
  }
  if (await files.stat(folder)) {
    await keepPresent(job, folder);
    return { folder, kind: 'replaced', finish };
  }
  const shelf = shelfFolder(layout, 'meetings');
  const hidden = join(shelf, `.${id}.restoring`);
  await files.remove(hidden);
  return {
    folder: hidden,
    kind: 'new',
    finish: async () => {
      await files.rename(hidden, folder);
      await files.syncFolder(shelf);
    },
  };
}

/** An id stands on one shelf only. */
async function takeOutOfTrash({ files, layout }: RestoreJob, id: Id): Promise<void> {
  const thrown = meetingFolder(layout, 'trash', id);
  if (!(await files.stat(thrown))) return;
  await files.makeFolder(shelfFolder(layout, 'meetings'));
  await files.rename(thrown, meetingFolder(layout, 'meetings', id));
  await files.syncFolder(shelfFolder(layout, 'meetings'));
  await files.syncFolder(shelfFolder(layout, 'trash'));
}

/** What is replaced stays among the versions of the meeting, also when it is damaged. */
async function keepPresent({ files, now }: RestoreJob, folder: string): Promise<void> {
  const present = join(folder, MEETING_FILE);
  if (!(await files.stat(present))) return;
  const version = { at: now(), reason: 'before-restore' } as const;
  const kept = await copyToVersions(files, join(folder, VERSIONS), present, version);
  if (!kept.ok) throw new BackupTrouble(kept.error);
}

async function restoreFile(
  files: Files,
  { folder, kind }: Place,
  file: StoredFile,
  content: Content,
): Promise<void> {
  const { rest } = withinMeeting(file);
  const isText = rest === MEETING_FILE && kind !== 'completed';
  if (kind === 'new' && !isText) {
    await place(files, await freshPlaceOf(files, folder, rest, file), content);
    return;
  }
  const target = await placeOf(files, folder, rest, file);
  const here = await files.stat(target);
  if (here && kind === 'completed' && (await isOtherAttachment(files, target, file))) {
    await exchange(files, target, content);
    return;
  }
  // Beside the meeting itself a file that is here is the same one, or newer.
  if (!here || isText) await place(files, target, content);
}

/**
 * The one of the backup gets its name back, by which the meeting knows it; the present one goes beside it,
 * under no mark of a content that it does not have.
 */
async function exchange(files: Files, target: string, content: Content): Promise<void> {
  const folder = dirname(target);
  await writeDurably(files, target, content, async (replace) => {
    const free = freeName(withoutMark(basename(target)), await files.list(folder));
    await files.rename(target, join(folder, free));
    await replace();
  });
}

/** A series with what lies beside it, such as its house style; says whether it is a series that came back. */
async function restoreSeries(
  { files, layout }: RestoreJob,
  file: StoredFile,
  content: Content,
): Promise<boolean> {
  const target = await placeOf(files, layout.library, file.path, file);
  if (await files.stat(target)) return false;
  await place(files, target, content);
  return dirname(target) === seriesFolder(layout) && target.endsWith('.json');
}

async function place(files: Files, target: string, content: Content): Promise<void> {
  await files.makeFolder(dirname(target));
  await writeDurably(files, target, content);
}
