import type { ExportFormat, Outcome } from '../../shared/api.ts';
import { minutesDocument, type MinutesOptions } from '../../shared/export/minutes.ts';
import type { PagesPreview } from '../../shared/export/preview.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { assertNever, fail, ok } from '../../shared/result.ts';
import { templateContent } from '../../shared/templates/content.ts';
import { writeFromTemplate } from '../templates/write-from-template.ts';
import { writeDocx } from './docx/write-docx.ts';
import { previewOf, writeHtml } from './html.ts';
import { lookOf, plainHouse, type House } from './look.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOdt } from './odt/write-odt.ts';
import { writeText } from './text.ts';

/** A PDF is made of the web page, by the app: that takes a browser. */
export type WrittenFormat = Exclude<ExportFormat, 'pdf'>;

export interface WriteOptions extends MinutesOptions {
  readonly format: WrittenFormat;
  /** Without it the plain style. */
  readonly house?: House;
  /** A Word template to fill in; the other formats have their own look. */
  readonly template?: Uint8Array;
}

/** The bytes of a file with the minutes. JSON is always the whole meeting, whatever the part. */
export async function writeMinutes(
  meeting: Meeting,
  options: WriteOptions,
): Promise<Outcome<Uint8Array>> {
  const { template, house = plainHouse, ...choices } = options;
  if (template === undefined || options.format !== 'docx')
    return ok(await bytesOf(meeting, options));
  const content = templateContent(meeting, choices, house.style);
  const filled = await writeFromTemplate(template, content, options.part);
  return filled.ok ? filled : fail({ key: `errors.template.${filled.error}` });
}

/** The pages of the web page, as the PDF has them. */
export function previewMinutes(
  meeting: Meeting,
  options: MinutesOptions,
  house: House,
): PagesPreview {
  return previewOf(minutesDocument(meeting, options, house.style), lookOf(house));
}

async function bytesOf(meeting: Meeting, { format, house = plainHouse, ...options }: WriteOptions) {
  const look = lookOf(house);
  const document = () => minutesDocument(meeting, options, house.style);
  switch (format) {
    case 'docx':
      return writeDocx(document(), look);
    case 'odt':
      return writeOdt(document(), look);
    case 'html':
      return utf8(writeHtml(document(), look));
    case 'markdown':
      return utf8(writeMarkdown(document()));
    case 'text':
      return utf8(writeText(document()));
    case 'json':
      return utf8(`${JSON.stringify(toInterchange(meeting), null, 2)}\n`);
    default:
      return assertNever(format);
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
