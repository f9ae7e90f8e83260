import { basename } from 'node:path';
import type { ExportFormat, MinutesPart } from '../shared/api.ts';
import { translator, type Language, type Translate } from '../shared/i18n/translator.ts';
import {
  bytesIn,
  contentMark,
  isReserved,
  LONGEST_FILE_NAME,
  splitName,
  withoutMark,
} from '../shared/meeting/file-name.ts';
import type { Meeting } from '../shared/meeting/schema.ts';

export const extensions: Readonly<Record<ExportFormat, string>> = {
  docx: 'docx',
  pdf: 'pdf',
  odt: 'odt',
  html: 'html',
  markdown: 'md',
  text: 'txt',
  json: 'json',
};

/** Leaves room for the folder within the 260 characters that Windows allows a path. */
const MAX_LENGTH = 120;

export interface NamedExport {
  readonly part: MinutesPart;
  readonly format: ExportFormat;
  readonly language: Language;
  readonly isPublic: boolean;
  /** Another name, since the first could not be used. */
  readonly again?: boolean | undefined;
}

/** Such as "2027-03-12 Taskforce Waterrand - verslag.docx" or "… - verslag, openbaar (2).docx". */
export function exportName(meeting: Meeting, wanted: NamedExport): string {
  const t = translator(wanted.language);
  const part = t(`dialogs.fileNames.${wanted.part}`);
  const edition = wanted.isPublic ? `${part}, ${t('publishing.fileName')}` : part;
  return fileName(meeting, wanted.again ? `${edition} (2)` : edition, extensions[wanted.format]);
}

/** Such as "2027-03-12 Taskforce Waterrand - kopie.json". */
export function copyName(meeting: Meeting, translate: Translate): string {
  return fileName(meeting, translate('saving.copyName'), extensions.json);
}

function fileName(meeting: Meeting, what: string, extension: string): string {
  const end = ` - ${what}.${extension}`;
  const title = [meeting.date, meeting.title].filter(Boolean).join(' ');
  return safeFileName(title, MAX_LENGTH - end.length) + end;
}

/**
 * A name that every file system takes (Windows is the strictest): without the characters it
 * reserves, without control characters, and not ending in a dot or a space.
 * Source: learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function safeFileName(name: string, maxLength = MAX_LENGTH): string {
  const safe = name
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, '-')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...safe].slice(0, maxLength).join('');
  const trimmed = short.replace(/^[ .]+|[ .]+$/g, '');
  if (trimmed === '') return 'Notulist';
  return isReserved(trimmed) ? `_${trimmed}` : trimmed;
}

/**
 * The name under which a file that the user chose is kept: its own, as far as every system takes it, and
 * the mark of its content, of which `sum` is the SHA-256.
 */
export function attachmentName(path: string, sum: string): string {
  const { stem, extension } = splitName(withoutMark(safeFileName(basename(path), Infinity)));
  const end = contentMark(sum) + extension;
  const room = LONGEST_FILE_NAME - bytesIn(end) - ' (999)'.length;
  return cut(stem, room).replace(/[ .]+$/, '') + end;
}

/** The name itself, or with a number where that is taken: “begroting (2).pdf”. Capitals make no other name. */
export function freeName(name: string, taken: readonly string[]): string {
  const plain = (one: string) => one.normalize('NFC').toLowerCase();
  const known = new Set(taken.map(plain));
  const { stem, extension } = splitName(name);
  let free = name;
  for (let count = 2; known.has(plain(free)); count++) {
    free = `${stem} (${String(count)})${extension}`;
  }
  return free;
}

function cut(text: string, bytes: number): string {
  let room = bytes;
  return [...text].filter((char) => (room -= bytesIn(char)) >= 0).join('');
}

/** Some dialogs give back a name without its extension when the user typed one of his own. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}
