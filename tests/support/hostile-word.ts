import JSZip from 'jszip';
import { paragraph, relations, table, wordTemplate } from './word-template.ts';

/** Word files that were made to keep a program busy, to fill its memory, or to fetch something. */

async function changed(path: string, to: (source: string) => string | Uint8Array) {
  const zip = await JSZip.loadAsync(await wordTemplate());
  zip.file(path, to((await zip.file(path)?.async('string')) ?? ''));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

async function without(path: string): Promise<Uint8Array> {
  return (await JSZip.loadAsync(await wordTemplate()))
    .remove(path)
    .generateAsync({ type: 'uint8array' });
}

async function withFiles(count: number): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await wordTemplate());
  for (let at = 0; at < count; at += 1) zip.file(`x/${String(at)}`, '');
  return zip.generateAsync({ type: 'uint8array' });
}

const MAIN = 'word/document.xml';
const bare = (source: string) => source.replace(/^<\?xml[^>]*>/, '');
const nested = (depth: number) =>
  '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('x') + '</w:tc></w:tr></w:tbl>'.repeat(depth);

/** All too large or too deep, each in its own way. */
export const tooMuch: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'a text of nothing but zeros': () => changed(MAIN, () => new Uint8Array(110 * 1024 * 1024)),
  'styles of nothing but zeros': () =>
    changed('word/styles.xml', () => new Uint8Array(110 * 1024 * 1024)),
  'nesting without end': () => wordTemplate({ body: nested(50_000) }),
  'deep nesting, over and over': () => wordTemplate({ body: nested(150).repeat(200) }),
  'paragraphs without end': () => wordTemplate({ body: '<w:p/>'.repeat(300_000) }),
  'tables without end': () => wordTemplate({ body: table(['a', 'b']).repeat(12_000) }),
  'attributes without end': () =>
    wordTemplate({
      body: `<w:p ${Array.from({ length: 2_000 }, (_, at) => `w:a${String(at)}=""`).join(' ')}/>`,
    }),
  'files without end': () => withFiles(12_000),
};

/** Not to be made sense of; entities are never looked up. */
export const broken: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'entities that laugh': () =>
    changed(
      MAIN,
      (source) =>
        `<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${bare(source).replace('{{agendapunten}}', '&b;')}`,
    ),
  'an entity from the disk': () =>
    changed(
      MAIN,
      (source) =>
        `<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]>${bare(source).replace('{{agendapunten}}', '&a;')}`,
    ),
  'no text at all': () => changed(MAIN, () => ''),
  'half a file': async () => (await wordTemplate()).slice(0, 1_500),
  'a zip file with a password': async () => locked(await wordTemplate()),
};

export const withoutDocument = () => without(MAIN);

/** One style on another, and the last on the first; and so many that no chain of them may be followed. */
export function styleChain(count: number): Promise<Uint8Array> {
  const styles = Array.from(
    { length: count },
    (_, at) =>
      `<w:style w:type="paragraph" w:styleId="s${String(at)}"><w:name w:val="n${String(at)}"/><w:basedOn w:val="s${String((at + 1) % count)}"/></w:style>`,
  );
  const body = `<w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr></w:p>${paragraph('{{agendapunten}}')}`;
  return wordTemplate({ styles: styles.join(''), body });
}

/** The bit that says that what follows is encrypted, set for each entry (APPNOTE 4.4.4). */
function locked(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = 0; at < bytes.length - 10; at += 1) {
    const mark = bytes.readUInt32LE(at);
    const flags = mark === 0x04034b50 ? at + 6 : mark === 0x02014b50 ? at + 8 : undefined;
    if (flags !== undefined) bytes.writeUInt16LE(bytes.readUInt16LE(flags) | 1, flags);
  }
  return bytes;
}

/** As some programs call their parts: what counts is how they are related. */
export async function otherNames(): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await wordTemplate());
  const text = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  zip.file('word/document2.xml', await text(MAIN));
  zip.file('word/_rels/document2.xml.rels', await text('word/_rels/document.xml.rels'));
  zip.file('_rels/.rels', relations([['rId1', 'officeDocument', '/word/document2.xml']]));
  zip.file(
    '[Content_Types].xml',
    (await text('[Content_Types].xml')).replace('/word/document.xml', '/word/document2.xml'),
  );
  return zip.remove(MAIN).generateAsync({ type: 'uint8array' });
}
