/** Tags that people type in Markdown. Of any other name, such as "<namen invullen>", it is text. */
const alone = ['br', 'hr', 'wbr', 'img', 'input', 'col', 'p', 'li', 'tr', 'td', 'th', 'dt', 'dd'];
/** Those that change all that follows, unless they are closed. */
const paired = [
  ...[
    'b',
    'strong',
    'i',
    'em',
    'u',
    's',
    'strike',
    'del',
    'ins',
    'mark',
    'sub',
    'sup',
    'small',
    'a',
  ],
  ...['span', 'font', 'code', 'kbd', 'abbr', 'q', 'cite', 'div', 'center', 'blockquote', 'pre'],
  ...['ul', 'ol', 'dl', 'table', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'details'],
  ...['summary', 'section', 'article', 'header', 'footer', 'nav', 'main', 'figure', 'figcaption'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'script', 'style'],
];
const attribute =
  /\s+(?:hidden|open|reversed|checked|disabled|[a-z][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))/
    .source;
const aloneTag = new RegExp(`^</?(?:${alone.join('|')})(?:${attribute})*\\s*/?>`, 'i');
const pairedTag = new RegExp(`^<(/?)(${paired.join('|')})(?:${attribute})*\\s*>`, 'i');

/** Tells the tags of a document from text that stands between the same signs. */
export class MarkdownTags {
  readonly #names: ReadonlySet<string>;

  constructor(document: string) {
    const found = document.matchAll(/<(\/?[a-z][a-z\d]*)/gi);
    this.#names = new Set([...found].map(([, name = '']) => name.toLowerCase()));
  }

  /** Whether a tag stands at the start of the text. */
  opens(text: string): boolean {
    if (aloneTag.test(text)) return true;
    const [, slash, name = ''] = pairedTag.exec(text) ?? [];
    return (
      slash !== undefined && this.#names.has(`${slash === '' ? '/' : ''}${name.toLowerCase()}`)
    );
  }

  /** HTML in which all other text between these signs is shown. */
  escaped(html: string): string {
    return html.replace(/<[^<>]*>?/g, (part) =>
      this.opens(part) ? part : part.replace('<', '&lt;'),
    );
  }
}
