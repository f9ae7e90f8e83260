/** The parts of a Word file that minutes can have. */
export type PartKind =
  | 'document'
  | 'header'
  | 'footer'
  | 'footnotes'
  | 'endnotes'
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'fontTable'
  | 'theme'
  | 'image'
  | 'font';

interface Kind {
  /** XML that is read; other parts are passed on as they are. */
  readonly isMarkup: boolean;
  /** What it may name. */
  readonly follows: readonly (PartKind | 'hyperlink')[];
}

/** How the types of relations begin (ISO/IEC 29500-1, transitional). */
export const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const story = ['image', 'hyperlink'] as const;
export const kinds: Readonly<Record<PartKind, Kind>> = {
  document: {
    isMarkup: true,
    follows: [
      ...story,
      'header',
      'footer',
      'footnotes',
      'endnotes',
      'styles',
      'numbering',
      'settings',
      'fontTable',
      'theme',
    ],
  },
  header: { isMarkup: true, follows: story },
  footer: { isMarkup: true, follows: story },
  footnotes: { isMarkup: true, follows: story },
  endnotes: { isMarkup: true, follows: story },
  styles: { isMarkup: true, follows: [] },
  numbering: { isMarkup: true, follows: ['image'] },
  settings: { isMarkup: true, follows: [] },
  fontTable: { isMarkup: true, follows: ['font'] },
  theme: { isMarkup: true, follows: ['image'] },
  image: { isMarkup: false, follows: [] },
  font: { isMarkup: false, follows: [] },
};

const imageTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
  svg: 'image/svg+xml',
};

export function contentTypeOf(kind: PartKind, path: string): string {
  if (kind === 'image') return imageTypes[extensionOf(path)] ?? '';
  if (kind === 'font') return 'application/vnd.openxmlformats-officedocument.obfuscatedFont';
  if (kind === 'theme') return 'application/vnd.openxmlformats-officedocument.theme+xml';
  return kind === 'document' ? `${WORD}.document.main+xml` : `${WORD}.${kind}+xml`;
}

/**
 * A name that every program looks for, and none from elsewhere: such a name may point anywhere.
 * `undefined`: of no use.
 */
export function pathFor(kind: PartKind, number: number, source: string): string | undefined {
  if (kind === 'theme') return 'word/theme/theme1.xml';
  const extension = extensionOf(source);
  if (kind === 'image') {
    return Object.hasOwn(imageTypes, extension)
      ? `word/media/image${String(number)}.${extension}`
      : undefined;
  }
  if (kind === 'font') return `word/fonts/font${String(number)}.odttf`;
  const isOneOfMany = kind === 'header' || kind === 'footer';
  return `word/${kind}${isOneOfMany ? String(number) : ''}.xml`;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}
