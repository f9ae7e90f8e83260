import { MAX_IMPORT_TEXT } from '../../../shared/defaults.ts';
import type { HintedLine, Region } from '../../../shared/import/hinted-line.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { openPackage } from '../../ooxml/open-package.ts';
import { readXml, type XmlTrouble } from '../../ooxml/xml.ts';
import type { Reading, ReadTrouble } from '../reading.ts';
import { DocumentReader, type Around } from './document-lines.ts';
import { readNumbering } from './numbering.ts';
import { readStyles } from './styles.ts';
import { loadParts, type Parts } from './word-parts.ts';

/** The text parts together, unpacked: some ten times the text itself. Pictures are not unpacked. */
const MAX_UNPACKED_BYTES = 48 * 1024 * 1024;

/**
 * Reads a Word document with what its styles and lists know: the numbers that Word shows and the file
 * does not hold as text, headings, tables, and what tracked changes took out.
 */
export async function readDocx(bytes: Uint8Array): Promise<Reading> {
  const opened = await openPackage(bytes, MAX_UNPACKED_BYTES);
  if (!opened.ok) return fail(troubles[opened.error]);
  const parts = await loadParts(opened.value);
  if (!parts.ok) return fail(troubles[parts.error]);
  const lines = linesOf(parts.value);
  if (!lines.ok) return fail(troubles[lines.error]);
  const length = lines.value.reduce((sum, { text }) => sum + text.length, 0);
  return length > MAX_IMPORT_TEXT ? fail('errors.importTooMuch') : lines;
}

const troubles = {
  damaged: 'errors.importBroken',
  broken: 'errors.importBroken',
  tooLarge: 'errors.importTooMuch',
  tooDeep: 'errors.importTooDeep',
  notWord: 'errors.importNotWord',
} as const satisfies Readonly<Record<string, ReadTrouble>>;

type Lines = Result<readonly HintedLine[], XmlTrouble>;

function linesOf(parts: Parts): Lines {
  const styles = readStyles(parts.styles);
  const numbering = readNumbering(parts.numbering, styles.listOf);
  const { links } = parts;
  const bare: Around = { styles, numbering, links, note: () => [] };
  const notes = new Map<string, DocumentReader['entries']>();
  for (const [kind, source] of parts.notes) {
    const reader = new DocumentReader(bare);
    const read = readXml(source, reader);
    if (!read.ok) return read;
    if (reader.isFull()) return fail('tooLarge');
    notes.set(kind, reader.entries);
  }
  const around: Around = { ...bare, note: (kind, id) => notes.get(kind)?.get(id) ?? [] };
  const document = readPart(parts.document, around);
  if (!document.ok) return document;
  const outside = outsideOf(parts, bare);
  return outside.ok ? ok([...document.value, ...outside.value]) : outside;
}

/** Remarks and what stands on every page, after the text; Word keeps one header for each section. */
function outsideOf({ outside }: Parts, around: Around): Lines {
  const lines: HintedLine[] = [];
  const seen = new Set<string>();
  for (const [region, source] of outside) {
    const read = readPart(source, around, region);
    if (!read.ok) return read;
    for (const line of read.value) {
      const isNew = region === 'comment' || !seen.has(`${region} ${line.text}`);
      if (isNew && line.text !== '') lines.push(line);
      seen.add(`${region} ${line.text}`);
    }
  }
  return ok(lines);
}

function readPart(source: string, around: Around, region?: Region): Lines {
  const reader = new DocumentReader(around, region);
  const read = readXml(source, reader);
  if (!read.ok) return read;
  return reader.isFull() ? fail('tooLarge') : ok(reader.lines);
}
