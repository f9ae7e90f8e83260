import { LeaderType, Paragraph, TableOfContents, type FileChild } from 'docx';
import type { Contents } from '../../../shared/export/document.ts';
import { printable } from '../printable.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './style-ids.ts';
import type { Writing } from './writing.ts';

/**
 * A table of contents that Word can bring up to date. It is written filled in, without page numbers:
 * only Word knows those, and it would ask every reader whether it may look them up.
 */
export function contents({ title, entries }: Contents, writing: Writing): readonly FileChild[] {
  if (entries.length === 0) return [];
  return [
    new Paragraph({ style: styleIds.contentsTitle, children: textRuns(title) }),
    new TableOfContents(printable(title), {
      hyperlink: true,
      headingStyleRange: '1-2',
      pageNumbersEntryLevelsRange: '1-2',
      tabLeader: LeaderType.NONE,
      beginDirty: false,
      cachedEntries: entries.map(({ level, text, to }) => ({
        level,
        title: printable(text).replaceAll('\n', ' '),
        href: writing.bookmark(to),
      })),
    }),
  ];
}
