/** What a file is by its first bytes, as far as that keeps it from being read as text. */
export type FileKind =
  | { readonly kind: 'format'; readonly name: string }
  | { readonly kind: 'image'; readonly name: string };

const signatures: readonly (readonly [FileKind, readonly string[]])[] = [
  [{ kind: 'format', name: 'PDF' }, ['%PDF-']],
  [{ kind: 'format', name: 'RTF' }, ['{\\rtf']],
  [{ kind: 'format', name: 'Word 97-2003 (.doc)' }, ['\u00D0\u00CF\u0011\u00E0']],
  [{ kind: 'image', name: 'PNG' }, ['\u0089PNG']],
  [{ kind: 'image', name: 'JPEG' }, ['\u00FF\u00D8\u00FF']],
  [{ kind: 'image', name: 'GIF' }, ['GIF87a', 'GIF89a']],
  [{ kind: 'image', name: 'TIFF' }, ['II*\u0000', 'MM\u0000*']],
];
/** A name inside a zip package tells which program's package it is. */
const packages: readonly (readonly [string, string])[] = [
  ['word/', 'Word (.docx)'],
  ['xl/', 'Excel (.xlsx)'],
  ['ppt/', 'PowerPoint (.pptx)'],
  ['opendocument.text', 'OpenDocument (.odt)'],
];
const FIRST_BYTES = 1_000;

/** `undefined` for what may be text. Looks at the bytes, since names lie. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const start = latin1(bytes.subarray(0, FIRST_BYTES));
  const known = signatures.find(([, marks]) => marks.some((mark) => start.startsWith(mark)));
  if (known) return known[0];
  if (start.startsWith('PK\u0003\u0004')) return { kind: 'format', name: packageName(bytes) };
  const text = start.replace(/^\u00EF\u00BB\u00BF/, '').trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(text)) {
    return { kind: 'format', name: 'HTML' };
  }
  return undefined;
}

/** The list of names stands at both ends of a zip file. */
function packageName(bytes: Uint8Array): string {
  const ends = [bytes.subarray(0, 4_000), bytes.subarray(-20_000)].map(latin1);
  const found = packages.find(([mark]) => ends.some((end) => end.includes(mark)));
  return found?.[1] ?? 'ZIP';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
