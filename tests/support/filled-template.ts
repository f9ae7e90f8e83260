import JSZip from 'jszip';
import { descendants, parseXml, readableText } from '../../main/ooxml/xml.ts';
import { writeMinutes, type WriteOptions } from '../../main/writers/write-minutes.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';

export interface FilledTemplate {
  readonly bytes: Uint8Array;
  readonly document: string;
  readonly styles: string;
  readonly numbering: string;
  /** All that is in the file, by path. */
  readonly parts: readonly (readonly [path: string, content: string])[];
  /** What the paragraphs of the text say, without the empty ones. */
  readonly lines: readonly string[];
}

export async function filledWith(
  template: Uint8Array | null,
  meeting: Meeting,
  options: Partial<WriteOptions> = {},
): Promise<FilledTemplate> {
  const written = await writeMinutes(meeting, {
    format: 'docx',
    part: 'minutes',
    language: 'nl',
    ...(template && { template }),
    ...options,
  });
  if (!written.ok) throw new Error(written.error.key);
  const zip = await JSZip.loadAsync(written.value);
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  const parts = await Promise.all(
    files.map(async (file) => [file.name, await file.async('string')] as const),
  );
  const part = (path: string) => parts.find(([name]) => name === path)?.[1] ?? '';
  const document = part('word/document.xml');
  return {
    bytes: written.value,
    document,
    styles: part('word/styles.xml'),
    numbering: part('word/numbering.xml'),
    parts,
    lines: linesIn(document),
  };
}

/** `null` for a template: those of our own document. */
export async function linesOf(
  template: Uint8Array | null,
  meeting: Meeting,
  options: Partial<WriteOptions> = {},
): Promise<readonly string[]> {
  return (await filledWith(template, meeting, options)).lines;
}

/** Of text boxes both forms, which the reading of XML elsewhere takes for one. */
function linesIn(document: string): readonly string[] {
  const root = parseXml(document.replaceAll('mc:Fallback', 'mc:Choice'));
  if (!root) throw new Error('The document is not well-formed');
  return [...descendants(root, 'w:p')]
    .filter((paragraph) => [...descendants(paragraph, 'w:p')].length === 0)
    .map(readableText)
    .filter((line) => line !== '');
}
