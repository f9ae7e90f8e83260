import { extname } from 'node:path';

/**
 * Whether a file is of a kind that papers have, which is opened to be read. Every other may do something
 * instead: a list of kinds that do would never be complete. Without an extension nobody can tell.
 * Left out are the Office files made for macros (.docm), and what a browser runs (.html, .svg).
 */
export function isPaper(path: string): boolean {
  return kinds.has(extname(path).slice(1).toLowerCase());
}

const documents = 'pdf doc docx dotx odt ott rtf pages epub xps oxps txt text log md markdown';
const sheets = 'xls xlsx xltx ods ots csv tsv numbers';
const slides = 'ppt pptx potx pps ppsx odp otp key odg vsdx';
const pictures = 'png jpg jpeg gif bmp tif tiff webp heic heif avif';
const mail = 'eml msg ics';
const sound = 'mp3 m4a aac wav ogg oga opus flac wma';
const video = 'mp4 m4v mov avi mkv webm mpg mpeg wmv 3gp';
const kinds: ReadonlySet<string> = new Set(
  [documents, sheets, slides, pictures, mail, sound, video, 'zip'].join(' ').split(' '),
);
