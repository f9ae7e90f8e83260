import type { Anchor } from '../../../shared/export/document.ts';
import type { Inline } from '../../../shared/meeting/schema.ts';
import { linkRuns } from '../link-runs.ts';
import { styleIds } from './style-ids.ts';
import { element, textXml, type Xml } from './xml.ts';

export function runs(inlines: readonly Inline[]): Xml {
  return linkRuns(inlines)
    .map(({ link, inlines: parts }) => {
      const xml = parts.map(marked).join('');
      return link === undefined ? xml : anchored(link, styleIds.link, xml);
    })
    .join('');
}

function marked({ text, bold, italic }: Inline): Xml {
  let xml = textXml(text);
  if (italic) xml = span(styleIds.emphasis, xml);
  if (bold) xml = span(styleIds.strong, xml);
  return xml;
}

export function span(style: string, content: Xml): Xml {
  return element('text:span', { 'text:style-name': style }, content);
}

/** A link to a place in this document. */
export function linkTo(to: Anchor | undefined, style: string, content: Xml): Xml {
  return to === undefined ? content : anchored(`#${to}`, style, content);
}

function anchored(href: string, style: string, content: Xml): Xml {
  const names = { 'text:style-name': style, 'text:visited-style-name': style };
  return element('text:a', { 'xlink:type': 'simple', 'xlink:href': href, ...names }, content);
}

/** The same text as a place where links arrive. */
export function bookmarked(content: Xml, anchor: Anchor | null | undefined): Xml {
  if (anchor === null || anchor === undefined) return content;
  const name = { 'text:name': anchor };
  return element('text:bookmark-start', name) + content + element('text:bookmark-end', name);
}
