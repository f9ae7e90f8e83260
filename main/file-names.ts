import type { ExportFormat, MinutesPart } from '../shared/api.ts';
import { translator, type Language, type Translate } from '../shared/i18n/translator.ts';
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
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ');
  const short = [...safe].slice(0, maxLength).join('');
  const trimmed = short.replace(/^[ .]+|[ .]+$/g, '');
  if (trimmed === '') return 'Notulist';
  return /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(trimmed) ? `_${trimmed}` : trimmed;
}

/** Some dialogs give back a name without its extension when the user typed one of his own. */
export function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(`.${extension}`) ? path : `${path}.${extension}`;
}
