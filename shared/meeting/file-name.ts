/** In bytes of UTF-8: file systems allow 255, and Windows a path of 260 characters with its folders. */
export const LONGEST_FILE_NAME = 120;

/**
 * Whether a name is that of a file and nothing else, on every system: no path, nothing hidden, and no
 * character that one does not see.
 */
export function isBareFileName(name: string): boolean {
  if (name === '' || bytesIn(name) > LONGEST_FILE_NAME) return false;
  return isPortable(name) && !/^[ .]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(name);
}

/**
 * Whether every system takes this as a name in a folder: it has none of the names and characters that
 * Windows reserves, and does not end as Windows cuts off.
 * Source: learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function isPortable(name: string): boolean {
  return !/[<>:"/\\|?*\p{Cc}]|[ .]$/u.test(name) && !isReserved(name);
}

/** What stands behind the last dot only counts as an extension when it is as short as those are. */
export function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const extension = /.(\.[^. ]{1,20})$/.exec(name)?.[1] ?? '';
  return { stem: name.slice(0, name.length - extension.length), extension };
}

/**
 * At the end of the name of a copied file, how the SHA-256 of its content begins: “begroting ~3fa2b1c9.pdf”.
 * Two machines that copy different files of one name at once then give them two names.
 */
const CONTENT_MARK = /(?<=.) ~([0-9a-f]{8})(?=(?: \(\d+\))?(?:\.[^. ]{1,20})?$)/;

/** `sum` is the whole SHA-256, in hexadecimals. */
export function contentMark(sum: string): string {
  return ` ~${sum.slice(0, 8)}`;
}

/** Whether a name bears the mark of another content than this; one without a mark says nothing. */
export function isMarkedOtherwise(name: string, sum: string): boolean {
  const mark = CONTENT_MARK.exec(name)?.[1];
  return mark !== undefined && !sum.startsWith(mark);
}

/** The name as a person knows it. */
export function withoutMark(name: string): string {
  return name.replace(CONTENT_MARK, '');
}

/** A device of Windows, whatever stands behind the dot. */
export function isReserved(name: string): boolean {
  return /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)/i.test(name);
}

/** How long it is on a disk, in bytes of UTF-8. */
export function bytesIn(name: string): number {
  return [...name].reduce((sum, char) => sum + bytesOf(char.codePointAt(0) ?? 0), 0);
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
