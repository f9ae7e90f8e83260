import { findDate } from '../capture/dates.ts';
import { readTitleParts } from './head-lines.ts';
import { LONGEST_TITLE } from './head-title.ts';
import type { Head } from './read-head.ts';
import { without } from './times.ts';

/** The head with a title from the name of the file, where the document has none. */
export function titledByFile(head: Head, fileName: string | null): Head {
  const title = head.title === '' && fileName !== null ? titleInName(fileName) : '';
  if (title === '') return head;
  const reason = 'importing.findings.titleFromFileName';
  const finding = { kind: 'guess', line: 1, reason, values: { title }, text: '' } as const;
  return { ...head, title, findings: [...head.findings, finding] };
}

/** "2027-04-06_notulen_dorpsraad (2).docx" is "Dorpsraad"; empty when nothing in the name tells. */
function titleInName(fileName: string): string {
  const words = fileName
    .replace(/\.\p{L}[\p{L}\d]{0,9}$/u, '')
    .replace(/_|%20/g, ' ')
    .replace(/\s{1,9}\(\d{1,3}\)$/, '')
    .replace(/(?<!\d)(20\d\d)(\d\d)(\d\d)(?!\d)/, '$1-$2-$3')
    .replace(/\s{2,}/g, ' ');
  const date = findDate(words);
  const { title } = readTitleParts((date ? without(words, date) : words).trim());
  const telling = title.match(/\p{L}{2,}/gu)?.filter((word) => !empty.test(word)) ?? [];
  return telling.length > 0 ? title.slice(0, LONGEST_TITLE) : '';
}

/** Words that programs give a file by themselves, or that say what it is and not of what. */
const empty =
  /^(?:document|doc|naamloos|untitled|nieuw|new|kopie|copy|van|of|scan|scanned|img|download|export|bijlage|attachment|concept|definitief|def|final|versie|version|tekst|text|bestand|file|temp|tmp|stdin|verslag|agenda|notulen|minutes|vergadering|meeting)$/i;
