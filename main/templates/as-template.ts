import JSZip from 'jszip';
import { addText } from '../zip-text.ts';

const TYPES = '[Content_Types].xml';

/** The same Word file as a template, which Word demands of what is called `.dotx`. */
export async function asTemplate(docx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(docx);
  const types = (await zip.file(TYPES)?.async('string')) ?? '';
  addText(zip, TYPES, types.replace('.document.main+xml', '.template.main+xml'));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
