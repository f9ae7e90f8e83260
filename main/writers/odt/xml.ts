import { printable } from '../printable.ts';

/** A piece of XML, complete in itself. */
export type Xml = string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Xml[]): Xml {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('');
  return content.length === 0
    ? `<${name}${given}/>`
    : `<${name}${given}>${content.join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** For an attribute, or for an element whose white space does not matter. */
export function escaped(text: string): Xml {
  return printable(text).replace(/[&<>"\n\t]/g, (char) => entities[char] ?? char);
}

/**
 * Text of a paragraph. OpenDocument folds white space, also over the ends of elements, so every
 * space that does not stand alone between two characters is an element.
 * Source: OpenDocument 1.3, part 3, 6.1.2 (White Space Characters)
 */
export function textXml(text: string): Xml {
  return printable(text)
    .split(/(\n|\t| {2,}|^ | $)/)
    .map((part) => {
      if (part === '\n') return element('text:line-break', {});
      if (part === '\t') return element('text:tab', {});
      if (/^ +$/.test(part)) return element('text:s', { 'text:c': part.length });
      return escaped(part);
    })
    .join('');
}

const namespaces = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
} as const;

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The version of OpenDocument that every part says it follows. */
export const VERSION = '1.3';

/** A part of the package, such as `office:document-content`. */
export function part(name: string, ...content: readonly Xml[]): Xml {
  return declaration + element(name, { ...namespaces, 'office:version': VERSION }, ...content);
}

/** What the package holds and of what kind, of each picture its own; the slash is the document as a whole. */
export function manifest(
  mimeType: string,
  parts: readonly string[],
  pictures: Readonly<Record<string, string>>,
): Xml {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return (
    declaration +
    element(
      'manifest:manifest',
      {
        'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
        'manifest:version': VERSION,
      },
      entry('/', mimeType),
      ...parts.map((path) => entry(path, 'text/xml')),
      ...Object.entries(pictures).map(([path, type]) => entry(path, type)),
    )
  );
}
