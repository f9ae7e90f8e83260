import JSZip from 'jszip';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const M = 'http://schemas.openxmlformats.org/officeDocument/2006/math';

/** What stands inside the root of each part; by the word that relationships use. */
export interface WordParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Addresses of relationships `link1`, `link2` … */
  readonly links?: readonly string[];
  /** The name of the main part; Word on the web uses another one than Word. */
  readonly main?: string;
}

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };

/** A Word file as Word packs it, around the body of a document. */
export function wordPackage(body: string, parts: WordParts = {}): Promise<Uint8Array> {
  const { links = [], main = 'document.xml', ...rest } = parts;
  const zip = new JSZip();
  const relations = Object.entries(rest).map(([type, content]) => {
    const root = roots[type] ?? type;
    zip.file(`word/${type}.xml`, `<w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`);
    return `<Relationship Id="${type}" Type="${R}/${type}" Target="${type}.xml"/>`;
  });
  const addresses = links.map(
    (address, at) =>
      `<Relationship Id="link${String(at + 1)}" Type="${R}/hyperlink" Target="${address}" TargetMode="External"/>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships><Relationship Id="d" Type="${R}/officeDocument" Target="word/${main}"/></Relationships>`,
  );
  zip.file(
    `word/_rels/${main}.rels`,
    `<Relationships>${[...relations, ...addresses].join('')}</Relationships>`,
  );
  zip.file(
    `word/${main}`,
    `<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:m="${M}"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one run, or of the runs it is given. */
export function paragraph(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : run(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function styled(style: string, text: string): string {
  return paragraph(text, `<w:pStyle w:val="${style}"/>`);
}

export function listed(list: number, level: number, text: string): string {
  return paragraph(
    text,
    `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`,
  );
}

/** A cell with a paragraph for each line. */
export function cell(...lines: readonly string[]): string {
  return `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

/** A table as wide as its first row. */
export function table(...rows: readonly string[]): string {
  const columns = rows[0]?.split('<w:tc>').slice(1) ?? [];
  return `<w:tbl><w:tblGrid>${columns.map(() => '<w:gridCol/>').join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

export function style(id: string, inside: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
}

/** A kind of list, with "format text" for each level: `decimal %1.`. */
export function kind(id: number, levels: readonly string[], extra = ''): string {
  const inside = levels.map((level, at) => {
    const [format = '', text = '', ...more] = level.split(' ');
    return `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more.join(' ')}<w:lvlText w:val="${text}"/></w:lvl>`;
  });
  return `<w:abstractNum w:abstractNumId="${String(id)}">${extra}${inside.join('')}</w:abstractNum>`;
}

export function list(id: number, ofKind: number, overrides = ''): string {
  return `<w:num w:numId="${String(id)}"><w:abstractNumId w:val="${String(ofKind)}"/>${overrides}</w:num>`;
}
