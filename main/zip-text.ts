import type JSZip from 'jszip';

/**
 * Puts text into a zip. JSZip cuts a text in pieces before it encodes each by itself, which breaks a sign
 * of two halves, such as an emoji, that stands on a cut (https://github.com/Stuk/jszip/pull/963).
 */
export function addText(
  zip: JSZip,
  path: string,
  text: string,
  options: JSZip.JSZipFileOptions = {},
): void {
  zip.file(path, new TextEncoder().encode(text), options);
}
