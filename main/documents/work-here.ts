import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/result.ts';
import type { DocumentWork, ImportWork } from './work.ts';

/** On this thread. The libraries are large: they are loaded when they are needed. */
export const workHere: DocumentWork & ImportWork = {
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
};
