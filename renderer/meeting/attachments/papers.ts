import type { Translate } from '../../../shared/i18n/translator.ts';
import { withoutMark } from '../../../shared/meeting/file-name.ts';
import { attachmentCodes } from '../../../shared/meeting/numbering.ts';
import type { AgendaItem, Id } from '../../../shared/meeting/schema.ts';
import { agendaRows } from '../agenda-view.ts';

/** An attachment under the code that it has. */
export interface Paper {
  readonly id: Id;
  readonly code: string;
  readonly title: string;
  /** What its file is called, as a person knows it. */
  readonly file: string | null;
}

/** One that can be opened. */
export interface PaperWithFile extends Paper {
  readonly file: string;
}

/** Those of one item that can be opened, under the number that it has. */
export function papersOf({ attachments }: AgendaItem, number: string): readonly PaperWithFile[] {
  const codes = attachmentCodes(attachments, number);
  return attachments.flatMap(({ id, title, file }) =>
    file === null ? [] : [{ id, code: codes.get(id) ?? '', title, file: withoutMark(file) }],
  );
}

/** Those of a whole meeting, in the order of its agenda. */
export function allPapers(items: readonly AgendaItem[]): readonly PaperWithFile[] {
  return agendaRows(items).flatMap(({ item, number }) => papersOf(item, number));
}

/** “Open bijlage 7c, Begroting, begroting.pdf” */
export function openLabel({ code, title, file }: PaperWithFile, t: Translate): string {
  const named = [code, title.trim(), file].filter((part) => part !== '').join(', ');
  return t('meeting.openPaper', { paper: named });
}
