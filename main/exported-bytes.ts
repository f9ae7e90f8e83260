import type { ExportFormat, Outcome } from '../shared/api.ts';
import type { MinutesOptions } from '../shared/export/minutes.ts';
import type { Meeting } from '../shared/meeting/schema.ts';
import type { DocumentWork } from './documents/work.ts';
import type { PrintPage } from './print-page.ts';
import type { House } from './writers/look.ts';

export interface ExportOptions extends MinutesOptions {
  readonly format: ExportFormat;
  readonly house: House;
  readonly template?: Uint8Array;
}

/** The bytes of a file to export; a PDF is the web page, printed. */
export async function exportedBytes(
  meeting: Meeting,
  { format, ...options }: ExportOptions,
  write: DocumentWork['write'],
  print: PrintPage,
): Promise<Outcome<Uint8Array>> {
  if (format !== 'pdf') return write(meeting, { ...options, format });
  const page = await write(meeting, { ...options, format: 'html' });
  if (!page.ok) return page;
  // The app starts without it.
  const { pageTemplates } = await import('./writers/page-templates.ts');
  return print(page.value, pageTemplates(meeting, options));
}
