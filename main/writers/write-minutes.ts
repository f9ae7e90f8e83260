import type { ExportFormat, Outcome } from '../../shared/api.ts';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { assertNever, ok } from '../../shared/result.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOdt } from './odt/write-odt.ts';
import { writeText } from './text.ts';

/** A PDF is made of the web page, by the app: that takes a browser. */
export type WrittenFormat = Exclude<ExportFormat, 'pdf'>;

export interface WriteOptions extends MinutesOptions {
  readonly format: WrittenFormat;
}

/** The bytes of a file with the minutes. JSON is always the whole meeting, whatever the part. */
export async function writeMinutes(
  meeting: Meeting,
  options: WriteOptions,
): Promise<Outcome<Uint8Array>> {
  return ok(await bytesOf(meeting, options));
}

async function bytesOf(meeting: Meeting, { format, ...options }: WriteOptions) {
  switch (format) {
    case 'docx':
      return writeDocx(minutesDocument(meeting, options));
    case 'odt':
      return writeOdt(minutesDocument(meeting, options));
    case 'html':
      return utf8(writeHtml(minutesDocument(meeting, options)));
    case 'markdown':
      return utf8(writeMarkdown(minutesDocument(meeting, options)));
    case 'text':
      return utf8(writeText(minutesDocument(meeting, options)));
    case 'json':
      return utf8(`${JSON.stringify(toInterchange(meeting), null, 2)}\n`);
    default:
      return assertNever(format);
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
