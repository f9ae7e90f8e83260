import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Made {
  readonly title?: string;
  readonly language?: string;
  readonly styles?: string;
}

/** A Word file around a body, with a title and a language unless a test takes them away. */
export async function wordFile(
  body: string,
  { title = 'Verslag', language = 'nl-NL', styles = headingStyles }: Made = {},
): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${W}" xmlns:wp="${WP}" xmlns:r="${R}"><w:body>${body}</w:body></w:document>`,
  );
  zip.file(
    'word/styles.xml',
    `<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
  );
  zip.file(
    'docProps/core.xml',
    `<c:coreProperties xmlns:c="urn:core" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>${title}</d:title></c:coreProperties>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const headingStyles =
  style('Kop1', 'heading 1') + style('Kop2', 'heading 2') + style('Kop3', 'heading 3');

export function style(id: string, name: string, basedOn?: string): string {
  const base = basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}</w:style>`;
}

export function p(text: string, styleId?: string): string {
  const properties = styleId === undefined ? '' : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`;
  const run = text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`;
  return `<w:p>${properties}${run}</w:p>`;
}

export function link(text: string): string {
  return `<w:p><w:hyperlink r:id="rId1"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
}

export function table(header: string): string {
  return `<w:tbl><w:tr>${header}<w:tc>${p('Naam')}</w:tc></w:tr><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl>`;
}

export function picture(attributes: string): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Foto 1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`;
}
