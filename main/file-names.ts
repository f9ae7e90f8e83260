import type { ExportFormat, MinutesPart } from '../shared/api.ts';
import type { Translate } from '../shared/i18n/translator.ts';
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

/**
 * Such as "2027-03-12 Taskforce Waterrand - verslag.docx"; `again` asks for another one, since that
 * could not be used.
 */
export function exportName(
  meeting: Meeting,
  part: MinutesPart,
  format: ExportFormat,
  translate: Translate,
  again = false,
): string {
  const what = translate(`dialogs.fileNames.${part}`);
  return fileName(meeting, again ? `${what} (2)` : what, extensions[format]);
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
