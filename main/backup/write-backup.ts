import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { Result } from '../../shared/result.ts';
import { temporaryFor } from '../storage/durable-file.ts';
import { attempt, fileTrouble } from '../storage/file-trouble.ts';
import type { Files } from '../storage/files.ts';
import { attemptBackup, BackupTrouble, type BackupError } from './backup-error.ts';
import { removeHalfMade } from './half-made.ts';
import { libraryFiles } from './library-files.ts';
import { MANIFEST, totalSize, type Manifest, type StoredFile } from './manifest.ts';
import { verifyBackup } from './read-backup.ts';

export interface BackupJob {
  readonly files: Files;
  /** The folder of the library. */
  readonly library: string;
  /** The `.zip` to make; its folder must be there. */
  readonly target: string;
  readonly now: () => Date;
  /** Hears how much of the work is done, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

export interface Written {
  readonly manifest: Manifest;
  /** See `LibraryFiles`. */
  readonly leftOut: readonly string[];
}

/** So often a backup is made anew at most because a file of its list went meanwhile. */
const MOST_TRIES = 5;

/**
 * Puts the whole library in one zip, reads that back and compares every file with what went in, and
 * only then gives it its name: what bears the name of a backup is a good one. Both ways of one file at
 * a time a part is in memory. Work goes on meanwhile: a file may be removed before its turn comes, such
 * as a version that is thinned out. Then it is made anew of what is there.
 */
export async function writeBackup(job: BackupJob): Promise<Result<Written, BackupError>> {
  const { files, target, now } = job;
  await removeHalfMade(files, dirname(target), now());
  const onProgress = onlyForward(job.onProgress);
  return attemptBackup('unwritable', target, async () => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await tryToWrite({ ...job, onProgress });
      } catch (error) {
        if (!(error instanceof FileGone) || tries === MOST_TRIES) throw error;
      }
    }
  });
}

/** A file that was there when the library was listed. */
class FileGone extends BackupTrouble {}

function onlyForward(onProgress: BackupJob['onProgress']): BackupJob['onProgress'] {
  let furthest = 0;
  return (done) => {
    furthest = Math.max(furthest, done);
    onProgress(furthest);
  };
}

async function tryToWrite(job: BackupJob): Promise<Written> {
  const { files, target } = job;
  const temporary = join(dirname(target), temporaryFor(target));
  try {
    const written = await writeZip(job, temporary);
    await verifyBackup(temporary, written.manifest, {
      signal: job.signal,
      onProgress: (done) => {
        job.onProgress(0.5 + done / 2);
      },
    });
    await syncFile(temporary);
    await files.rename(temporary, target);
    await files.syncFolder(dirname(target));
    return written;
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw job.signal.aborted ? new BackupTrouble({ kind: 'cancelled' }) : error;
  }
}

async function writeZip(job: BackupJob, path: string): Promise<Written> {
  const { files, library, now } = job;
  const { found, leftOut } = await libraryFiles(files, library);
  // Of a disk that is away it would take the place of a good one.
  if (found.length === 0) throw new BackupTrouble({ kind: 'nothing', path: library });
  const total = totalSize(found);
  const stored: StoredFile[] = [];
  let done = 0;
  async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
    const source = join(library, file);
    const hash = createHash('sha256');
    let size = 0;
    try {
      for await (const chunk of files.chunks(source)) {
        hash.update(chunk);
        size += chunk.length;
        done += chunk.length;
        yield chunk;
        job.onProgress(Math.min(0.5, done / total / 2));
      }
    } catch (error) {
      throw await troubleWith(job, file, error);
    }
    stored.push({ path: file, size, sha256: hash.digest('hex') });
  }

  const manifest = (): Manifest => ({
    schema: 'notulist/backup@1',
    madeAt: now().toISOString(),
    files: stored,
  });
  // Written last of all: by then every file was read and is known by its hash.
  async function* listOfContents(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(Buffer.from(JSON.stringify(manifest(), null, 2)));
  }
  await pack(path, job.signal, [
    ...found.map(({ path: name, modified }) => ({
      name,
      modified: new Date(modified),
      content: () => contentOf(name),
    })),
    { name: MANIFEST, modified: now(), content: listOfContents },
  ]);
  return { manifest: manifest(), leftOut };
}

/** Where nothing is left beside it either, it is the disk that went. */
async function troubleWith(
  { files, library }: BackupJob,
  file: string,
  error: unknown,
): Promise<BackupTrouble> {
  const source = join(library, file);
  const trouble = fileTrouble('unreadable', source, error);
  const [part = ''] = file.split('/');
  const isGone = await attempt(
    'unreadable',
    source,
    async () =>
      (await files.stat(source)) === undefined &&
      (await files.list(join(library, part))).length > 0,
  );
  return isGone.ok && isGone.value ? new FileGone(trouble) : new BackupTrouble(trouble);
}

interface Packed {
  readonly name: string;
  readonly modified: Date;
  /** Asked for when its turn comes. */
  readonly content: () => AsyncGenerator<Uint8Array>;
}

/** The library passes no error of an entry on, so each is listened to here. */
async function pack(path: string, signal: AbortSignal, entries: readonly Packed[]): Promise<void> {
  const failed = new AbortController();
  const zip = new ZipFile();
  const fail = (error: unknown) => {
    failed.abort(error);
  };
  zip.once('error', fail);
  for (const { name, modified, content } of entries) {
    zip.addReadStreamLazy(name, { mtime: modified }, (give) => {
      give(null, Readable.from(content(), { objectMode: false }).once('error', fail));
    });
  }
  zip.end();
  const file = createWriteStream(path, { flags: 'wx' });
  try {
    await pipeline(zip.outputStream, file, { signal: AbortSignal.any([signal, failed.signal]) });
  } catch (error) {
    throw failed.signal.aborted ? failed.signal.reason : error;
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
