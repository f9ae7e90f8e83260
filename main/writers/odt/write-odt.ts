import JSZip from 'jszip';
import type { MinutesDocument } from '../../../shared/export/document.ts';
import { locales } from '../../../shared/i18n/locales.ts';
import { blockXml } from './blocks.ts';
import { masterPage, pageLayout } from './page-layout.ts';
import { fontFaces, namedStyles } from './styles.ts';
import { tableStyles } from './table.ts';
import { writing } from './writing.ts';
import { element, escaped, manifest, part, type Xml } from './xml.ts';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text (ISO/IEC 26300) on A4, with every look in a named style. */
export async function writeOdt(minutes: MinutesDocument): Promise<Uint8Array> {
  const parts = {
    'content.xml': content(minutes),
    'styles.xml': styles(minutes),
    'meta.xml': meta(minutes),
  };
  const zip = new JSZip();
  // First and uncompressed, so that programs know the file by its first bytes.
  zip.file('mimetype', MIME_TYPE, { compression: 'STORE' });
  for (const [path, xml] of Object.entries(parts)) zip.file(path, xml);
  zip.file('META-INF/manifest.xml', manifest(MIME_TYPE, Object.keys(parts)), {
    createFolders: false,
  });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function content({ blocks }: MinutesDocument): Xml {
  const gathered = writing();
  const text = blocks.map((block, index) => blockXml(block, blocks[index + 1], gathered));
  return part(
    'office:document-content',
    fontFaces(),
    element('office:automatic-styles', {}, ...tableStyles(), ...gathered.automaticStyles()),
    element('office:body', {}, element('office:text', {}, ...text)),
  );
}

function styles(minutes: MinutesDocument): Xml {
  return part(
    'office:document-styles',
    fontFaces(),
    namedStyles(minutes.language),
    element('office:automatic-styles', {}, pageLayout()),
    element('office:master-styles', {}, masterPage(minutes)),
  );
}

function meta({ title, subject, author, language }: MinutesDocument): Xml {
  const name = author ?? 'Notulist';
  return part(
    'office:document-meta',
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Notulist'),
      element('dc:title', {}, escaped(title)),
      element('dc:subject', {}, escaped(subject)),
      element('meta:initial-creator', {}, escaped(name)),
      element('dc:creator', {}, escaped(name)),
      element('dc:language', {}, locales[language]),
    ),
  );
}
