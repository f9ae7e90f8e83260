import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../shared/result.ts';
import { attachmentName, freeName } from '../file-names.ts';
import { contentSum } from './content-sum.ts';
import { addDurably } from './durable-file.ts';
import { attempt, fileTrouble, type FileTrouble } from './file-trouble.ts';
import { isSameStat, type Files, type FileStat } from './files.ts';

/** What a half-written one is called, see `addDurably`. */
export const ATTACHMENT = 'attachment';

/** Larger than papers are; with it a meeting still fits in a backup and in a synchronised folder. */
export const MAX_ATTACHMENT_BYTES = 200 * 1024 * 1024;

/** Why a file was not taken in: the trouble is with the one at `path`, or with the folder of the meeting. */
export type AttachmentTrouble =
  | FileTrouble
  | { readonly kind: 'folder' | 'noFile' | 'tooLarge' | 'changed'; readonly path: string };

/** Thrown while the content is copied, and turned into a value at once. */
class SourceTrouble extends Error {
  readonly trouble: AttachmentTrouble;

  constructor(trouble: AttachmentTrouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

/**
 * Copies a file that the user chose into the folder of the attachments of a meeting, whole or not at all,
 * and gives the name that it has there. Nothing that is there is written over. One at a time.
 */
export async function keepAttachment(
  files: Files,
  folder: string,
  source: string,
): Promise<Result<string, AttachmentTrouble>> {
  const looked = await attempt('unreadable', source, () => files.stat(source));
  if (!looked.ok) return looked;
  if (!looked.value) return fail({ kind: 'unreadable', path: source, cause: 'gone' });
  const { isFolder, isFile, size } = looked.value;
  if (isFolder) return fail({ kind: 'folder', path: source });
  if (!isFile) return fail({ kind: 'noFile', path: source });
  if (size > MAX_ATTACHMENT_BYTES) return fail({ kind: 'tooLarge', path: source });
  const meeting = await attempt('unwritable', folder, () => files.stat(dirname(folder)));
  if (!meeting.ok) return meeting;
  // Of a disk that is away nothing is made anew.
  if (!meeting.value) return fail({ kind: 'unwritable', path: folder, cause: 'gone' });
  try {
    return ok(await copyIn(files, folder, source, looked.value));
  } catch (error) {
    if (error instanceof SourceTrouble) return fail(error.trouble);
    return fail(fileTrouble('unwritable', join(folder, basename(source)), error));
  }
}

async function copyIn(
  files: Files,
  folder: string,
  source: string,
  looked: FileStat,
): Promise<string> {
  await files.makeFolder(folder);
  let name = '';
  const fill = async (path: string) => {
    await copyWhole(files, source, looked, path);
    name = attachmentName(source, await contentSum(files, path));
  };
  return addDurably(files, folder, ATTACHMENT, fill, async () =>
    freeName(name, await files.list(folder)),
  );
}

/** All of it, or an error: of a file that another program is writing half would be kept. */
async function copyWhole(
  files: Files,
  source: string,
  looked: FileStat,
  path: string,
): Promise<void> {
  try {
    await files.copy(source, path);
  } catch (error) {
    throw (await readingTrouble(files, source)) ?? error;
  }
  const copied = await files.stat(path);
  const now = await attempt('unreadable', source, () => files.stat(source));
  if (!now.ok) throw new SourceTrouble(now.error);
  const isWhole = copied?.size === looked.size && isSameStat(looked, now.value);
  if (!isWhole) throw new SourceTrouble({ kind: 'changed', path: source });
}

/** The system does not say which of the two files it could not go on with. */
async function readingTrouble(files: Files, path: string): Promise<SourceTrouble | undefined> {
  const read = await attempt('unreadable', path, () => contentSum(files, path));
  return read.ok ? undefined : new SourceTrouble(read.error);
}

/** Where the file of an attachment is. `elsewhere`: its name is there, but leads out of the folder. */
export async function findAttachment(
  files: Files,
  folder: string,
  name: string,
): Promise<Result<string, 'missing' | 'elsewhere'>> {
  const meeting = await files.realPath(dirname(folder));
  // Some disks keep an accent apart from its letter, and then know the name in that form only.
  const isIt = (one: string) => one.normalize('NFC') === name.normalize('NFC');
  const found =
    (await files.realPath(join(folder, name))) ??
    (await files.realPath(join(folder, (await files.list(folder)).find(isIt) ?? name)));
  if (meeting === undefined || found === undefined) return fail('missing');
  const isInside = dirname(found) === join(meeting, basename(folder));
  if (!isInside) return fail('elsewhere');
  return (await files.stat(found))?.isFile ? ok(found) : fail('missing');
}
