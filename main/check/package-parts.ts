import { Readable } from 'node:stream';
import JSZip from 'jszip';
import { fail, ok, type Result } from '../../shared/result.ts';
import { fileKind } from '../readers/file-kind.ts';

/** Why a file cannot be checked. */
export type CheckError = 'notWord' | 'oldOrLocked' | 'damaged' | 'tooLarge';

/** The parts that tell how a Word document is made, as text; `undefined` for what it does not have. */
export interface PackageParts {
  readonly document: string;
  readonly styles: string | undefined;
  readonly theme: string | undefined;
  readonly core: string | undefined;
}

/** All parts together once unpacked. A few kilobytes of zip can hold gigabytes of nothing. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

export async function readParts(bytes: Uint8Array): Promise<Result<PackageParts, CheckError>> {
  const kind = fileKind(bytes)?.kind;
  if (kind === 'oldWord' || kind === 'locked') return fail('oldOrLocked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('notWord');
  const zip = await openZip(bytes);
  if (!zip) return fail('damaged');
  if (!zip.file('word/document.xml')) return fail('notWord');
  return unpack(zip);
}

async function unpack(zip: JSZip): Promise<Result<PackageParts, CheckError>> {
  const budget = { left: MAX_UNPACKED_BYTES };
  const document = await readPart(zip, 'word/document.xml', budget);
  const styles = await readPart(zip, 'word/styles.xml', budget);
  const theme = await readPart(zip, 'word/theme/theme1.xml', budget);
  const core = await readPart(zip, 'docProps/core.xml', budget);
  for (const part of [document, styles, theme, core]) if (!part.ok) return part;
  if (!document.ok || !styles.ok || !theme.ok || !core.ok || document.value === undefined)
    return fail('damaged');
  return ok({
    document: document.value,
    styles: styles.value,
    theme: theme.value,
    core: core.value,
  });
}

/** `undefined` for what is no whole zip file. */
async function openZip(bytes: Uint8Array): Promise<JSZip | undefined> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return undefined;
  }
}

type Part = Result<string | undefined, CheckError>;

/** Counts while it unpacks: the sizes that a zip file gives for itself may be lies. */
async function readPart(zip: JSZip, path: string, budget: { left: number }): Promise<Part> {
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
  return ok(
    Buffer.concat(chunks)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}
