import { linesOfText } from '../../shared/import/hinted-line.ts';
import { MAX_IMPORT_TEXT } from '../../shared/defaults.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Reading } from './reading.ts';
import type { TextFormat } from './text-format.ts';

/** Pictures that stand in the text itself: megabytes without a word. */
const embedded = /data:[\w.+-]{1,50}\/[\w.+-]{1,50};base64,[A-Za-z0-9+/=]*/g;

/** The lines of a text. `bytes` are those that it was decoded from: a mail has encodings of its own. */
export async function readTextLines(
  format: Exclude<TextFormat, 'json'>,
  text: string,
  bytes: Uint8Array,
): Promise<Reading> {
  if (format === 'mail') {
    const { readMail } = await import('./mail-lines.ts');
    return readMail(bytes);
  }
  const words = format === 'html' ? text.replace(embedded, '') : text;
  if (words.length > MAX_IMPORT_TEXT) return fail('errors.importTooMuch');
  switch (format) {
    case 'text':
      return ok(linesOfText(words));
    case 'html': {
      const { readHtml } = await import('./html/html-lines.ts');
      return readHtml(words);
    }
    case 'markdown': {
      const { readMarkdown } = await import('./markdown-lines.ts');
      return readMarkdown(words);
    }
  }
}
