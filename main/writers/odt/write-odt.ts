import JSZip from 'jszip';
import type { MinutesDocument } from '../../../shared/export/document.ts';
import { locales } from '../../../shared/i18n/locales.ts';
import { addText } from '../../zip-text.ts';
import { plainLook, type Look } from '../look.ts';
import { blockXml } from './blocks.ts';
import { logo, picturePath, pictureType } from './logo.ts';
import { masterPage, pageLayout } from './page-layout.ts';
import { fontFaces, namedStyles } from './styles.ts';
import { tableStyles } from './table.ts';
import { writing } from './writing.ts';
import { element, escaped, manifest, part, type Xml } from './xml.ts';

const MIME_TYPE = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text (ISO/IEC 26300), with every look in a named style. */
export async function writeOdt(minutes: MinutesDocument, look = plainLook): Promise<Uint8Array> {
  const { logo: picture } = look;
  const parts = {
    'content.xml': content(minutes, look),
    'styles.xml': styles(minutes, look),
    'meta.xml': meta(minutes),
  };
  const zip = new JSZip();
  // First and uncompressed, so that programs know the file by its first bytes.
  addText(zip, 'mimetype', MIME_TYPE, { compression: 'STORE' });
  for (const [path, xml] of Object.entries(parts)) addText(zip, path, xml);
  if (picture) zip.file(picturePath(picture), picture.bytes, { createFolders: false });
  const pictures = picture ? { [picturePath(picture)]: pictureType(picture) } : {};
  addText(zip, 'META-INF/manifest.xml', manifest(MIME_TYPE, Object.keys(parts), pictures), {
    createFolders: false,
  });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function content({ blocks }: MinutesDocument, look: Look): Xml {
  const gathered = writing(look.page);
  const text = blocks.map((block, index) => blockXml(block, blocks[index + 1], gathered));
  return part(
    'office:document-content',
    fontFaces(look),
    element('office:automatic-styles', {}, ...tableStyles(look), ...gathered.automaticStyles()),
    element(
      'office:body',
      {},
      element('office:text', {}, ...(look.logo ? [logo(look.logo)] : []), ...text),
    ),
  );
}

function styles(minutes: MinutesDocument, look: Look): Xml {
  return part(
    'office:document-styles',
    fontFaces(look),
    namedStyles(minutes.language, look),
    element('office:automatic-styles', {}, pageLayout(look.page)),
    element('office:master-styles', {}, masterPage(minutes, look)),
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
