import JSZip from 'jszip';

/** Made-up minutes of any size, as text, as a web page and as a Word document. */

const sentence =
  'De voorzitter meldt dat het voorstel in de regio is besproken en dat de planning haalbaar blijft. ';

/**
 * One agenda item: its title, then lines with what they are.
 * @param {number} number
 */
function item(number) {
  const n = String(number);
  return {
    title: `Onderwerp ${n}: stand van zaken`,
    lines: [
      { kind: 'label', text: 'Toelichting:' },
      { kind: 'text', text: sentence.repeat(2) + `Het gaat om deel ${n}.` },
      { kind: 'label', text: 'Bespreking:' },
      ...Array.from({ length: 4 }, (_, at) => ({
        kind: 'text',
        text: `${sentence.repeat(3)}Dat is punt ${n}-${String(at)}.`,
      })),
      { kind: 'bullet', text: `Vraag ${n} over de kade` },
      { kind: 'bullet', text: `Vraag ${n} over de pomp` },
      { kind: 'text', text: `Actie Nora: planning ${n} rondsturen.` },
    ],
  };
}

/** @typedef {ReturnType<typeof item>} Item */

/**
 * Items of so many characters together.
 * @param {number} size
 */
export function items(size) {
  /** @type {Item[]} */
  const made = [];
  for (let length = 0; length < size;) {
    const next = item(made.length + 1);
    made.push(next);
    length += next.title.length + next.lines.reduce((sum, { text }) => sum + text.length + 1, 5);
  }
  return made;
}

const title = 'Verslag Taskforce Waterrand 12 maart 2027';

/** @param {readonly Item[]} all */
export function asText(all) {
  const parts = all.map(({ title: name, lines }, at) => {
    const text = lines.map(({ kind, text: own }) => (kind === 'bullet' ? `- ${own}` : own));
    return `${String(at + 1)}. ${name}\n${text.join('\n')}\n`;
  });
  return Buffer.from(`${title}\n\n${parts.join('\n')}`);
}

/** @param {readonly Item[]} all */
export function asHtml(all) {
  const parts = all.map(({ title: name, lines }, at) => {
    const text = lines.map(({ kind, text: own }) =>
      kind === 'bullet' ? `<ul><li>${own}</li></ul>` : `<p>${own}</p>`,
    );
    return `<h2>${String(at + 1)}. ${name}</h2>\n${text.join('\n')}`;
  });
  const menu = '<nav><ul><li><a href="/">Home</a></li></ul></nav>';
  return Buffer.from(
    `<!doctype html><html><body>${menu}<h1>${title}</h1>${parts.join('\n')}</body></html>`,
  );
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const styles =
  '<w:style w:type="paragraph" w:styleId="Punt"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @param {readonly Item[]} all */
export async function asDocx(all) {
  const paragraph = (/** @type {string} */ text, properties = '') =>
    `<w:p w:rsidR="001803A7" w:rsidRDefault="001803A7"><w:pPr>${properties}<w:spacing w:after="120"/></w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const parts = all.flatMap(({ title: name, lines }) => [
    paragraph(name, '<w:pStyle w:val="Punt"/>'),
    ...lines.map(({ text }) => paragraph(text)),
  ]);
  const zip = new JSZip();
  zip.file('_rels/.rels', '<Relationships/>');
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships><Relationship Id="s" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="n" Type="${relation}/numbering" Target="numbering.xml"/></Relationships>`,
  );
  zip.file('word/styles.xml', `<w:styles xmlns:w="${W}">${styles}</w:styles>`);
  zip.file('word/numbering.xml', `<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`);
  zip.file(
    'word/document.xml',
    `<w:document xmlns:w="${W}"><w:body>${paragraph(title)}${parts.join('')}</w:body></w:document>`,
  );
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/**
 * The worst text that is still read: as many lines as there may be, each of a few words.
 * @param {number} size
 */
export function shortLines(size) {
  const line = 'ja, daarmee akkoord, en al het andere volgt per mail\n';
  return Buffer.from(`1. Opening\n${line.repeat(size / line.length)}`);
}
