const invisible = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The same text without what would hide a name in it: invisible characters, composed letters. */
export function plain(text: string): string {
  return text.normalize('NFC').replace(invisible, '');
}
