import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/result.ts';
import type { LibraryRecords } from '../overview/library-records.ts';
import type { LibrarySearch } from '../search/library-search.ts';
import type { DocumentWork, ImportWork, LibraryWork } from './work.ts';

const searches = new Map<string, LibrarySearch>();
const recordsOf = new Map<string, LibraryRecords>();

/** On this thread. The libraries are large: they are loaded when they are needed. */
export const workHere: DocumentWork & ImportWork & LibraryWork = {
  write: async (meeting, options) => {
    const { writeMinutes } = await import('../writers/write-minutes.ts');
    return writeMinutes(meeting, options);
  },
  preview: async (meeting, options, house) => {
    const { previewMinutes } = await import('../writers/write-minutes.ts');
    return previewMinutes(meeting, options, house);
  },
  check: async (bytes) => {
    const { checkDocx } = await import('../check/check-docx.ts');
    return checkDocx(bytes);
  },
  draft: async (source) => {
    const { importDraft } = await import('../import-draft.ts');
    return importDraft(source, randomUUID);
  },
  template: async ({ name, bytes }) => {
    const { checkTemplate } = await import('../templates/check-template.ts');
    const checked = await checkTemplate(bytes);
    if (checked.ok) return checked;
    return fail({ key: `errors.template.${checked.error}`, values: { file: name } });
  },
  find: async (folder, query) => {
    const { LibrarySearch } = await import('../search/library-search.ts');
    const { realFiles } = await import('../storage/files.ts');
    const search = searches.get(folder) ?? new LibrarySearch(realFiles, folder);
    searches.set(folder, search);
    return search.find(query);
  },
  records: async (layout) => {
    const { LibraryRecords } = await import('../overview/library-records.ts');
    const { realFiles } = await import('../storage/files.ts');
    const records = recordsOf.get(layout.library) ?? new LibraryRecords(realFiles, layout);
    recordsOf.set(layout.library, records);
    return records.read();
  },
};
