import JSZip from 'jszip';

/** A Word template of a few lines, for a test to say what is in it. */
export interface TemplateParts {
  /** What stands in the text: paragraphs and tables as XML; before the page properties. */
  readonly body: string;
  /** More for the last `w:sectPr`. */
  readonly section: string;
  readonly styles: string;
  readonly numbering: string;
  readonly settings: string;
  /** Headers and footers by file name, with the place that each has. */
  readonly margins: readonly Margin[];
  /** Other parts: path, content type and text. */
  readonly others: readonly (readonly [path: string, type: string, text: string])[];
  /** Relations of the document: id, last word of the type, target. */
  readonly relations: readonly (readonly [id: string, type: string, target: string])[];
  readonly mainType: string;
}
interface Margin {
  readonly kind: 'header' | 'footer';
  readonly on: 'default' | 'first' | 'even';
  readonly content: string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const mainTypes = {
  document: `${WORD}.document.main+xml`,
  template: `${WORD}.template.main+xml`,
  withMacros: 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml',
} as const;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:o="urn:schemas-microsoft-com:office:office"`;

/** A paragraph with each text in a run of its own. */
export function paragraph(...texts: readonly string[]): string {
  return `<w:p>${texts.map(run).join('')}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function styled(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`;
}

/** A content control around it; `properties`: what Word knows of the control, as XML. */
export function inControl(content: string, properties = ''): string {
  return `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** The end of a section whose pages are so. */
export function sectionEnd(page: string): string {
  return `<w:p><w:pPr><w:sectPr>${page}</w:sectPr></w:pPr></w:p>`;
}

/** Of one table, each row as the texts of its cells. */
export function table(...rows: readonly (readonly string[])[]): string {
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="3000"/>').join('');
  const cells = (row: readonly string[]) =>
    row
      .map(
        (text) =>
          `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(text)}</w:tc>`,
      )
      .join('');
  const lines = rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl>`;
}

/** A style sheet as a Dutch Word makes it: with ids in Dutch and names in English. */
export const dutchStyles = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana"/><w:sz w:val="18"/><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:basedOn w:val="Standaard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="990000"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/><w:basedOn w:val="Standaard"/></w:style>`;

export async function wordTemplate(given: Partial<TemplateParts> = {}): Promise<Uint8Array> {
  const parts: TemplateParts = {
    body: paragraph('{{agendapunten}}'),
    section: '',
    styles: dutchStyles,
    numbering: '',
    settings: '',
    margins: [],
    others: [],
    relations: [],
    mainType: mainTypes.document,
    ...given,
  };
  const zip = new JSZip();
  const names = parts.margins.map(({ kind }, index) => `${kind}${String(index + 1)}.xml`);
  const references = parts.margins
    .map(({ kind, on }, at) => `<w:${kind}Reference w:type="${on}" r:id="m${String(at)}"/>`)
    .join('');
  const page = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1906" w:header="500" w:footer="500" w:gutter="0"/>${parts.section}</w:sectPr>`;
  const files: (readonly [path: string, type: string, text: string])[] = [
    [
      'word/document.xml',
      parts.mainType,
      wrap('document', `<w:body>${parts.body}${page}</w:body>`),
    ],
    ['word/styles.xml', `${WORD}.styles+xml`, wrap('styles', parts.styles)],
    ['word/settings.xml', `${WORD}.settings+xml`, wrap('settings', parts.settings)],
    ...parts.margins.map(
      ({ kind, content }, at) =>
        [`word/${names[at] ?? ''}`, `${WORD}.${kind}+xml`, wrap(tags[kind], content)] as const,
    ),
    ...(parts.numbering === ''
      ? []
      : [
          [
            'word/numbering.xml',
            `${WORD}.numbering+xml`,
            wrap('numbering', parts.numbering),
          ] as const,
        ]),
    ...parts.others,
  ];
  for (const [path, , text] of files) zip.file(path, text);
  zip.file('[Content_Types].xml', types(files));
  zip.file('_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']]));
  zip.file(
    'word/_rels/document.xml.rels',
    relations([
      ['s1', 'styles', 'styles.xml'],
      ['s2', 'settings', 'settings.xml'],
      ...(parts.numbering === '' ? [] : [['s3', 'numbering', 'numbering.xml'] as const]),
      ...parts.margins.map(({ kind }, at) => [`m${String(at)}`, kind, names[at] ?? ''] as const),
      ...parts.relations,
    ]),
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

const tags = { header: 'hdr', footer: 'ftr' } as const;

function wrap(tag: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${tag} ${namespaces}>${content}</w:${tag}>`;
}

function types(files: readonly (readonly [path: string, type: string, text: string])[]): string {
  const overrides = files.map(
    ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

export function relations(
  all: readonly (readonly [id: string, type: string, target: string])[],
): string {
  const list = all.map(([id, type, target]) => {
    const mode = /^(?:https?|file|mailto):/.test(target) ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}
