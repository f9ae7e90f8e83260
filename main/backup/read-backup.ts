import { createHash } from 'node:crypto';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { isFileError } from '../storage/files.ts';
import { BackupTrouble } from './backup-error.ts';
import { MANIFEST, manifestSchema, totalSize, type Manifest, type StoredFile } from './manifest.ts';

/** More than the list of contents of any library: what is larger is not ours. */
const LARGEST_MANIFEST = 64 * 1024 * 1024;

/** In parts, so that a large file is never in memory as a whole. Throws at its end when it differs. */
export type Content = AsyncIterable<Uint8Array>;

interface Watch {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Is handed every file, in the order of the zip. May leave the content, or reads it to its end. */
  readonly onFile?: (file: StoredFile, content: Content) => Promise<void>;
}

/** Reads the list of contents. Throws `BackupTrouble` for a file that is no backup of ours. */
export async function readManifest(path: string): Promise<Manifest> {
  return withZip(path, async (zip) => {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName !== MANIFEST) continue;
      if (entry.uncompressedSize > LARGEST_MANIFEST) break;
      return parseManifest(path, await whole(partsOf(zip, entry)));
    }
    throw new BackupTrouble({ kind: 'notBackup', path });
  });
}

/**
 * Reads every file of a backup and compares it with the list of contents: each of them once, with
 * the same hash, and nothing else. Throws `BackupTrouble` at the first that differs.
 */
export async function verifyBackup(path: string, manifest: Manifest, watch: Watch): Promise<void> {
  const expected = new Map(manifest.files.map((file) => [file.path, file]));
  const total = totalSize(manifest.files);
  let done = 0;
  const onPart = (size: number) => {
    if (watch.signal.aborted) throw new BackupTrouble({ kind: 'cancelled' });
    done += size;
    watch.onProgress(total === 0 ? 1 : done / total);
  };
  await withZip(path, async (zip) => {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName === MANIFEST) continue;
      const file = expected.get(entry.fileName);
      const unsound = () => new BackupTrouble({ kind: 'unsound', path, entry: entry.fileName });
      // Compared before it is unpacked, so that a forged entry cannot fill the disk.
      if (!file || entry.uncompressedSize !== file.size) throw unsound();
      expected.delete(entry.fileName);
      const content = compared(partsOf(zip, entry, onPart), file, unsound);
      await watch.onFile?.(file, content);
      // What was left is compared as well; of what was read to its end this gives nothing more.
      for await (const part of content) void part;
    }
  });
  const [missing] = expected.keys();
  if (missing !== undefined) throw new BackupTrouble({ kind: 'unsound', path, entry: missing });
}

async function withZip<T>(path: string, work: (zip: ZipFile) => Promise<T>): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    return await work(zip);
  } catch (error) {
    throw isDamage(error) ? new BackupTrouble({ kind: 'notBackup', path }) : error;
  } finally {
    zip?.close();
  }
}

/** What the zip library reports of a damaged file has no code, unlike what the system reports. */
function isDamage(error: unknown): boolean {
  if (error instanceof BackupTrouble || isFileError(error)) return false;
  return error instanceof SyntaxError || (error instanceof Error && error.name === 'Error');
}

/** The library stops by itself when an entry unpacks to more than it said. */
async function* partsOf(
  zip: ZipFile,
  entry: Entry,
  onPart: (size: number) => void = () => undefined,
): AsyncGenerator<Uint8Array, void> {
  onPart(0);
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part = chunk as Buffer;
    onPart(part.length);
    yield part;
  }
}

async function* compared(
  content: Content,
  { sha256 }: StoredFile,
  unsound: () => BackupTrouble,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  for await (const part of content) {
    hash.update(part);
    yield part;
  }
  if (hash.digest('hex') !== sha256) throw unsound();
}

/** Only for what is small, or is wanted as a whole. */
export async function whole(content: Content): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}

function parseManifest(path: string, content: Buffer): Manifest {
  const parsed = manifestSchema.safeParse(JSON.parse(content.toString('utf8')));
  if (!parsed.success) throw new BackupTrouble({ kind: 'notBackup', path });
  return parsed.data;
}
