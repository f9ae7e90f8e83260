import { fail, ok, type Result } from '../../shared/result.ts';
import { openPackage } from '../ooxml/open-package.ts';
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

/** All parts together once unpacked. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

export async function readParts(bytes: Uint8Array): Promise<Result<PackageParts, CheckError>> {
  const kind = fileKind(bytes)?.kind;
  if (kind === 'oldWord' || kind === 'locked') return fail('oldOrLocked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail('notWord');
  const opened = await openPackage(bytes, MAX_UNPACKED_BYTES);
  if (!opened.ok) return opened;
  const { part } = opened.value;
  const document = await part('word/document.xml');
  const styles = await part('word/styles.xml');
  const theme = await part('word/theme/theme1.xml');
  const core = await part('docProps/core.xml');
  for (const each of [document, styles, theme, core]) if (!each.ok) return each;
  if (!document.ok || !styles.ok || !theme.ok || !core.ok) return fail('damaged');
  if (document.value === undefined) return fail('notWord');
  return ok({
    document: document.value,
    styles: styles.value,
    theme: theme.value,
    core: core.value,
  });
}
