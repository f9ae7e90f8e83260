import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Made {
  readonly title?: string;
  readonly language?: string;
  readonly styles?: string;
  /** The colours of the theme, as XML. */
  readonly theme?: string;
  /** What stands at the head of the pages: of all, and of the first. */
  readonly headers?: readonly string[];
}

/** A Word file around a body, with a title and a language unless a test takes them away. */
export async function wordFile(
  body: string,
  {
    title = 'Verslag',
    language = 'nl-NL',
    styles = headingStyles,
    theme = '',
    headers = [],
  }: Made = {},
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
    'word/theme/theme1.xml',
    `<a:theme xmlns:a="${A}"><a:clrScheme>${theme}</a:clrScheme></a:theme>`,
  );
  zip.file(
    'docProps/core.xml',
    `<c:coreProperties xmlns:c="urn:core" xmlns:d="http://purl.org/dc/elements/1.1/"><d:title>${title}</d:title></c:coreProperties>`,
  );
  headers.forEach((content, index) => {
    zip.file(
      `word/header${String(index)}.xml`,
      `<w:hdr xmlns:w="${W}" xmlns:wp="${WP}" xmlns:r="${R}">${content}</w:hdr>`,
    );
  });
  const relations = headers.map(
    (_, index) =>
      `<Relationship Id="h${String(index)}" Type="${R}/header" Target="header${String(index)}.xml"/>`,
  );
  zip.file('word/_rels/document.xml.rels', `<Relationships>${relations.join('')}</Relationships>`);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const headingStyles =
  style('Kop1', 'heading 1') + style('Kop2', 'heading 2') + style('Kop3', 'heading 3');

export function style(id: string, name: string, basedOn?: string, looks = ''): string {
  const base = basedOn === undefined ? '' : `<w:basedOn w:val="${basedOn}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base}${looks}</w:style>`;
}

export function p(text: string, styleId?: string): string {
  const properties = styleId === undefined ? '' : `<w:pPr><w:pStyle w:val="${styleId}"/></w:pPr>`;
  const run = text === '' ? '' : `<w:r><w:t>${text}</w:t></w:r>`;
  return `<w:p>${properties}${run}</w:p>`;
}

export function link(text: string): string {
  return `<w:p><w:hyperlink r:id="rId1"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`;
}

/** A line of text with looks of its own. */
export function coloured(text: string, ofRun: string, ofParagraph = ''): string {
  return `<w:p><w:pPr>${ofParagraph}</w:pPr><w:r><w:rPr>${ofRun}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

export function boldLine(text: string): string {
  return coloured(text, '<w:b/>');
}

export function table(header: string, cell = '', first = p('Naam')): string {
  return `<w:tbl><w:tr>${header}<w:tc>${cell}${first}</w:tc></w:tr><w:tr><w:tc>${p('')}</w:tc></w:tr></w:tbl>`;
}

/** Sizes are in English Metric Units, 360 000 a centimetre. */
export function picture(attributes: string, { cx, cy } = { cx: 720_000, cy: 720_000 }): string {
  const size = `<wp:extent cx="${String(cx)}" cy="${String(cy)}"/>`;
  return `<w:p><w:r><w:drawing><wp:inline>${size}<wp:docPr id="1" name="Foto 1" ${attributes}/></wp:inline></w:drawing></w:r></w:p>`;
}
