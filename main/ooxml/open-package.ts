import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { fail, ok, type Result } from '../../shared/result.ts';

export type PackageError = 'damaged' | 'tooLarge';

/** The zip file that an Office document is. */
export interface Package {
  /** The text of a part, `undefined` when the package does not have it. */
  readonly part: (path: string) => Promise<Result<string | undefined, PackageError>>;
  /** The same of what is not text, such as a picture. */
  readonly bytes: (path: string) => Promise<Result<Uint8Array | undefined, PackageError>>;
}

/**
 * Opens a package without unpacking it. All parts that are read share `limit`, in bytes: a few
 * kilobytes of zip can hold gigabytes of nothing.
 */
export async function openPackage(
  bytes: Uint8Array,
  limit: number,
): Promise<Result<Package, PackageError>> {
  if (hasTooManyEntries(bytes)) return fail('tooLarge');
  const zip = await loadZip(bytes);
  if (!zip) return fail('damaged');
  const budget = { left: limit };
  const read = (path: string) => readBytes(zip, path, budget);
  return ok({
    bytes: read,
    part: async (path) => {
      const found = await read(path);
      return found.ok ? ok(found.value && decodePart(found.value)) : found;
    },
  });
}

/** Far more than the pictures of any document; each has to be looked at before the first is read. */
const MOST_ENTRIES = 10_000;
/** What every entry of the list of a zip file begins with. */
const ENTRY = Buffer.from('PK\u0001\u0002');

function hasTooManyEntries(bytes: Uint8Array): boolean {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let entries = 0;
  for (let at = zip.indexOf(ENTRY); at >= 0; at = zip.indexOf(ENTRY, at + 4)) {
    entries += 1;
    if (entries > MOST_ENTRIES) return true;
  }
  return false;
}

/** `undefined` for what is no whole zip file. */
async function loadZip(bytes: Uint8Array): Promise<JSZip | undefined> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return undefined;
  }
}

/** Counts while it unpacks: the sizes that a zip file gives for itself may be lies. */
async function readBytes(
  zip: JSZip,
  path: string,
  budget: { left: number },
): Promise<Result<Buffer | undefined, PackageError>> {
  const entry = zip.file(path);
  if (!entry) return ok(undefined);
  const chunks: Uint8Array[] = [];
  // The library's stream is of an older make, which cannot be iterated by itself.
  const stream = new Readable().wrap(entry.nodeStream()) as AsyncIterable<Uint8Array>;
  try {
    for await (const chunk of stream) {
      budget.left -= chunk.length;
      if (budget.left < 0) return fail('tooLarge');
      chunks.push(chunk);
    }
  } catch (error) {
    // The library throws plain errors for whatever is wrong with the bytes; a bug is of another kind.
    if (error instanceof TypeError) throw error;
    return fail('damaged');
  }
  return ok(Buffer.concat(chunks));
}

/** XML is UTF-8, or UTF-16 with a mark (XML 1.0, 4.3.3). */
function decodePart(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8').replace(/^\uFEFF/, '');
}
