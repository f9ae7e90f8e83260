/** What a file is by its first bytes, as far as that keeps it from being read as text. */
export type FileKind =
  | { readonly kind: 'docx' }
  /** Word 97 to 2003. */
  | { readonly kind: 'oldWord' }
  /** An Office document behind a password. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'format'; readonly name: string }
  | { readonly kind: 'image'; readonly name: string };

const signatures: readonly (readonly [FileKind, readonly string[]])[] = [
  [{ kind: 'format', name: 'PDF' }, ['%PDF-']],
  [{ kind: 'format', name: 'RTF' }, ['{\\rtf']],
  [{ kind: 'image', name: 'PNG' }, ['\u0089PNG']],
  [{ kind: 'image', name: 'JPEG' }, ['\u00FF\u00D8\u00FF']],
  [{ kind: 'image', name: 'GIF' }, ['GIF87a', 'GIF89a']],
  [{ kind: 'image', name: 'TIFF' }, ['II*\u0000', 'MM\u0000*']],
];

/** A name inside a zip package tells which program's package it is. */
const packages: readonly (readonly [string, FileKind])[] = [
  ['word/', { kind: 'docx' }],
  ['xl/', { kind: 'format', name: 'Excel (.xlsx)' }],
  ['ppt/', { kind: 'format', name: 'PowerPoint (.pptx)' }],
  ['opendocument.text', { kind: 'format', name: 'OpenDocument (.odt)' }],
];

/**
 * A stream inside an OLE compound file tells which program made it ([MS-CFB]). A password wraps a
 * document in such a file too ([MS-OFFCRYPTO] 2.3.4.4).
 */
const streams: readonly (readonly [string, FileKind])[] = [
  ['EncryptedPackage', { kind: 'locked' }],
  ['__substg1.0', { kind: 'format', name: 'Outlook (.msg)' }],
  ['Workbook', { kind: 'format', name: 'Excel 97-2003 (.xls)' }],
  ['PowerPoint Document', { kind: 'format', name: 'PowerPoint 97-2003 (.ppt)' }],
];
const COMPOUND_FILE = '\u00D0\u00CF\u0011\u00E0';

/** `undefined` for what may be text. Looks at the bytes, since names lie. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const start = latin1(bytes.subarray(0, 10));
  const known = signatures.find(([, marks]) => marks.some((mark) => start.startsWith(mark)));
  if (known) return known[0];
  if (start.startsWith('PK\u0003\u0004')) return packageKind(bytes);
  return start.startsWith(COMPOUND_FILE) ? compoundKind(bytes) : undefined;
}

/** The list of names stands at both ends of a zip file. */
function packageKind(bytes: Uint8Array): FileKind {
  const ends = [bytes.subarray(0, 4_000), bytes.subarray(-20_000)].map(latin1);
  const found = packages.find(([mark]) => ends.some((end) => end.includes(mark)));
  return found?.[1] ?? { kind: 'format', name: 'ZIP' };
}

function compoundKind(bytes: Uint8Array): FileKind {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = streams.find(([name]) => file.includes(Buffer.from(name, 'utf16le')));
  return found?.[1] ?? { kind: 'oldWord' };
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
