import type { DocumentWork } from './document-work.ts';

/** On this thread. The libraries are large: they are loaded when they are needed. */
export const workHere: DocumentWork = {
  write: async (meeting, options) => {
    const { writeMinutes } = await import('../writers/write-minutes.ts');
    return writeMinutes(meeting, options);
  },
  check: async (bytes) => {
    const { checkDocx } = await import('../check/check-docx.ts');
    return checkDocx(bytes);
  },
};
